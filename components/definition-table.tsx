import type { Placed } from '#lib/catalog/rows.ts';
import { figurePageAddress } from '#lib/pages/addresses.ts';
import { statusLabel } from '#lib/schema/observation.ts';
import { formatValue } from '#lib/words/zh/amount.ts';
import { notWritten } from '#lib/words/zh/missing.ts';
import { formatOwner } from '#lib/words/zh/owner.ts';
import { formatWhen } from '#lib/words/zh/small-print.ts';
import { formatPrintedAt } from '#lib/words/zh/source.ts';
import { formatTerritory } from '#lib/words/zh/territory.ts';
import type { Times } from '#lib/words/zh/times.ts';
import { ColumnHeads } from './column-heads.tsx';
import styles from './definition-table.module.css';
import cards from './table-cards.module.css';

type Column = [label: string, textOf: (row: Placed) => string];

/**
 * What defines a figure, column by column; a denominator only where one of the figures is a rate, a status where one is
 * no result.
 */
function columnsOf(rows: readonly Placed[], sayTime: Times['say']): Column[] {
  const denominator: Column = [
    '分母',
    ({ figure }) => (figure.kind === 'share' ? (figure.denominator ?? notWritten) : '不适用'),
  ];
  const status: Column = ['状态', ({ figure }) => statusLabel[figure.status]];
  return [
    ['指的是', ({ figure }) => figure.subject],
    ['统计对象', ({ figure }) => figure.population],
    ...(rows.some(({ figure }) => figure.kind === 'share') ? [denominator] : []),
    ['统计范围', ({ figure }) => formatTerritory(figure.territory)],
    ['时间', ({ figure }) => sayTime(figure)],
    ...(rows.some(({ figure }) => figure.status !== 'reported') ? [status] : []),
    ['出处', formatPrintedAt],
  ];
}

/**
 * 口径对照: what each figure counts, of what, whose, when, and where it is printed. Cards on a narrow screen.
 *
 * @param note what goes along where the table is copied, after what stands above it with `data-said`
 * @param sayTime how the page tells times; without it each that was inferred says so
 */
export function DefinitionTable({
  caption,
  note = null,
  rows,
  sayTime = formatWhen,
}: {
  caption: string;
  note?: string | null;
  rows: Placed[];
  sayTime?: Times['say'];
}) {
  const columns = columnsOf(rows, sayTime);
  return (
    <table className={`${cards['wide']} ${styles['table']}`} data-table={note ?? ''}>
      <caption>{caption}</caption>
      <ColumnHeads names={['园区', '数值', ...columns.map(([label]) => label)]} />
      <tbody>
        {rows.map((row) => (
          <tr key={figurePageAddress(row.figure)}>
            <th scope="row">{formatOwner(row.park, row.figure)}</th>
            <td className={styles['value']}>
              <a href={figurePageAddress(row.figure)}>{formatValue(row.figure)}</a>
            </td>
            {columns.map(([label, textOf]) => (
              <td key={label} data-label={label}>
                {textOf(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
