import type { ReactNode } from 'react';
import { facetsId } from '#lib/pages/facet-ids.ts';
import { FacetList, type ShownFacet } from './facet-list.tsx';
import styles from './faceted.module.css';

/** A list with what narrows it: beside it where there is room, else below it with a way there above. */
export function Faceted({ facets, note, children }: { facets: ShownFacet[]; note?: string; children: ReactNode }) {
  if (facets.length === 0) return <div className={styles['alone']}>{children}</div>;
  return (
    <div className={styles['faceted']}>
      <p className={styles['way']}>
        <a href={`#${facetsId}`}>筛选：{facets.map(({ label }) => label).join('、')}</a>
      </p>
      <div className={styles['list']}>{children}</div>
      <div className={styles['side']}>
        <FacetList facets={facets} {...(note && { note })} />
      </div>
    </div>
  );
}
