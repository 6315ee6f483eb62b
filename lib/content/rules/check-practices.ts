import { derivePer } from '#lib/compare/per.ts';
import type { Park, ResolvedPractice } from '#lib/schema/content.ts';
import { tellsChange } from '#lib/schema/growth.ts';
import { normalizeFigure } from '../printed/normalize.ts';
import type { Offence, Rule } from './rule.ts';

const inQuotes = (ids: readonly string[]) => ids.map((id) => `“${id}”`).join('、');

/** What is told of a figure is told of one that the practice names. */
function checkNamed({ figures, parts, changes, per }: ResolvedPractice): [keyof ResolvedPractice, string][] {
  const unnamed = (ids: readonly string[]) => ids.filter((id) => !figures.includes(id));
  const message = (id: string) => `“${id}”不在这项做法的 figures 里，请先写进去，或删去`;
  return [
    ...unnamed(parts).map((id): [keyof ResolvedPractice, string] => ['parts', message(id)]),
    ...unnamed(changes).map((id): [keyof ResolvedPractice, string] => ['changes', message(id)]),
    ...unnamed(per.flatMap(({ of, to }) => [of, to])).map((id): [keyof ResolvedPractice, string] => [
      'per',
      message(id),
    ]),
  ];
}

/** A change is printed: by the value before it, or as one. */
function checkChanges({ parts, changes }: ResolvedPractice, { observationById }: Park): string[] {
  const both = changes.filter((id) => parts.includes(id));
  const single = changes.filter((id) => {
    const figure = observationById.get(id);
    return figure && !tellsChange(figure) && figure.before === null;
  });
  return [
    ...both.map((id) => `“${id}”既写进了 parts，又写进了 changes，只能是一样`),
    ...single.map((id) => `“${id}”没有此前的数，也不是增减幅，看不出变化；请给它写 before，或从 changes 里删去`),
  ];
}

/** Two counts of one sentence, which is quoted and holds both. */
function checkPer({ per }: ResolvedPractice, { observationById }: Park): string[] {
  return per.flatMap(({ of, to, wording }) => {
    const [above, below] = [observationById.get(of), observationById.get(to)];
    if (!above || !below) return [];
    if (derivePer(above, below) === null)
      return [`${inQuotes([of, to])}不是同一段里同一家、同一时间的两个确数，不能相除；请删去 per`];
    const missing = [above, below].filter(
      ({ printed }) => !normalizeFigure(wording).includes(normalizeFigure(printed)),
    );
    return missing.map(({ printed }) => `原句里没有“${printed}”，实际写的是“${wording}”`);
  });
}

/** What a practice says of its figures holds of them. */
export const checkPractices: Rule = (park) =>
  park.practices.flatMap((practice, index): Offence[] => {
    const at = (field: PropertyKey, message: string): Offence => ({ path: ['practices', index, field], message });
    return [
      ...checkNamed(practice).map(([field, message]) => at(field, message)),
      ...checkChanges(practice, park).map((message) => at('changes', message)),
      ...checkPer(practice, park).map((message) => at('per', message)),
    ];
  });
