import type { Park } from '#lib/schema/content.ts';
import type { PracticeType } from '#lib/schema/practice.ts';
import styles from './practice-overlap.module.css';

function Names({ park, type }: { park: Park; type: string }) {
  const own = park.practices.filter((practice) => practice.type === type);
  return (
    <li>
      <b>{park.name}</b>
      <span>
        {own.map(({ id, name }, index) => (
          <span key={id}>
            {index > 0 && '、'}
            <a href={`/parks/${park.slug}#p-${id}`}>{name}</a>
          </span>
        ))}
      </span>
    </li>
  );
}

/** The practice types that two or more of the parks have, then those of one park alone. */
export function PracticeOverlap({ parks, types }: { parks: Park[]; types: PracticeType[] }) {
  const holders = (type: string) => parks.filter(({ practices }) => practices.some((one) => one.type === type));
  const rows = types.map((type) => ({ type, having: holders(type.id) })).filter(({ having }) => having.length > 0);
  const sections = [
    { title: '都有的做法', rows: rows.filter(({ having }) => having.length > 1) },
    { title: '只有一处写到的做法', rows: rows.filter(({ having }) => having.length === 1) },
  ];
  return sections
    .filter((section) => section.rows.length > 0)
    .map((section) => (
      <section key={section.title} className={styles['section']}>
        <h3>{section.title}</h3>
        <dl>
          {section.rows.map(({ type, having }) => (
            <div key={type.id}>
              <dt>
                <a href={`/practices/${type.id}`}>{type.name}</a>
              </dt>
              <dd>
                <ul>
                  {having.map((park) => (
                    <Names key={park.slug} park={park} type={type.id} />
                  ))}
                </ul>
              </dd>
            </div>
          ))}
        </dl>
      </section>
    ));
}
