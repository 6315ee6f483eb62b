import type { Term } from '#lib/schema/page.ts';

const bare = (name: string) => name.replace(/[“”]/g, '');

/**
 * The other names of a term: not those that the term says itself, but for quotation marks, nor one of several that it lists.
 * Null where there are none.
 *
 * @example sayAlso({ term: '党组织覆盖率', aliases: ['组织覆盖率', '组织覆盖'] }) // '又作组织覆盖率、组织覆盖'
 * @example sayAlso({ term: '小个专', aliases: ['“小个专”'] }) // null
 */
export function sayAlso({ term, aliases = [] }: Pick<Term, 'term' | 'aliases'>): string | null {
  const said = new Set([bare(term), ...bare(term).split('、')]);
  const others = aliases.filter((alias) => !said.has(bare(alias)));
  return others.length === 0 ? null : `又作${others.join('、')}`;
}
