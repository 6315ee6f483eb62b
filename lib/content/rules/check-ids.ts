import { whatUses } from '#lib/pages/reserved-ids.ts';
import type { Offence, Rule } from './rule.ts';

function repeated(list: { id: string }[], field: string): Offence[] {
  const seen = new Set<string>();
  return list.flatMap(({ id }, index) => {
    if (seen.has(id)) return [{ path: [field, index, 'id'], message: `编号“${id}”已经用过，请换一个` }];
    seen.add(id);
    return [];
  });
}

/** Ids are unique within their list, figures take none that the page itself uses, and nobody is listed twice. */
export const checkIds: Rule = ({ observations, practices, sources, organizations }) => {
  const taken = observations.flatMap(({ id }, index) => {
    const use = whatUses(id);
    return use ? [{ path: ['figures', index, 'id'], message: `编号“${id}”与${use}冲突，请换一个` }] : [];
  });
  const names = new Set<string>();
  const listedTwice = organizations.flatMap(({ name }, index) => {
    if (names.has(name)) return [{ path: ['organizations', index, 'name'], message: `“${name}”已经列过，请并成一行` }];
    names.add(name);
    return [];
  });
  return [
    ...repeated(observations, 'figures'),
    ...repeated(practices, 'practices'),
    ...repeated(sources, 'sources'),
    ...taken,
    ...listedTwice,
  ];
};
