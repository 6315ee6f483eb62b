import { fixedPages } from '#lib/pages/fixed-pages.ts';
import styles from './site-footer.module.css';

const { about, glossary, news, corrections, data } = fixedPages;
const ways = [about, glossary, news, corrections, data];

export function SiteFooter() {
  return (
    <footer className={styles['footer']}>
      <div className={styles['inner']}>
        <p>本站根据公开报道整理，不是官方发布，不作排名。引用数字，请写明原始报道。</p>
        <ul>
          {ways.map(({ address, name }) => (
            <li key={address}>
              <a href={address}>{name}</a>
            </li>
          ))}
          <li>
            <a href="/feed.xml">订阅更新</a>
          </li>
        </ul>
      </div>
    </footer>
  );
}
