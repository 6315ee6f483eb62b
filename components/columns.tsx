import type { ReactNode } from 'react';
import styles from './columns.module.css';

/** Two chapters beside each other where the page is wide, else one under the other. */
export const Columns = ({ children }: { children: ReactNode }) => <div className={styles['columns']}>{children}</div>;
