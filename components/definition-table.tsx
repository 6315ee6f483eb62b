import type { Placed } from '#lib/catalog/rows.ts';
import { figureAddress } from '#lib/pages/addresses.ts';
import { formatValue } from '#lib/words/zh/amount.ts';
import { notWritten } from '#lib/words/zh/missing.ts';
import { formatOwner } from '#lib/words/zh/owner.ts';
import { formatWhen } from '#lib/words/zh/small-print.ts';
import { formatPrintedAt } from '#lib/words/zh/source.ts';
import { formatTerritory } from '#lib/words/zh/territory.ts';
import styles from './definition-table.module.css';

/** 口径对照: what each figure counts, of what, whose, when, and where it is printed. Cards on a narrow screen. */
export function DefinitionTable({ caption, rows }: { caption: string; rows: Placed[] }) {
  return (
    <table className={styles['table']} data-table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {['园区', '数值', '指的是', '统计对象', '分母', '统计范围', '时间', '出处'].map((label) => (
            <th key={label} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ figure, park, source }) => (
          <tr key={figureAddress(figure)}>
            <th scope="row">
              <a href={figureAddress(figure)}>{formatOwner(park, figure)}</a>
            </th>
            <td data-label="数值">
              <b>{formatValue(figure)}</b>
            </td>
            <td data-label="指的是">{figure.subject}</td>
            <td data-label="统计对象">{figure.population}</td>
            <td data-label="分母">{figure.kind === 'share' ? (figure.denominator ?? notWritten) : '不适用'}</td>
            <td data-label="统计范围">{formatTerritory(figure.territory)}</td>
            <td data-label="时间">{formatWhen(figure)}</td>
            <td data-label="出处">{formatPrintedAt({ figure, source })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
