import type { Pair } from '#lib/catalog/pairs.ts';
import type { TimingOption } from '#lib/compare/rule.ts';
import { figurePageAddress } from '#lib/pages/addresses.ts';
import { formatOwned } from '#lib/words/zh/owner.ts';
import { sayReason } from '#lib/words/zh/reason.ts';
import { nothingAgainst } from '#lib/words/zh/verdict.ts';
import { Claims } from './claims.tsx';
import styles from './figure-pairs.module.css';
import { Verdict } from './verdict.tsx';

/**
 * A figure with one of each of a few other parks: whether the two may be compared and why, and folded what may be written
 * of them.
 */
export function FigurePairs({ pairs, ...options }: { pairs: readonly Pair[] } & TimingOption) {
  return (
    <ul className={styles['pairs']}>
      {pairs.map(({ a, b, comparison }) => (
        <li key={figurePageAddress(b.figure)}>
          <h3>
            和<a href={figurePageAddress(b.figure)}>{formatOwned(b.park, b.figure)}</a>
          </h3>
          <p>
            <Verdict verdict={comparison.verdict} />
            {comparison.reasons.map(sayReason).join('；') || nothingAgainst}。
          </p>
          <details>
            <summary>能不能这样写</summary>
            <Claims
              caption={`${formatOwned(a.park, a.figure)}和${formatOwned(b.park, b.figure)}`}
              pairs={[{ a, b, ...options }]}
            />
          </details>
        </li>
      ))}
    </ul>
  );
}
