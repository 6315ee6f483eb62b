import type { ReactNode } from 'react';
import { Phrases } from './phrases.tsx';
import styles from './title.module.css';

/**
 * A page's title and deck. In a title `｜` marks where a line may break, so that a word is never cut:
 * 党组织覆盖率：｜五个园区，｜四种说法.
 */
export function Title({ text, deck, large = false }: { text: string; deck?: ReactNode; large?: boolean }) {
  return (
    <>
      <h1 className={large ? styles['large'] : styles['title']}>
        <Phrases text={text} />
      </h1>
      {deck && <p className={styles['deck']}>{deck}</p>}
    </>
  );
}
