import type { Survey } from '#lib/catalog/survey.ts';
import { isOfPark } from '#lib/compare/owner.ts';
import type { Park } from '#lib/schema/content.ts';
import { formatValue } from '#lib/words/zh/amount.ts';
import { Verdict } from '../verdict.tsx';
import styles from './indicator-matrix.module.css';

/** What one park has of an indicator: a dot, a ring, a small ring or nothing, with the same in words. */
function Cell({ survey, park }: { survey: Survey; park: Park }) {
  const rows = survey.rows.filter((row) => row.park.slug === park.slug);
  const says = survey.silent.find((row) => row.park.slug === park.slug)?.statement ?? null;
  const own = rows.filter(({ figure }) => isOfPark(figure));
  if (rows.length === 0 && says === null) return <span className="aloud">原文没写</span>;
  return (
    <>
      <svg viewBox="-7 -7 14 14" aria-hidden="true">
        {own.length > 0 && <circle className={styles['own']} r="6" />}
        {own.length === 0 && rows.length > 0 && <circle className={styles['other']} r="5" />}
        {rows.length === 0 && <circle className={styles['said']} r="2.5" />}
      </svg>
      <span className={styles['value']}>
        {rows.length > 0 ? rows.map(({ figure }) => formatValue(figure)).join('、') : '说到了，没有数'}
        {own.length === 0 && rows.length > 0 && <span className="aloud">（不是园区的）</span>}
      </span>
    </>
  );
}

/**
 * Indicators × parks: filled is the park's own figure, a ring another territory's, a small ring what the source speaks of
 * without a number, blank what it does not tell. At the right the verdict of all figures in the row.
 *
 * @param surveys of the same parks
 */
export function IndicatorMatrix({ parks, surveys }: { parks: readonly Park[]; surveys: readonly Survey[] }) {
  return (
    <table className={styles['matrix']}>
      <caption>实心是园区自己的数，圆圈是别的范围的，小圈是说到了没有数，空白是没写。</caption>
      <thead>
        <tr>
          <th scope="col">指标</th>
          {parks.map(({ slug, name }) => (
            <th key={slug} scope="col">
              <a href={`/parks/${slug}`}>{name}</a>
            </th>
          ))}
          <th scope="col">能不能比</th>
        </tr>
      </thead>
      <tbody>
        {surveys.map((survey) => (
          <tr key={survey.indicator.id}>
            <th scope="row">
              <a href={`/indicators/${survey.indicator.id}`}>{survey.indicator.name}</a>
            </th>
            {parks.map((park) => (
              <td key={park.slug}>
                <Cell survey={survey} park={park} />
              </td>
            ))}
            <td>{survey.pairs > 0 && <Verdict verdict={survey.verdict} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
