import { briefAddress } from '#lib/pages/brief.ts';
import styles from './add-to-brief.module.css';

/**
 * Opens the page of what is gathered with these things; `public/share.js` adds what the tab holds already.
 *
 * @param items keys: see lib/pages/brief.ts
 */
export const AddLink = ({ items }: { items: readonly string[] }) => (
  <a href={briefAddress(items)} rel="nofollow" data-add="">
    加入材料
  </a>
);

/** The same in a line of its own. */
export const AddToBrief = ({ items }: { items: readonly string[] }) => (
  <p className={styles['add']}>
    <AddLink items={items} />
  </p>
);
