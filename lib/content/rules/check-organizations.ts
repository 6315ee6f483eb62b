import type { Park } from '#lib/schema/content.ts';
import type { Offence } from './rule.ts';

/** The park that has an organization's id first. */
export function homesOfOrganizations(parks: readonly Park[]): ReadonlyMap<string, string> {
  const homeById = new Map<string, string>();
  for (const { slug, organizations } of parks)
    for (const { id } of organizations) if (id !== undefined && !homeById.has(id)) homeById.set(id, slug);
  return homeById;
}

/** The id of an organization is its address on the site: no other has it, of this park or of another. */
export function checkOrganizations(
  { slug, organizations }: Park,
  homeById: ReturnType<typeof homesOfOrganizations>,
): Offence[] {
  const own = organizations.map(({ id }) => id);
  return organizations.flatMap(({ id }, index) => {
    const home = id === undefined ? undefined : homeById.get(id);
    if (home === undefined || (home === slug && own.indexOf(id) === index)) return [];
    const message = `编号“${id}”在 content/parks/${home}.md 已经用过，请换一个；企业与机构的编号全站不重复`;
    return [{ path: ['organizations', index, 'id'], message }];
  });
}
