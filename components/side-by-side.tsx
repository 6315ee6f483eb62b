import type { SharedIndicator } from '#lib/catalog/side-by-side.ts';
import type { Park } from '#lib/schema/content.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { formatFigure } from '#lib/words/zh/figure.ts';
import { formatSmallPrintAt } from '#lib/words/zh/small-print.ts';
import { nothingAgainst } from '#lib/words/zh/verdict.ts';
import styles from './side-by-side.module.css';
import { Verdict } from './verdict.tsx';

function Cell({ park, figures }: { park: Park; figures: Observation[] }) {
  if (figures.length === 0) return <span className={styles['silent']}>来源没有给出数值</span>;
  return figures.map((figure) => (
    <p key={figure.id}>
      <a className={styles['value']} href={`/parks/${park.slug}#${figure.id}`}>
        {formatFigure(figure)}
      </a>
      <small>
        <span className={styles['subject']}>{figure.subject}。</span>
        {formatSmallPrintAt(figure)}
      </small>
    </p>
  ));
}

/** What two figures of one row are when the row as a whole is 不能直接比 but they may be seen together. */
function Exception({ shared, parks }: { shared: SharedIndicator; parks: Park[] }) {
  if (shared.verdict !== 'not-comparable') return null;
  const nameOf = (slug: string) => parks.find((park) => park.slug === slug)?.name ?? slug;
  return shared.groups.map(({ key, members, verdict }) => (
    <p key={key} className={styles['exception']}>
      其中{members.map((figure) => `${nameOf(figure.park)}的${formatFigure(figure)}`).join('、')}之间：
      {verdict && <Verdict verdict={verdict} />}
    </p>
  ));
}

/** Shared indicators of two to five parks: one row an indicator, one column a park, the verdict and its reasons in the row. */
export function SideBySide({ parks, shared }: { parks: Park[]; shared: SharedIndicator[] }) {
  return (
    <table className={styles['table']} data-table>
      <caption>每格写明统计对象、范围和时间；标着“不能直接比”的行，不要拿数值直接比大小。</caption>
      <thead>
        <tr>
          <th scope="col">指标</th>
          {parks.map(({ slug, name }) => (
            <th key={slug} scope="col">
              <a href={`/parks/${slug}`}>{name}</a>
            </th>
          ))}
          <th scope="col">能否直接比较</th>
        </tr>
      </thead>
      <tbody>
        {shared.map((row) => (
          <tr key={row.indicator.id}>
            <th scope="row">
              <a href={`/indicators/${row.indicator.id}`}>{row.indicator.name}</a>
            </th>
            {parks.map((park) => (
              <td key={park.slug} data-label={park.name}>
                <Cell park={park} figures={row.figuresByPark.get(park.slug) ?? []} />
              </td>
            ))}
            <td data-label="能否比较">
              <Verdict verdict={row.verdict} />
              <small>{row.reasons.join('；') || nothingAgainst}。</small>
              <Exception shared={row} parks={parks} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
