import type { Pair } from '#lib/catalog/pairs.ts';
import { claimsOfIndicator } from '#lib/pages/limits.ts';
import type { Indicator } from '#lib/schema/indicator.ts';
import type { Times } from '#lib/words/zh/times.ts';
import { ClaimFolds } from './claim-folds.tsx';

type Props = { indicator: Indicator; pairs: readonly Pair[]; sayTime: Times['say'] };

/** What may be written of each pair of an indicator's figures, as far as a page has room. */
export const ClaimsOfPairs = ({ indicator: { name, timing }, pairs, sayTime }: Props) => (
  <>
    <ClaimFolds
      name={name}
      sayTime={sayTime}
      pairs={pairs.slice(0, claimsOfIndicator).map(({ a, b }) => ({ a, b, timing }))}
    />
    {pairs.length > claimsOfIndicator && <p>这里答了{claimsOfIndicator}对；其余各对到两个园区的对比页看。</p>}
  </>
);
