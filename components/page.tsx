import type { ReactNode } from 'react';
import styles from './page.module.css';
import { type Room, SiteHeader } from './site-header.tsx';

/** What surrounds every page: skip link, header with the current room marked, main; the footer is the layout's. `wide` prints sideways. */
export function Page({ room, wide = false, children }: { room?: Room; wide?: boolean; children: ReactNode }) {
  return (
    <div className={wide ? `${styles['sheet']} ${styles['wide']}` : styles['sheet']}>
      <a className={styles['skip']} href="#main">
        跳到正文
      </a>
      <SiteHeader {...(room && { room })} />
      <main className={styles['main']} id="main" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
