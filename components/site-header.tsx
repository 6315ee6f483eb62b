import { fixedPages } from '#lib/pages/fixed-pages.ts';
import { siteName } from '#lib/pages/site.ts';
import { HeaderSearch } from './header-search.tsx';
import styles from './site-header.module.css';

const { parks, practices, compare, indicators, data, about } = fixedPages;
const rooms = [parks, practices, compare, indicators, data, about];

export type Room = '/parks' | '/compare' | '/practices' | '/indicators' | '/data' | '/about';

const Rooms = ({ room }: { room: Room | undefined }) =>
  rooms.map(({ address, name }) => (
    <a key={address} href={address} aria-current={address === room ? 'true' : undefined}>
      {name}
    </a>
  ));

/**
 * The site's name and its rooms on one line: all of them where there is room, else folded behind 目录. Only one of the two
 * lists is there at any width.
 */
export function SiteHeader({ room, still = false }: { room?: Room; still?: boolean }) {
  return (
    <header className={styles['header']}>
      <div className={styles['inner']}>
        <a className={styles['brand']} href="/">
          {siteName}
        </a>
        <nav className={styles['nav']} aria-label="栏目">
          <Rooms room={room} />
        </nav>
        {!still && <HeaderSearch />}
        <details className={styles['menu']}>
          <summary>目录</summary>
          <nav aria-label="栏目">
            <Rooms room={room} />
          </nav>
        </details>
      </div>
    </header>
  );
}
