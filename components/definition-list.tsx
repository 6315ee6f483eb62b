import type { ReactNode } from 'react';
import styles from './definition-list.module.css';
import { DefinitionRows } from './definition-rows.tsx';

/** Names and what they stand for, in two columns. */
export const DefinitionList = ({ rows }: { rows: [string, ReactNode][] }) => (
  <DefinitionRows className={styles['list']} rows={rows} />
);
