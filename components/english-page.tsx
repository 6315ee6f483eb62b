import type { ReactNode } from 'react';
import { englishName } from '#lib/pages/languages.ts';
import styles from './english-page.module.css';
import page from './page.module.css';
import header from './site-header.module.css';

type Props = {
  /** The same page in Chinese. */
  chinese: string;
  children: ReactNode;
};

/**
 * What surrounds a page in English: skip link, header with the way to the same page in Chinese, main. The language stands
 * here; lib/server/finish moves it to the document, whose footer stays Chinese and says so.
 */
export function EnglishPage({ chinese, children }: Props) {
  return (
    <div lang="en" className={styles['sheet']}>
      <a className={page['skip']} href="#main">
        Skip to content
      </a>
      <header className={`${header['header']} ${styles['header']}`}>
        <div className={`${header['inner']} ${styles['inner']}`}>
          <a className={styles['brand']} href="/en">
            {englishName}
          </a>
          <a href={chinese} lang="zh-Hans">
            中文
          </a>
        </div>
      </header>
      <main className={`${page['main']} ${styles['main']}`} id="main" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
