import type { ReactNode } from 'react';
import styles from './fold.module.css';

/**
 * A part of a page that is kept for looking things up: one line until a reader opens it. What it holds stands behind the
 * line and not inside it, so that paper has it all the same: a style cannot open what a browser keeps closed.
 *
 * @param id the address of the part, on the line, which is always there
 * @param later whether it stands below the first screen: the page loads its late styles here
 */
export function Fold({
  id,
  title,
  about,
  screenOnly = false,
  later = false,
  children,
}: {
  id: string;
  title: ReactNode;
  about: ReactNode;
  screenOnly?: boolean;
  later?: boolean;
  children: ReactNode;
}) {
  return (
    <>
      <details className={styles['fold']} data-later={later || undefined}>
        <summary id={id}>
          <b>{title}</b>
          <span>{about}</span>
        </summary>
      </details>
      <div className={screenOnly ? `${styles['body']} ${styles['screenOnly']}` : styles['body']}>{children}</div>
    </>
  );
}
