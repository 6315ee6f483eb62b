import type { Rule } from './rule.ts';

const words = { parts: '分项', numerator: '分子', before: '此前的数' } as const;

/** A figure is not among its own parts, not its own numerator and not before itself, directly or through others. */
export const checkCycles: Rule = ({ observations, observationById }) => {
  const nextOf = (id: string, field: keyof typeof words): readonly string[] => {
    const figure = observationById.get(id);
    if (!figure) return [];
    const named = figure[field];
    return typeof named === 'string' ? [named] : (named ?? []);
  };
  const leadsBack = (from: string, to: string, field: keyof typeof words): boolean => {
    const seen = new Set<string>();
    const queue = [from];
    for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
      if (id === to) return true;
      if (seen.has(id)) continue;
      seen.add(id);
      queue.push(...nextOf(id, field));
    }
    return false;
  };
  return observations.flatMap(({ id, parts, numerator, before }, index) => {
    // Most figures name no other.
    if (parts.length === 0 && numerator === null && before === null) return [];
    return (Object.keys(words) as (keyof typeof words)[]).flatMap((field) => {
      const at = nextOf(id, field).findIndex((next) => leadsBack(next, id, field));
      if (at < 0) return [];
      const named = nextOf(id, field)[at];
      const how = named === id ? `不能是自己的${words[field]}` : `绕一圈又成了自己的${words[field]}`;
      const path = field === 'parts' ? ['figures', index, field, at] : ['figures', index, field];
      return [{ path, message: `“${id}”${how}` }];
    });
  });
};
