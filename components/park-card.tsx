import { headlineOf } from '#lib/catalog/headline.ts';
import type { Park } from '#lib/schema/content.ts';
import { formatSmallPrint } from '#lib/words/zh/small-print.ts';
import { formatPrintedAt } from '#lib/words/zh/source.ts';
import { Figure } from './figure.tsx';
import { Inline } from './inline.tsx';
import styles from './park-card.module.css';

/** A park in a list: where it is, its first headline figure with its small print and source, and what its case is about. */
export function ParkCard({ park }: { park: Park }) {
  const [figure] = headlineOf(park);
  const source = figure && park.sourceById.get(figure.source);
  return (
    <article className={styles['card']}>
      <h3>
        <a href={`/parks/${park.slug}`}>{park.name}</a>
      </h3>
      <p className={styles['place']}>
        {park.province}
        {park.city}，{park.designation}
      </p>
      <p className={styles['summary']}>
        <Inline parts={park.linked.summary} />
      </p>
      {figure && (
        <p className={styles['figure']}>
          <span className={styles['number']}>
            <Figure figure={figure} />
          </span>
          <span>
            {figure.subject}
            <small>{formatSmallPrint(figure)}</small>
            {source && <small>{formatPrintedAt({ figure, source })}</small>}
          </span>
        </p>
      )}
    </article>
  );
}
