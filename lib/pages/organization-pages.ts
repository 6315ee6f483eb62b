import type { Park } from '#lib/schema/content.ts';
import { organizationAddress } from './addresses.ts';
import { indexOnce } from './indexes.ts';
import { organizationsPerPage } from './limits.ts';
import { further, type PageKind, page } from './page-kind.ts';
import { furtherPages, readListPage } from './paging.ts';

/** Every organization that has an address; where two cases give one id, the first counts. */
const organizationsByAddress = indexOnce((parks: readonly Park[]) => {
  const byAddress = new Map<string, { park: Park; organization: Park['organizations'][number] }>();
  for (const park of parks)
    for (const organization of park.organizations) {
      const address = organization.id === undefined ? undefined : organizationAddress(organization.id);
      if (address !== undefined && !byAddress.has(address)) byAddress.set(address, { park, organization });
    }
  return byAddress;
});

export const organization: PageKind<{ park: Park; organization: Park['organizations'][number] }> = {
  ...page,
  name: '一家企业或机构',
  address: '/organizations/:id',
  route: '/organizations/[id]',
  list: ({ parks }) => [...organizationsByAddress(parks).keys()],
  find: ({ parks }, { id = '' }) => organizationsByAddress(parks).get(organizationAddress(id)),
  // Most are a line of one case, which the case tells as well; the page itself says where several stand together.
  indexed: false,
  inSitemap: false,
  jsonLd: ['BreadcrumbList'],
  ids: ['main', 'share'],
  samples: (content) => organization.list(content).slice(0, 1),
};

export const organizationsFurther: PageKind<string[]> = {
  ...further,
  name: '企业与机构的后续页',
  address: '/organizations/page/:number',
  route: '/organizations/page/[number]',
  list: (content) => furtherPages('/organizations', organization.list(content).length, organizationsPerPage),
  find: (content, { number }) =>
    readListPage(organization.list(content), '/organizations', number, organizationsPerPage)?.entries,
  samples: (content) => organizationsFurther.list(content).slice(0, 1),
};
