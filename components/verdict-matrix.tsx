import type { Comparison } from '#lib/compare/comparison.ts';
import { sayReason } from '#lib/words/zh/reason.ts';
import { nothingAgainst } from '#lib/words/zh/verdict.ts';
import { Verdict } from './verdict.tsx';
import styles from './verdict-matrix.module.css';

export type VerdictRow = { pair: [string, string]; comparison: Comparison };

/** Every pair of figures with its verdict and every reason: the long form of what the bands show. */
export function VerdictMatrix({ caption, rows }: { caption: string; rows: VerdictRow[] }) {
  return (
    <table className={styles['matrix']} data-table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">两项数据</th>
          <th scope="col">可比性</th>
          <th scope="col">理由</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ pair, comparison }) => (
          <tr key={pair.join('~')}>
            <th scope="row">
              {pair[0]} × {pair[1]}
            </th>
            <td>
              <Verdict verdict={comparison.verdict} />
            </td>
            <td>{comparison.reasons.map(sayReason).join('；') || nothingAgainst}。</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
