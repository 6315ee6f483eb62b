import styles from './ways-on.module.css';

/** Where something is told: places on another page, under the ids that they had on this one. */
export function ReadOn({ page, places }: { page: string; places: readonly { id: string; label: string }[] }) {
  return (
    <ul className={styles['ways']}>
      {places.map(({ id, label }) => (
        <li key={id} id={id}>
          <a href={`${page}#${id}`}>{label}</a>
        </li>
      ))}
    </ul>
  );
}
