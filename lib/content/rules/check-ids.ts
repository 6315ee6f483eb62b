import { whatUses } from '#lib/pages/reserved-ids.ts';
import { undecided } from './check-undecided.ts';
import type { Offence, Rule } from './rule.ts';

function repeated(list: { id: string }[], field: string): Offence[] {
  const seen = new Set<string>();
  return list.flatMap(({ id }, index) => {
    if (seen.has(id)) return [{ path: [field, index, 'id'], message: `编号“${id}”已经用过，请换一个` }];
    seen.add(id);
    return [];
  });
}

/** Entries whose name one before them has; what is to be done with each. */
function namedTwice(list: { name: string }[], field: string, whatToDo: string): Offence[] {
  const seen = new Set<string>();
  return list.flatMap(({ name }, index) => {
    if (seen.has(name)) return [{ path: [field, index, 'name'], message: `“${name}”已经列过，${whatToDo}` }];
    if (name !== undecided) seen.add(name);
    return [];
  });
}

const mergePractices = '是同一项就并成一行，别的来源也写到的写进 also；是两项，名称里要看得出是哪一项，例如加上是谁的';

/**
 * Ids are unique within their list, figures take none that the page itself uses, and nobody is listed twice. Two practices
 * of one name could not be told apart where only the name is shown: in lists, in the search, in what is quoted.
 */
export const checkIds: Rule = ({ observations, practices, sources, organizations }) => {
  const taken = observations.flatMap(({ id }, index) => {
    const use = whatUses(id);
    return use ? [{ path: ['figures', index, 'id'], message: `编号“${id}”与${use}冲突，请换一个` }] : [];
  });
  return [
    ...repeated(observations, 'figures'),
    ...repeated(practices, 'practices'),
    ...repeated(sources, 'sources'),
    ...taken,
    ...namedTwice(practices, 'practices', mergePractices),
    ...namedTwice(organizations, 'organizations', '请并成一行'),
  ];
};
