import { totalsOf } from '#lib/compare/drawn.ts';
import { thingsPerDot } from '#lib/compare/units-of-picture.ts';
import { drawSquares, numberOf } from '#lib/picture/draw.ts';
import { formatAlone } from '#lib/words/zh/amount.ts';
import { sayDrawnTotal } from '#lib/words/zh/drawn-total.ts';
import type { FormProps } from './form.tsx';
import { Marks } from './marks.tsx';
import styles from './squares.module.css';

/** A count in squares, filled, in the totals that its share leaves, hollow: worked out, not printed. */
export function Squares({ drawn, label }: FormProps<'squares'>) {
  const { numerator, share } = drawn;
  const totals = totalsOf(drawn);
  const per = thingsPerDot([numberOf(numerator), ...totals]);
  return (
    <ul className={styles['squares']}>
      {totals.map((total, index) => (
        <li key={total}>
          <Marks drawing={drawSquares(numerator, total, per, 40)} {...(index === 0 && { label })} />
          {formatAlone(numerator)}，{share.subject}：{formatAlone(share)}；{sayDrawnTotal(drawn, total)}
        </li>
      ))}
    </ul>
  );
}
