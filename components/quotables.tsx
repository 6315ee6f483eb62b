import { pickNewest, type Survey } from '#lib/catalog/survey.ts';
import { figuresInSentence } from '#lib/pages/limits.ts';
import { sayFigures } from '#lib/words/zh/sentence.ts';
import styles from './quotables.module.css';

/** What may be printed of an indicator's figures, those of one group together, the largest group first. */
export function Quotables({ survey: { bands } }: { survey: Pick<Survey, 'bands'> }) {
  return (
    <div className={styles['sentences']}>
      {bands.map(({ group, rows }) => (
        <p key={group.key}>
          {sayFigures(
            pickNewest(rows, figuresInSentence).map(({ figure, park, source }) => ({
              observation: figure,
              park,
              source,
            })),
          )}
        </p>
      ))}
    </div>
  );
}
