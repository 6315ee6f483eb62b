import type { Sentences } from '#lib/words/zh/sentences.ts';
import styles from './quotables.module.css';

/** The sentences that may be printed of an indicator, and the one that would be wrong, with why. */
export function Quotables({ sentences: { right, wrong } }: { sentences: Sentences }) {
  return (
    <div className={styles['two']}>
      <div className={styles['right']}>
        <h3>可以这样写</h3>
        {right.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {wrong && (
        <div className={styles['wrong']}>
          <h3>不能这样写</h3>
          <p>
            <s>{wrong.sentence}</s>
          </p>
          <p>{wrong.because.join('；')}。</p>
        </div>
      )}
    </div>
  );
}
