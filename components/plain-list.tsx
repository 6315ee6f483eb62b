import styles from './plain-list.module.css';

/** Short lines, one under the other. */
export function PlainList({ lines }: { lines: string[] }) {
  return (
    <ul className={styles['list']}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
