import type { SurveyRow } from '#lib/catalog/rows.ts';
import type { Band, SilentRow, Survey } from '#lib/catalog/survey.ts';
import { figureAddress } from '#lib/pages/addresses.ts';
import type { Park } from '#lib/schema/content.ts';
import { formatValue } from '#lib/words/zh/amount.ts';
import { noFigure } from '#lib/words/zh/missing.ts';
import { formatOwned } from '#lib/words/zh/owner.ts';
import { sayReasonOfMany } from '#lib/words/zh/reason.ts';
import { formatSmallPrintAt } from '#lib/words/zh/small-print.ts';
import { formatPlaceIn } from '#lib/words/zh/source.ts';
import { nothingAgainst } from '#lib/words/zh/verdict.ts';
import styles from './side-by-side.module.css';
import { Verdict } from './verdict.tsx';

/** The rows of one park, or what its source says instead of a value. */
function Cell({ rows, silent }: { rows: SurveyRow[]; silent: SilentRow | undefined }) {
  if (silent)
    return (
      <span className={styles['silent']}>
        {silent.statement === null
          ? noFigure
          : `${silent.statement.says}（${formatPlaceIn(silent.park, silent.statement)}）`}
      </span>
    );
  return rows.map(({ figure }) => (
    <p key={figure.id}>
      <a className={styles['value']} href={figureAddress(figure)}>
        {formatValue(figure)}
      </a>
      <small>
        <span className={styles['subject']}>{figure.subject}。</span>
        {formatSmallPrintAt(figure)}
      </small>
    </p>
  ));
}

/** What some figures of one row are when the row as a whole is 不能直接比 but they may be seen together. */
const Exception = ({ band: { group, rows } }: { band: Band }) =>
  group.verdict && (
    <p className={styles['exception']}>
      其中{rows.map(({ park, figure }) => formatOwned(park, figure)).join('、')}之间：
      <Verdict verdict={group.verdict} />
    </p>
  );

function Judged({ rows, bands, verdict, reasons }: Survey) {
  const figures = rows.map(({ figure }) => figure);
  const said = reasons.map((reason) => sayReasonOfMany(reason, figures));
  return (
    <>
      <Verdict verdict={verdict} />
      <small>{said.join('；') || nothingAgainst}。</small>
      {verdict === 'not-comparable' && bands.map((band) => <Exception key={band.group.key} band={band} />)}
    </>
  );
}

/** Shared indicators of two to five parks: one row an indicator, one column a park, the verdict and its reasons in the row. */
export function SideBySide({ parks, shared }: { parks: Park[]; shared: Survey[] }) {
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
        {shared.map((survey) => (
          <tr key={survey.indicator.id}>
            <th scope="row">
              <a href={`/indicators/${survey.indicator.id}`}>{survey.indicator.name}</a>
            </th>
            {parks.map((park) => (
              <td key={park.slug} data-label={park.name}>
                <Cell
                  rows={survey.rows.filter((row) => row.park === park)}
                  silent={survey.silent.find((row) => row.park === park)}
                />
              </td>
            ))}
            <td data-label="能否比较">
              <Judged {...survey} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
