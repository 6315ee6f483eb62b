import styles from './contents.module.css';

/** The chapters of a long page, beside it on wide screens, above it on narrow ones. */
export function Contents({ chapters }: { chapters: { id: string; label: string }[] }) {
  return (
    <nav className={styles['contents']} aria-label="本页目录">
      <ol>
        {chapters.map(({ id, label }) => (
          <li key={id}>
            <a href={`#${id}`}>{label}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
