import { organizationAddress } from '#lib/pages/addresses.ts';
import type { Park } from '#lib/schema/content.ts';
import { formatPlaces } from '#lib/words/zh/source.ts';
import styles from './organization-list.module.css';

/** The companies and bodies that a source names, and what each did. */
export function OrganizationList({ park }: { park: Park }) {
  return (
    <ul className={styles['list']}>
      {park.organizations.map(({ id, name, did, ...place }) => (
        <li key={name}>
          <b>{id === undefined ? name : <a href={organizationAddress(id)}>{name}</a>}</b>　{did}{' '}
          <small>{formatPlaces(park, place)}</small>
        </li>
      ))}
    </ul>
  );
}
