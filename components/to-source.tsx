import type { ReactNode } from 'react';
import styles from './to-source.module.css';

/**
 * A link to a place in somebody else's article, marked as leading away; without an address the words alone.
 *
 * @param href with a text fragment where one leads to the sentence
 */
export function ToSource({ href, children }: { href: string | null; children: ReactNode }) {
  if (href === null) return children;
  return (
    <a className={styles['away']} href={href}>
      {children}
    </a>
  );
}
