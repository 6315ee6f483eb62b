import { fixedPages } from '#lib/pages/fixed-pages.ts';
import { siteName } from '#lib/pages/site.ts';
import { HeaderSearch } from './header-search.tsx';
import styles from './site-header.module.css';

const { parks, compare, practices, indicators, data, about } = fixedPages;
const rooms = [parks, compare, practices, indicators, data, about];

export type Room = '/parks' | '/compare' | '/practices' | '/indicators' | '/data' | '/about';

export function SiteHeader({ room }: { room?: Room }) {
  return (
    <header className={styles['header']}>
      <div className={styles['inner']}>
        <a className={styles['brand']} href="/">
          {siteName}
        </a>
        <nav className={styles['nav']} aria-label="栏目">
          {rooms.map(({ address, name }) => (
            <a key={address} href={address} aria-current={address === room ? 'true' : undefined}>
              {name}
            </a>
          ))}
        </nav>
        <HeaderSearch />
      </div>
    </header>
  );
}
