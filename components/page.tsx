import type { ReactNode } from 'react';
import styles from './page.module.css';
import { SiteFooter } from './site-footer.tsx';
import { type Room, SiteHeader } from './site-header.tsx';

/** What surrounds every page: skip link, header with the current room marked, main, footer. */
export function Page({ room, children }: { room?: Room; children: ReactNode }) {
  return (
    <>
      <a className={styles['skip']} href="#main">
        跳到正文
      </a>
      <SiteHeader {...(room && { room })} />
      <main className={styles['main']} id="main" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter />
    </>
  );
}
