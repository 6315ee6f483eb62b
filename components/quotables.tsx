import type { Survey } from '#lib/catalog/survey.ts';
import { sayFigures } from '#lib/words/zh/sentence.ts';
import styles from './quotables.module.css';

/** How many figures of a group are told. */
const most = 6;

/** What may be printed of an indicator's figures, those of one group together, the largest group first. */
export function Quotables({ survey: { bands } }: { survey: Pick<Survey, 'bands'> }) {
  return (
    <div className={styles['sentences']}>
      {bands.map(({ group, rows }) => (
        <p key={group.key}>
          {sayFigures(rows.slice(0, most).map(({ figure, park, source }) => ({ observation: figure, park, source })))}
        </p>
      ))}
    </div>
  );
}
