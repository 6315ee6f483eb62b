import type { Park } from '#lib/schema/content.ts';
import type { PracticeType } from '#lib/schema/practice.ts';
import styles from './type-index.module.css';

/** The practice types, each with its definition and the parks that have one. */
export function TypeIndex({ types, parks }: { types: PracticeType[]; parks: Park[] }) {
  return (
    <ul className={styles['types']}>
      {types.map(({ id, name, definition }) => {
        const parksWithIt = parks.filter(({ practices }) => practices.some(({ type }) => type === id));
        return (
          <li key={id}>
            <a href={`/practices/${id}`}>{name}</a>
            <p>{definition}</p>
            {parksWithIt.length > 0 && (
              <small>
                {parksWithIt
                  .slice(0, 8)
                  .map((park) => park.name)
                  .join('、')}
              </small>
            )}
          </li>
        );
      })}
    </ul>
  );
}
