import type { Park } from '#lib/schema/content.ts';
import styles from './park-facts.module.css';

/** Who the parks of a comparison are, a line each. `without` is the address of the comparison that leaves a park out. */
export function ParkFacts({ parks, without }: { parks: Park[]; without: (slug: string) => string | null }) {
  return (
    <ul className={styles['facts']}>
      {parks.map((park) => {
        const rest = without(park.slug);
        return (
          <li key={park.slug}>
            <p>
              <a className={styles['name']} href={`/parks/${park.slug}`}>
                {park.name}
              </a>
              {rest && (
                <a className={styles['remove']} href={rest} aria-label={`从对比中移除${park.name}`}>
                  移除
                </a>
              )}
            </p>
            <p>{park.deck}</p>
            <small>
              {park.province}
              {park.city}，{park.designation}；收录{park.observations.length}个数、{park.practices.length}项做法
            </small>
          </li>
        );
      })}
    </ul>
  );
}
