import type { PracticeRow, TypeRows } from '#lib/catalog/practices.ts';
import { practiceAddress } from '#lib/pages/addresses.ts';
import { besideName } from '#lib/words/zh/beside-name.ts';
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
            <a href={practiceAddress(park.slug, practice.id)}>{namePractice(practice)}</a>
          </span>
        ))}
      </span>
    </li>
  );
}

/** 宁乡4项，泉州开发区1项 */
const countEach = (having: readonly PracticeRow[]) =>
  having.map(({ park, practices }) => besideName(park.name, `${practices.length}项`)).join('，');

/** The practice types that several of the parks' sources tell of, then those of one alone; the names are folded away. */
export function PracticeOverlap({ types }: { types: TypeRows[] }) {
  const mentioned = types
    .map(({ type, rows }) => ({ type, having: rows.filter((row) => row.practices.length > 0) }))
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
        {section.rows.map(({ type, having }) => (
          <details key={type.id}>
            <summary>
              <b>{type.name}</b> <small>{countEach(having)}</small>
            </summary>
            <ul>
              {having.map((row) => (
                <Names key={row.park.slug} {...row} />
              ))}
            </ul>
            <p>
              <a href={`/practices/${type.id}`}>{type.name}：各家怎么做</a>
            </p>
          </details>
        ))}
      </section>
    ));
}
