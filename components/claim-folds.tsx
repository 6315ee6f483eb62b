import { claimsOf } from '#lib/compare/claims.ts';
import { figurePageAddress } from '#lib/pages/addresses.ts';
import { sayAnswers } from '#lib/words/zh/answers.ts';
import { formatOwned } from '#lib/words/zh/owner.ts';
import styles from './claim-folds.module.css';
import { type ClaimPair, Claims } from './claims.tsx';

/** Pairs with what may be written of each in a line; the reasons and the sentences to print are folded away. */
export function ClaimFolds({ name, pairs }: { name: string; pairs: readonly ClaimPair[] }) {
  return pairs.map((pair) => {
    const { a, b, ...options } = pair;
    const both = `${formatOwned(a.park, a.figure)}和${formatOwned(b.park, b.figure)}`;
    return (
      <details key={`${figurePageAddress(a.figure)}~${figurePageAddress(b.figure)}`} className={styles['fold']}>
        <summary>
          <b>{both}</b> <span>{sayAnswers(claimsOf(a.figure, b.figure, options), a.figure.kind)}</span>
        </summary>
        <Claims caption={`${name}：${both}，常见的四种说法`} pairs={[pair]} />
      </details>
    );
  });
}
