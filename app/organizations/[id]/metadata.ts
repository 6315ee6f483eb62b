import type { Metadata } from 'next';
import type { NamedOrganization } from '#lib/catalog/organizations.ts';
import { organizationAddress } from '#lib/pages/addresses.ts';
import { kinds } from '#lib/pages/kinds.ts';
import { inBrackets } from '#lib/words/zh/brackets.ts';
import { organizationLabel } from '#lib/words/zh/organization.ts';
import { pageMetadata } from '../../site.ts';

/**
 * The head of an organization's page.
 *
 * @param isTogether whether the page tells of others of its brand: one line of one case is told there, several together are
 *   told nowhere else, and are worth listing
 */
export function organizationMetadata({ id, park, organization }: NamedOrganization, isTogether: boolean): Metadata {
  const { name, kind, did } = organization;
  return pageMetadata(
    organizationAddress(id),
    `${name}${inBrackets(`${organizationLabel[kind]}，${park.name}`)}`,
    `${name}，${park.name}的案例写到：${did}。`,
    undefined,
    { ...kinds.organization, indexed: isTogether },
  );
}
