import type { ReactNode } from 'react';
import styles from './band.module.css';

/**
 * A chapter of a page under a strong rule: heading, an optional line beneath it, content. `screenOnly` chapters are left
 * out of the printed briefing, `bareOnPaper` ones lose heading and rule there.
 */
export function Band({
  id,
  title,
  intro,
  screenOnly = false,
  bareOnPaper = false,
  children,
}: {
  id?: string;
  title: string;
  intro?: ReactNode;
  screenOnly?: boolean;
  bareOnPaper?: boolean;
  children: ReactNode;
}) {
  return (
    <section
      className={[styles['band'], screenOnly && styles['screenOnly'], bareOnPaper && styles['bare']]
        .filter(Boolean)
        .join(' ')}
      id={id}
    >
      <h2>{title}</h2>
      {intro && <p className={styles['intro']}>{intro}</p>}
      {children}
    </section>
  );
}
