import type { Pair } from '#lib/catalog/pairs.ts';
import { figureAddress } from '#lib/pages/addresses.ts';
import { formatOwned } from '#lib/words/zh/owner.ts';
import { sayReason } from '#lib/words/zh/reason.ts';
import { formatSmallPrint } from '#lib/words/zh/small-print.ts';
import type { Times } from '#lib/words/zh/times.ts';
import { nothingAgainst } from '#lib/words/zh/verdict.ts';
import { ColumnHeads } from './column-heads.tsx';
import cards from './table-cards.module.css';
import { Verdict } from './verdict.tsx';
import styles from './verdict-matrix.module.css';

/**
 * Every pair of figures, told apart by their values, with its verdict and every reason: the long form of the bands.
 *
 * @param sayTime how the page tells times
 */
export function VerdictMatrix({ caption, pairs, sayTime }: { caption: string; pairs: Pair[]; sayTime: Times['say'] }) {
  return (
    <table className={`${cards['narrow']} ${styles['matrix']}`} data-table="">
      <caption>{caption}</caption>
      <ColumnHeads names={['两项数据', '可比性', '理由']} />
      <tbody>
        {pairs.map(({ a, b, comparison }) => (
          <tr key={`${figureAddress(a.figure)}~${figureAddress(b.figure)}`}>
            <th scope="row">
              {[a, b].map(({ park, figure }, index) => (
                <span key={figureAddress(figure)} className={styles['side']}>
                  {index > 0 && '× '}
                  {formatOwned(park, figure)} <small>{formatSmallPrint(figure, 'named', sayTime)}</small>{' '}
                </span>
              ))}
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
