import { claimsOf } from '#lib/compare/claims.ts';
import { figurePageAddress } from '#lib/pages/addresses.ts';
import { sayAnswers } from '#lib/words/zh/answers.ts';
import { formatOwned } from '#lib/words/zh/owner.ts';
import { formatSmallPrint } from '#lib/words/zh/small-print.ts';
import type { Times } from '#lib/words/zh/times.ts';
import styles from './claim-folds.module.css';
import { type ClaimPair, Claims } from './claims.tsx';

type Props = { name: string; pairs: readonly ClaimPair[]; sayTime: Times['say'] };

/** Pairs with what may be written of each in a line; the reasons and the sentences to print are folded away. */
export function ClaimFolds({ name, pairs, sayTime }: Props) {
  return pairs.map((pair) => {
    const { a, b, ...options } = pair;
    const both = `${formatOwned(a.park, a.figure)}和${formatOwned(b.park, b.figure)}`;
    return (
      <details key={`${figurePageAddress(a.figure)}~${figurePageAddress(b.figure)}`} className={styles['fold']}>
        <summary>
          <b>{formatOwned(a.park, a.figure)}</b> <small>{formatSmallPrint(a.figure, 'named', sayTime)}</small>{' '}
          <b>和{formatOwned(b.park, b.figure)}</b> <small>{formatSmallPrint(b.figure, 'named', sayTime)}</small>{' '}
          <span>{sayAnswers(claimsOf(a.figure, b.figure, options), a.figure.kind)}</span>
        </summary>
        <Claims caption={`${name}：${both}，常见的四种说法`} pairs={[pair]} />
      </details>
    );
  });
}
