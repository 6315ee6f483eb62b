import type { Survey } from '#lib/catalog/survey.ts';
import { formatFigure } from '#lib/words/zh/figure.ts';
import { deriveSentences } from '#lib/words/zh/sentences.ts';
import { formatSource } from '#lib/words/zh/source.ts';
import styles from './quotables.module.css';

/** How many figures of a group one sentence may hold. */
const most = 6;

/** The sentences that may be printed of an indicator, and the one that would be wrong, with why. */
export function Quotables({ survey: { bands, indicator } }: { survey: Pick<Survey, 'bands' | 'indicator'> }) {
  const quotes = bands
    .flatMap(({ rows }) => rows.slice(0, most))
    .map(({ figure, park, source }) => ({
      observation: figure,
      parkName: park.name,
      figure: formatFigure(figure),
      source: formatSource(source),
    }));
  const { right, wrong } = deriveSentences(quotes, { timing: indicator.timing });
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
