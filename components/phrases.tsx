import { splitPhrases } from '#lib/words/zh/phrases.ts';
import styles from './phrases.module.css';

/** A heading whose lines break between phrases, never inside a word. */
export function Phrases({ text, split = splitPhrases }: { text: string; split?: (text: string) => string[] }) {
  const phrases = split(text);
  if (phrases.length === 1) return phrases[0];
  return phrases.map((phrase) => (
    <span key={phrase} className={styles['phrase']}>
      {phrase}
    </span>
  ));
}
