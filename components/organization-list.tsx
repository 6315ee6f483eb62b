import type { Organization } from '#lib/schema/organization.ts';
import { formatParagraphs } from '#lib/words/zh/source.ts';
import styles from './organization-list.module.css';

/** The companies and bodies that a source names, and what each did. */
export function OrganizationList({ organizations }: { organizations: Organization[] }) {
  return (
    <ul className={styles['list']}>
      {organizations.map(({ name, did, paragraphs }) => (
        <li key={name}>
          <b>{name}</b>　{did} <small>{formatParagraphs(paragraphs)}</small>
        </li>
      ))}
    </ul>
  );
}
