import type { ReactNode } from 'react';
import styles from './band.module.css';
import { Phrases } from './phrases.tsx';

/**
 * A chapter of a page under a strong rule: heading, an optional line beneath it, content. `screenOnly` chapters are left
 * out of the printed briefing, `bareOnPaper` ones lose heading and rule there. With `beside` heading and line stand at the
 * left of the content where the page is wide. The first with `later`, below the first screen, loads the styles of what
 * stands from there on.
 */
export function Band({
  id,
  title,
  intro,
  screenOnly = false,
  bareOnPaper = false,
  beside = false,
  later = false,
  children,
}: {
  id?: string;
  title: string;
  intro?: ReactNode;
  screenOnly?: boolean;
  bareOnPaper?: boolean;
  beside?: boolean;
  later?: boolean;
  children: ReactNode;
}) {
  return (
    <section
      className={[
        styles['band'],
        screenOnly && styles['screenOnly'],
        bareOnPaper && styles['bare'],
        beside && styles['beside'],
      ]
        .filter(Boolean)
        .join(' ')}
      id={id}
      data-later={later || undefined}
    >
      <h2>
        <Phrases text={title} />
      </h2>
      {intro && <p className={styles['intro']}>{intro}</p>}
      {beside ? <div className={styles['content']}>{children}</div> : children}
    </section>
  );
}
