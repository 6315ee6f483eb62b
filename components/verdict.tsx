import type { Verdict as VerdictValue } from '#lib/compare/verdict.ts';
import { verdictLabel } from '#lib/words/zh/verdict.ts';
import styles from './verdict.module.css';

/** 可以比, 谨慎比较 or 不能直接比 as a mark that is read, not only seen: the word is always there. */
export function Verdict({ verdict }: { verdict: VerdictValue }) {
  return <span className={styles[verdict]}>{verdictLabel[verdict]}</span>;
}
