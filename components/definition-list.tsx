import type { ReactNode } from 'react';
import styles from './definition-list.module.css';

/** Names and what they stand for, in two columns. */
export function DefinitionList({ id, rows }: { id?: string; rows: [string, ReactNode][] }) {
  return (
    <dl id={id} className={styles['list']}>
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
