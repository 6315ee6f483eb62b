import { type Verdict as VerdictValue, verdictLabel } from '#lib/compare/verdict.ts';
import styles from './verdict.module.css';

/** 可比, 谨慎 or 不可比 as a mark that is read, not only seen: the word is always there. */
export function Verdict({ verdict }: { verdict: VerdictValue }) {
  return <span className={styles[verdict]}>{verdictLabel[verdict]}</span>;
}
