import type { ReactNode } from 'react';
import styles from './fold.module.css';

/**
 * A part of a page that is kept for looking things up: one line until a reader opens it. What it holds stands behind the
 * line and not inside it, so that paper has it all the same: a style cannot open what a browser keeps closed.
 *
 * @param id the address of the part, on the line, which is always there
 */
export function Fold({
  id,
  title,
  about,
  screenOnly = false,
  children,
}: {
  id: string;
  title: ReactNode;
  about: ReactNode;
  screenOnly?: boolean;
  children: ReactNode;
}) {
  return (
    <>
      <details className={styles['fold']}>
        <summary id={id}>
          <b>{title}</b>
          <span>{about}</span>
        </summary>
      </details>
      <div className={screenOnly ? `${styles['body']} ${styles['screenOnly']}` : styles['body']}>{children}</div>
    </>
  );
}
