import { briefAddress } from '#lib/pages/brief.ts';
import styles from './add-to-brief.module.css';

/**
 * Opens the page of what is gathered with this thing, or these; `public/share.js` adds what the tab holds already.
 *
 * @param items keys: see lib/pages/brief.ts
 * @param label where several things are added at once
 */
export const AddToBrief = ({ items, label = '加入材料' }: { items: string[]; label?: string }) => (
  <p className={styles['add']}>
    <a href={briefAddress(items)} rel="nofollow" data-add="">
      {label}
    </a>
  </p>
);
