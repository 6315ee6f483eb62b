import { briefAddress } from '#lib/pages/brief.ts';
import styles from './add-to-brief.module.css';

/**
 * Opens the page of what is gathered with this thing; `public/share.js` adds what the tab holds already.
 *
 * @param items keys: see lib/pages/brief.ts
 */
export const AddToBrief = ({ items }: { items: string[] }) => (
  <p className={styles['add']}>
    <a href={briefAddress(items)} rel="nofollow" data-add="">
      加入材料
    </a>
  </p>
);
