import type { SilentRow } from '#lib/catalog/survey.ts';
import { noFigure, notWritten } from '#lib/words/zh/missing.ts';
import { LeftInCsv } from './left-in-csv.tsx';
import styles from './rate-axis.module.css';

/** Parks without a value that have a row of their own; of more their number is told. */
const silentRows = 5;

type Props = { rows: readonly SilentRow[]; more: number; indicator: string };

/** The parks without a value, with what their sources say instead; `more` are those that the survey left out. */
export function SilentRows({ rows, more, indicator }: Props) {
  const left = more + Math.max(0, rows.length - silentRows);
  return (
    <section className={styles['band']}>
      <p className={styles['group']}>
        <b>{noFigure}</b>
      </p>
      <ul className={styles['rows']}>
        {rows.slice(0, silentRows).map(({ park, statement }) => (
          <li key={park.slug} className={styles['silent']}>
            <a href={`/parks/${park.slug}`}>{park.name}</a>
            <span>{statement === null ? notWritten : statement.says}</span>
          </li>
        ))}
      </ul>
      {left > 0 && <LeftInCsv what={`${left}个园区${noFigure}`} indicator={indicator} />}
    </section>
  );
}
