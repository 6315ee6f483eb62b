import { addressOfOrganization, figurePageAddress, practiceAddress, termAddress } from '#lib/pages/addresses.ts';
import { inRegister } from '#lib/pages/limits.ts';
import { entryAddress } from '#lib/pages/paging.ts';
import {
  idOfStart,
  type NumberStart,
  type RegisterKindId,
  type RegisterThing,
  startOfNumber,
} from '#lib/pages/register.ts';
import type { Content, Park } from '#lib/schema/content.ts';
import type { Observation } from '#lib/schema/observation.ts';
import type { Work } from './in-turns.ts';

/** A place that a name leads to, with the thing that has the name there, by which one of two in a park is told. */
export type RegisterPlace = { park: Park | null; address: string; thing: RegisterThing | null };

/**
 * A name with the places that it leads to: the things of this name in the parks, or the one page of it. A line has the
 * first; `more` tells how many others there are, which thousands of parks would fill the memory with.
 */
export type RegisterLine = { name: string; kind: RegisterKindId; places: RegisterPlace[]; more: number };

/** The lines under a letter, `A` to `Z`, or `#` for names that begin with a digit or another sign. */
export type RegisterLetter = { letter: string; lines: RegisterLine[] };

/** The syllables of a name in Pinyin; none where it is not known. */
type PinyinOf = (name: string) => readonly string[];

/** Quotation marks, brackets and white space at the head of a name sort nowhere. */
const bare = (name: string) => name.replace(/^[\s\p{Ps}\p{Pe}\p{Pi}\p{Pf}"'＂＇]+/u, '');

/** The first sign of a name as it sorts, Å and full-width Ａ as A. Half a rare character has no sound that is known. */
const firstOf = (name: string) => bare(name).normalize('NFKD').charAt(0);

function letterOf(name: string, pinyin: readonly string[]): string {
  const first = firstOf(name);
  if (/[a-z]/i.test(first)) return first.toUpperCase();
  if (!/\p{Script=Han}/u.test(first)) return '#';
  return pinyin[0]?.charAt(0).toUpperCase() ?? '#';
}

type Named = { name: string; kind: RegisterKindId; park: Park | null; address: string; thing: RegisterThing | null };

function* namesOf({ parks, indicators, practiceTypes, terms }: Content): Generator<Named> {
  for (const { id, name } of indicators)
    yield { name, kind: 'indicator', park: null, address: `/indicators/${id}`, thing: null };
  for (const { id, name } of practiceTypes)
    yield { name, kind: 'type', park: null, address: `/practices/${id}`, thing: null };
  for (const { id, term, aliases = [] } of terms)
    for (const name of new Set([term, ...aliases]))
      yield { name, kind: 'term', park: null, address: termAddress(id), thing: { term } };
  for (const park of parks) {
    const home = `/parks/${park.slug}`;
    yield { name: park.name, kind: 'park', park: null, address: home, thing: null };
    for (const practice of park.practices)
      yield {
        name: practice.name,
        kind: 'practice',
        park,
        address: practiceAddress(park.slug, practice.id),
        thing: { practice },
      };
    for (const organization of park.organizations)
      yield {
        name: organization.name,
        kind: 'organization',
        park,
        address: addressOfOrganization(park.slug, organization),
        thing: { organization },
      };
    for (const figure of park.observations)
      if (figure.indicator === null)
        yield {
          name: figure.name,
          kind: 'figure',
          park,
          thing: { figure },
          address: figurePageAddress(figure),
        };
  }
}

/** By sound, then by the sign itself: the same on every machine. */
const compareBy = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Every name of the content from A to Z by its Pinyin: parks, indicators, practices, companies and bodies, terms, and what
 * only one park counts. What has one name stands in one line.
 */
export function* registerOf(content: Content, pinyinOf: PinyinOf): Work<RegisterLetter[]> {
  const lineByKey = new Map<string, RegisterLine>();
  for (const { name, kind, park, address, thing } of namesOf(content)) {
    const line = lineByKey.get(`${kind} ${name}`) ?? { name, kind, places: [], more: 0 };
    lineByKey.set(`${kind} ${name}`, line);
    if (line.places.length < inRegister.places) line.places.push({ park, address, thing });
    else line.more += 1;
    yield;
  }
  const byLetter = new Map<string, { line: RegisterLine; sound: string }[]>();
  for (const line of lineByKey.values()) {
    const pinyin = pinyinOf(line.name);
    const letter = letterOf(line.name, pinyin);
    const entry = { line, sound: pinyin.length > 0 ? pinyin.join(' ') : bare(line.name).toLowerCase() };
    const entries = byLetter.get(letter);
    if (entries) entries.push(entry);
    else byLetter.set(letter, [entry]);
    yield;
  }
  const letters: RegisterLetter[] = [];
  for (const [letter, entries] of byLetter) {
    entries.sort(
      (a, b) =>
        compareBy(a.sound, b.sound) ||
        compareBy(bare(a.line.name), bare(b.line.name)) ||
        compareBy(a.line.kind, b.line.kind),
    );
    letters.push({ letter, lines: entries.map(({ line }) => line) });
    yield;
  }
  return letters.sort(({ letter: a }, { letter: b }) => Number(a === '#') - Number(b === '#') || compareBy(a, b));
}

/** A number as it is printed, with the part it stands in, the first figures that print it so, and how many more do. */
export type RegisterNumber = {
  printed: string;
  start: NumberStart;
  figures: { park: Park; figure: Observation }[];
  more: number;
};

/**
 * The first number of a wording as it is written: 15 of 15余家, 1.5 of 1.5万, 15000 of 15,000张; what has no digits stands
 * behind.
 */
function written(printed: string): number {
  const plain = printed.normalize('NFKC').replace(/(\d),(?=\d{3})/g, '$1');
  return Number(/\d+(?:\.\d+)?/.exec(plain)?.[0] ?? Number.POSITIVE_INFINITY);
}

/** Every number as it is printed, in the order of its digits: a way to find them, and no ranking. */
export function* numbersOf({ parks }: Pick<Content, 'parks'>): Work<RegisterNumber[]> {
  const byPrinted = new Map<string, RegisterNumber>();
  for (const park of parks)
    for (const figure of park.observations) {
      const { printed } = figure;
      const line = byPrinted.get(printed) ?? { printed, start: startOfNumber(written(printed)), figures: [], more: 0 };
      byPrinted.set(printed, line);
      if (line.figures.length < inRegister.places) line.figures.push({ park, figure });
      else line.more += 1;
      yield;
    }
  return [...byPrinted.values()]
    .map((line) => ({ line, number: written(line.printed) }))
    .sort((a, b) => a.number - b.number || compareBy(a.line.printed, b.line.printed))
    .map(({ line }) => line);
}

/** What the register of some content lists. */
export type Register = { letters: readonly RegisterLetter[]; numbers: readonly RegisterNumber[] };

/** The numbers of a page by the parts that they stand in. */
export function partsOfNumbers(numbers: readonly RegisterNumber[]): { start: NumberStart; lines: RegisterNumber[] }[] {
  const starts = [...new Set(numbers.map(({ start }) => start))];
  return starts.map((start) => ({ start, lines: numbers.filter((line) => line.start === start) }));
}

/** Where the parts of all numbers begin: on which page of their list, and where on it. */
export function waysToNumbers(
  numbers: readonly RegisterNumber[],
  list: string,
): { start: NumberStart; href: string }[] {
  const starts = numbers.map(({ start }) => start);
  return [...new Set(starts)].map((start) => {
    const page = entryAddress(list, starts.indexOf(start), inRegister.lines);
    return { start, href: `${page}#${idOfStart(start)}` };
  });
}
