import { practiceAddress } from '#lib/pages/addresses.ts';
import type { Park, ResolvedPractice } from '#lib/schema/content.ts';
import { namePractice } from '#lib/words/zh/practice.ts';
import { formatPlacesInFull } from '#lib/words/zh/source.ts';
import styles from './figure-lines.module.css';

/** Practices of one park, a line each: what it is called and is, and where it is printed. */
export function PracticeLines({ park, practices }: { park: Park; practices: readonly ResolvedPractice[] }) {
  return (
    <ul className={styles['lines']}>
      {practices.map((practice) => (
        <li key={practice.id}>
          <a href={practiceAddress(park.slug, practice.id)}>{namePractice(practice)}</a> {practice.summary}{' '}
          <small>{formatPlacesInFull(park, practice)}</small>
        </li>
      ))}
    </ul>
  );
}
