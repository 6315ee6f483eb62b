import type { Placed } from '#lib/catalog/rows.ts';
import type { SampleClaim } from '#lib/catalog/sample-claim.ts';
import { sayClaim } from '#lib/words/zh/claim.ts';
import type { Quote } from '#lib/words/zh/quote.ts';
import { sayFigures } from '#lib/words/zh/sentence.ts';
import styles from './may-write.module.css';

const toQuote = ({ figure, park, source }: Placed): Quote => ({ observation: figure, park, source });

/** 能这样写 · 不能这样写: a sentence that may be printed, and one that may not, with why. */
export function MayWrite({ sample: { may, mayNot } }: { sample: SampleClaim }) {
  const { question, because } = sayClaim(mayNot.no, toQuote(mayNot.a), toQuote(mayNot.b));
  return (
    <div className={styles['two']}>
      <section className={styles['may']}>
        <h3>能这样写</h3>
        <p>{sayFigures(may.map(toQuote))}</p>
      </section>
      <section className={styles['mayNot']}>
        <h3>不能这样写</h3>
        <p>
          <s>{question}。</s>
        </p>
        <p>
          <b>因为</b>
          {because.join('；')}。
        </p>
      </section>
    </div>
  );
}
