import { countDoing, type PracticeRow, type TypeRows } from '#lib/catalog/practices.ts';
import { namePractice } from '#lib/words/zh/practice.ts';
import styles from './practice-overlap.module.css';

function Names({ park, practices }: PracticeRow) {
  return (
    <li>
      <b>{park.name}</b>
      <span>
        {practices.map((practice, index) => (
          <span key={practice.id}>
            {index > 0 && '、'}
            <a href={`/parks/${park.slug}#p-${practice.id}`}>{namePractice(practice)}</a>
          </span>
        ))}
      </span>
    </li>
  );
}

/** The practice types that several of the parks' sources mention, with how many parks do them, then those of one alone. */
export function PracticeOverlap({ types }: { types: TypeRows[] }) {
  const mentioned = types
    .map(({ type, rows }) => ({ type, parks: rows.length, having: rows.filter((row) => row.practices.length > 0) }))
    .filter(({ having }) => having.length > 0);
  const sections = [
    { title: '不止一处写到的做法', rows: mentioned.filter(({ having }) => having.length > 1) },
    { title: '各家独有的做法', rows: mentioned.filter(({ having }) => having.length === 1) },
  ];
  return sections
    .filter((section) => section.rows.length > 0)
    .map((section) => (
      <section key={section.title} className={styles['section']}>
        <h3>{section.title}</h3>
        <dl>
          {section.rows.map(({ type, parks, having }) => (
            <div key={type.id}>
              <dt>
                <a href={`/practices/${type.id}`}>{type.name}</a>
                <small>
                  {parks}个园区中{countDoing(having)}个在做
                </small>
              </dt>
              <dd>
                <ul>
                  {having.map((row) => (
                    <Names key={row.park.slug} {...row} />
                  ))}
                </ul>
              </dd>
            </div>
          ))}
        </dl>
      </section>
    ));
}
