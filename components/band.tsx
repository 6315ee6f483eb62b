import type { ReactNode } from 'react';
import styles from './band.module.css';

/** A chapter of a page under a strong rule: heading, an optional line beneath it, content. */
export function Band({
  id,
  title,
  intro,
  children,
}: {
  id?: string;
  title: string;
  intro?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className={styles['band']} id={id}>
      <h2>{title}</h2>
      {intro && <p className={styles['intro']}>{intro}</p>}
      {children}
    </section>
  );
}
