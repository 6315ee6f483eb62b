import type { NumberStart, RegisterKindId, RegisterThing } from '#lib/pages/register.ts';
import type { Park } from '#lib/schema/content.ts';
import { inBrackets } from './brackets.ts';
import { organizationLabel } from './organization.ts';
import { formatPeriod } from './period.ts';
import { formatActor } from './practice.ts';
import { formatPlaceIn, formatPlaces } from './source.ts';

/** What a line of the register names. */
export const registerKindLabel: Record<RegisterKindId, string> = {
  park: '园区',
  indicator: '指标',
  type: '做法类型',
  practice: '做法',
  organization: '企业与机构',
  figure: '数',
  term: '术语',
};

/** How many are not listed in a line. */
export const sayOthers = (count: number): string => `另有${count}处`;

/** A letter as a heading says it. */
export const sayLetter = (letter: string): string => (letter === '#' ? '数字和符号开头' : letter);

/** What heads the numbers. */
export const numbersLabel = '数';

/** How the numbers are ordered. */
export const sayNumbers = '照报道的写法，按数字的大小排，单位不同，不是排名。';

/** What heads the numbers from one on: 从10起, or those that are written in words. */
export const sayStart = (start: NumberStart): string => (start === null ? '没有阿拉伯数字' : `从${start}起`);

/** The same on the way there, where there is little room. */
export const labelOfStart = (start: NumberStart): string => (start === null ? '文字' : String(start));

/** What leads to the numbers. */
export const sayAllNumbers = (count: number): string => `看全部${count}条。`;

/** What stands on the page of a letter with which no name begins. */
export const noLines = '还没有这样开头的名称。';

/** How many lines a letter has. */
export const sayLines = (count: number): string => `${count}条`;

type Place = { park: Park | null; thing: RegisterThing | null };

/** What one thing may be told by from another of its name, the best first. */
function tellingsOf({ park, thing }: Place): string[] {
  if (thing === null || park === null) return thing !== null && 'term' in thing ? [thing.term] : [];
  if ('practice' in thing) return [formatActor(thing.practice), formatPlaces(park, thing.practice)];
  if ('organization' in thing)
    return [organizationLabel[thing.organization.kind], formatPlaces(park, thing.organization)];
  if ('figure' in thing)
    return [thing.figure.subject, formatPeriod(thing.figure.period), formatPlaceIn(park, thing.figure)];
  return [];
}

/** How each of several things of one name and one park is told from the others: by the first word that does, else by number. */
function tellApart(places: readonly Place[]): string[] {
  const all = places.map(tellingsOf);
  const best = (all[0] ?? []).findIndex((_, at) => new Set(all.map((tellings) => tellings[at])).size === places.length);
  return all.map((tellings, index) => (best < 0 ? `第${index + 1}处` : (tellings[best] ?? '')));
}

/**
 * What the places of a line are called: each by its park, of several in one park what tells them apart.
 *
 * @example namePlaces('practice', ofTwo) // ['泉州开发区（园区党工委）', '泉州开发区（九牧王）']
 */
export function namePlaces(kind: RegisterKindId, places: readonly Place[]): string[] {
  const byPark = new Map<Park | null, Place[]>();
  for (const place of places) byPark.set(place.park, [...(byPark.get(place.park) ?? []), place]);
  const tellingOf = new Map<Place, string>();
  for (const ofPark of byPark.values())
    if (ofPark.length > 1)
      for (const [index, telling] of tellApart(ofPark).entries()) tellingOf.set(ofPark[index] as Place, telling);
  return places.map((place) => {
    const telling = tellingOf.get(place);
    const name = place.park?.name ?? registerKindLabel[kind];
    return telling === undefined ? name : `${name}${inBrackets(telling)}`;
  });
}
