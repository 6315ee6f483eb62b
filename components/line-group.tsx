import type { ReactNode } from 'react';
import styles from './figure-lines.module.css';

/** Lines under a heading of their own. */
export const LineGroup = ({ children }: { children: ReactNode }) => <div className={styles['group']}>{children}</div>;
