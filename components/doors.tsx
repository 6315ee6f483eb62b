import type { Door } from '#lib/words/zh/doors.ts';
import styles from './doors.module.css';

/** The ways into the site, each with what lies behind it. */
export function Doors({ doors }: { doors: readonly Door[] }) {
  if (doors.length === 0) return null;
  return (
    <ul className={styles['doors']}>
      {doors.map(({ href, name, says }) => (
        <li key={href}>
          <a href={href}>
            <b>{name}</b>
            <span>{says}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
