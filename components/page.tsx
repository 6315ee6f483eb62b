import type { ReactNode } from 'react';
import styles from './page.module.css';
import { type Room, SiteHeader } from './site-header.tsx';

type Props = { room?: Room; wide?: boolean; still?: boolean; children: ReactNode };

/**
 * What surrounds every page: skip link, header with the current room marked, main; the footer is the layout's. `wide` prints
 * sideways; `still` has no form at all, so that a page which promises to send nothing cannot.
 */
export function Page({ room, wide = false, still = false, children }: Props) {
  return (
    <div className={wide ? `${styles['sheet']} ${styles['wide']}` : styles['sheet']}>
      <a className={styles['skip']} href="#main">
        跳到正文
      </a>
      <SiteHeader {...(room && { room })} still={still} />
      <main className={styles['main']} id="main" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
