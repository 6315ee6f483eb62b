import type { ReactNode } from 'react';
import { Breadcrumb } from '#components/breadcrumb.tsx';
import { OrganizationLines } from '#components/organization-lines.tsx';
import { Page } from '#components/page.tsx';
import { Paging } from '#components/paging.tsx';
import { ShareLine } from '#components/share.tsx';
import { Title } from '#components/title.tsx';
import { type NamedOrganization, organizationsOf, tellOrganization } from '#lib/catalog/organizations.ts';
import { getContent } from '#lib/content/content.ts';
import { organizationsPerPage } from '#lib/pages/limits.ts';
import { type ListPage, readListPage } from '#lib/pages/paging.ts';
import { readFixed } from '../fixed.ts';

/** The page of the register that an address names; null where there is none. */
export const findOrganizations = (number?: string) =>
  readListPage(organizationsOf(getContent()), '/organizations', number, organizationsPerPage);

/** One page of all organizations that have a page of their own, park by park. */
export function OrganizationRegister({
  entries,
  children,
  ...page
}: ListPage<NamedOrganization> & { children?: ReactNode }) {
  const { title, steps } = readFixed('organizations');
  return (
    <Page>
      <Breadcrumb steps={steps} />
      <Title {...title} />
      {page.number === 1 && <ShareLine download="/data/organizations.csv" />}
      {entries.length === 0 ? (
        <p>还没有收录企业和机构。</p>
      ) : (
        <OrganizationLines organizations={entries.map(tellOrganization)} />
      )}
      <Paging {...page} />
      {children}
    </Page>
  );
}
