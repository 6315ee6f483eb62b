import { fixedPages } from '#lib/pages/fixed-pages.ts';
import type { TrustRow } from '#lib/words/zh/trust.ts';
import styles from './site-footer.module.css';
import { TrustLine } from './trust.tsx';

const { about, glossary, news, corrections, organizations, themes, disclosures, data } = fixedPages;
const ways = [about, glossary, news, corrections, organizations, themes, disclosures, data];

/** Who makes the site, and the ways that the head has no room for. */
export function SiteFooter({ trust, hasEnglish }: { trust: TrustRow[]; hasEnglish: boolean }) {
  return (
    <footer className={styles['footer']}>
      <div className={styles['inner']}>
        <p>本站根据公开报道整理，不是官方发布，不作排名。引用数字，请写明原始报道。</p>
        <TrustLine rows={trust} />
        <ul>
          {ways.map(({ address, name }) => (
            <li key={address}>
              <a href={address}>{name}</a>
            </li>
          ))}
          <li>
            <a href="/feed.xml">订阅更新</a>
          </li>
          {hasEnglish && (
            <li>
              <a href="/en" lang="en">
                English
              </a>
            </li>
          )}
        </ul>
      </div>
    </footer>
  );
}
