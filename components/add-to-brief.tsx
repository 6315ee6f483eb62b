import { briefAddress } from '#lib/pages/brief.ts';
import styles from './add-to-brief.module.css';

/** Opens the page of what is gathered with this one thing. */
export const AddToBrief = ({ item }: { item: string }) => (
  <p className={styles['add']}>
    <a href={briefAddress([item])} rel="nofollow">
      加入材料
    </a>
  </p>
);
