import type { News } from '#lib/words/zh/news.ts';
import styles from './news-of-day.module.css';

/** What came on one day, a sentence each; what it is of leads to its place. */
export function NewsOfDay({ news }: { news: (News & { address: string })[] }) {
  return (
    <ul className={styles['list']}>
      {news.map(({ label, of, rest, address }) => (
        <li key={address}>
          <b>{label}</b>：<a href={address}>{of}</a>
          {rest}
        </li>
      ))}
    </ul>
  );
}
