import type { Park } from '#lib/content/model.ts';
import { FigureTable } from './figure-table.tsx';
import styles from './own-figures.module.css';

/** The figures that only one park of a comparison has, folded away park by park. */
export function OwnFigures({ parks, shared }: { parks: Park[]; shared: ReadonlySet<string> }) {
  return parks.map(({ slug, name, observations }) => {
    const own = observations.filter(({ indicator }) => indicator === null || !shared.has(indicator));
    return (
      <details key={slug} className={styles['own']}>
        <summary>
          {name}：{own.length}项
        </summary>
        <FigureTable figures={own} home={`/parks/${slug}`} />
      </details>
    );
  });
}
