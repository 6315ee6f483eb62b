import type { Pair } from '#lib/catalog/pairs.ts';
import { figureAddress } from '#lib/pages/addresses.ts';
import { formatOwned } from '#lib/words/zh/owner.ts';
import { sayReason } from '#lib/words/zh/reason.ts';
import { nothingAgainst } from '#lib/words/zh/verdict.ts';
import cards from './table-cards.module.css';
import { Verdict } from './verdict.tsx';
import styles from './verdict-matrix.module.css';

/** Every pair of figures, told apart by their values, with its verdict and every reason: the long form of the bands. */
export function VerdictMatrix({ caption, pairs }: { caption: string; pairs: Pair[] }) {
  return (
    <table className={`${cards['narrow']} ${styles['matrix']}`} data-table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">两项数据</th>
          <th scope="col">可比性</th>
          <th scope="col">理由</th>
        </tr>
      </thead>
      <tbody>
        {pairs.map(({ a, b, comparison }) => (
          <tr key={`${figureAddress(a.figure)}~${figureAddress(b.figure)}`}>
            <th scope="row">
              {formatOwned(a.park, a.figure)} × {formatOwned(b.park, b.figure)}
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
