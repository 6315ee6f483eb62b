import type { ToldOrganization } from '#lib/catalog/organizations.ts';
import { organizationAddress } from '#lib/pages/addresses.ts';
import { organizationLabel, sayHoldings } from '#lib/words/zh/organization.ts';
import styles from './figure-lines.module.css';
import { LineGroup } from './line-group.tsx';

/** The parks of some organizations, each once, in order. */
const parksOf = (organizations: readonly ToldOrganization[]) => [...new Set(organizations.map(({ park }) => park))];

/** Organizations under their parks, a line each: name, what it did, what there is of it. */
export function OrganizationLines({ organizations }: { organizations: readonly ToldOrganization[] }) {
  return parksOf(organizations).map((park) => (
    <LineGroup key={park.slug}>
      <h2>
        <a href={`/parks/${park.slug}`}>{park.name}</a>
      </h2>
      <ul className={styles['lines']}>
        {organizations
          .filter((one) => one.park === park)
          .map(({ id, organization: { name, kind, did }, figures, practices }) => (
            <li key={id}>
              <a href={organizationAddress(id)}>{name}</a>（{organizationLabel[kind]}）{did}
              {figures.length + practices.length > 0 && (
                <small>，{sayHoldings({ figures: figures.length, practices: practices.length })}</small>
              )}
            </li>
          ))}
      </ul>
    </LineGroup>
  ));
}
