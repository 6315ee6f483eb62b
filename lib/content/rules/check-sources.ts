import { suggest } from '#lib/pages/nearest.ts';
import type { Offence, Rule } from './rule.ts';

/** Every line names a source of its park, and paragraphs that this source has. */
export const checkSources: Rule = (park, { unreadIds }) => {
  const check = (source: string, paragraphs: number[], path: PropertyKey[], field: string): Offence[] => {
    const known = park.sourceById.get(source);
    if (unreadIds.has(source)) return [];
    if (source === '')
      return park.sources.length === 0 ? [] : [{ path: [...path, 'source'], message: '有几篇来源时要写明 source' }];
    if (!known) {
      const message = `没有这个来源：“${source}”${suggest(source, park.sourceById.keys())}`;
      return [{ path: [...path, 'source'], message }];
    }
    return paragraphs
      .filter((paragraph) => paragraph > known.paragraphs)
      .map((paragraph) => ({
        path: [...path, field],
        message: `来源只有 ${known.paragraphs} 段，实际写的是第 ${paragraph} 段`,
      }));
  };
  return [
    ...park.observations.flatMap((one, at) => check(one.source, [one.paragraph], ['figures', at], 'paragraph')),
    ...park.statements.flatMap((one, at) => check(one.source, [one.paragraph], ['statements', at], 'paragraph')),
    ...park.practices.flatMap((one, at) => check(one.source, one.paragraphs, ['practices', at], 'paragraphs')),
    ...park.organizations.flatMap((one, at) => check(one.source, one.paragraphs, ['organizations', at], 'paragraphs')),
  ];
};
