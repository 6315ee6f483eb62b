import { judgeEvidence } from '#lib/compare/practice-evidence.ts';
import type { Park, ResolvedPractice } from '#lib/schema/content.ts';
import { evidenceLabel, sayEvidence } from '#lib/words/zh/practice-evidence.ts';
import styles from './evidence-mark.module.css';

/** What a practice rests on, in a word, and why. */
export function EvidenceMark({ practice, park }: { practice: ResolvedPractice; park: Park }) {
  const evidence = judgeEvidence(practice, park);
  return (
    <p className={styles['evidence']}>
      <b className={styles[evidence.mark]}>{evidenceLabel[evidence.mark]}</b>
      {sayEvidence(evidence)}
    </p>
  );
}
