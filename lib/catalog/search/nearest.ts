import type { Content } from '#lib/schema/content.ts';
import { readNumeral } from '#lib/schema/numerals.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { measureOf, type Unit, units, wordsOf } from '#lib/schema/unit.ts';
import type { Fold } from './fold.ts';
import { findNumbers } from './numbers.ts';

/** How many of what is near are told. */
const most = 5;

/** Names that are compared before others get their turn. */
const atOnce = 500;

/** What can be called by a name, with its address. */
export type Named = { name: string; address: string };

const pairsOf = (text: string) =>
  new Set(Array.from({ length: Math.max(1, text.length - 1) }, (_, at) => text.slice(at, at + 2)));

/** How much of their pairs two texts share, from 0 to 1 (Dice's coefficient). */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}

/** 贵阳高新区 in 贵阳国家高新技术产业开发区: its beginning as it is, and all the rest in this order. */
function isShortFor(name: string, asked: string): boolean {
  if (name.length < 4) return false;
  let at = asked.indexOf(name.slice(0, 2));
  for (const char of at < 0 ? '' : name) at = asked.indexOf(char, at) + 1 || Number.POSITIVE_INFINITY;
  return at >= 0 && at < Number.POSITIVE_INFINITY;
}

/**
 * 库儿勒, 宁香: the beginning of a name but for one character, which no pair of a short word survives. Of two characters one
 * alone says little, so that only a park is meant.
 */
function isSlipOf({ name, address }: Named, asked: string): boolean {
  if (asked.length < 2 || asked.length > 4 || name.length < asked.length) return false;
  const wrong = Array.from(asked).filter((char, at) => char !== name[at]).length;
  return wrong === 1 && (asked.length > 2 || /^\/parks\/[^/#]+$/.test(address));
}

/** A name that was asked for among other words comes before one that only looks like them, the longest first. */
function nearness(asked: { text: string; pairs: ReadonlySet<string> }, { name, address }: Named): number {
  if (name.length > 1 && asked.text.includes(name)) return 1 + name.length;
  const isMeant = isShortFor(name, asked.text) || isSlipOf({ name, address }, asked.text);
  return likeness(asked.pairs, pairsOf(name)) + Number(isMeant);
}

/**
 * The names that stand in what was asked, or share most with it, the nearest first; of two alike the first of the list.
 *
 * @param breathe waits until others had their turn
 * @example await nearestNames(fold, '产业链党组', [{ name: '产业链党委', address: '/glossary#chain-committee' }]) // that one
 */
export async function nearestNames(
  { fold }: Fold,
  query: string,
  names: Iterable<Named>,
  breathe: () => Promise<void> = async () => {},
): Promise<Named[]> {
  const asked = { text: fold(query), pairs: pairsOf(fold(query)) };
  const seen = new Set<string>();
  const found: { named: Named; like: number }[] = [];
  for (const named of names) {
    if (seen.has(named.name)) continue;
    seen.add(named.name);
    if (seen.size % atOnce === 0) await breathe();
    const like = nearness(asked, { ...named, name: fold(named.name) });
    if (like > 0) found.push({ named, like });
  }
  return found
    .sort((a, b) => b.like - a.like)
    .slice(0, most)
    .map(({ named }) => named);
}

/** Words before a number that a reader may type and a source may not print: 近百. */
const qualifying = /^[约近超达逾不足大将至多少上下余左右于过]+/;

/** What each word of a unit measures: 户 is an item as 家 is, and no 元. */
const measuresByWord = new Map<string, Set<string>>();
for (const unit of Object.keys(units) as Unit[])
  for (const word of wordsOf(unit))
    measuresByWord.set(word, (measuresByWord.get(word) ?? new Set<string>()).add(measureOf(unit)));
const unitWords = [...measuresByWord.keys()].sort((a, b) => b.length - a.length);

type Asked = { number: number; measures: ReadonlySet<string> | null };

/** The number that a query names, though it is printed nowhere, and what it measures; null where it names none. */
function askedNumber({ fold }: Fold, query: string): Asked | null {
  const bare = fold(query).replace(qualifying, '');
  const [, tens = '', ones = ''] = /^([一二三四五六七八九\d])成([一二三四五六七八九\d半])?多?$/.exec(bare) ?? [];
  if (tens !== '') {
    const digit = (char: string) => Number(readNumeral(char)?.worth[0] ?? 0n);
    return { number: digit(tens) * 10 + (ones === '半' ? 5 : digit(ones)), measures: new Set(['percent']) };
  }
  const [first] = findNumbers(`${bare}个`);
  if (first?.start !== 0) return null;
  const of = bare.slice(first.end).replace(/^[余多几来]+/, '');
  const word = unitWords.find((one) => of.startsWith(one));
  return { number: Number(first.value), measures: word === undefined ? null : (measuresByWord.get(word) ?? null) };
}

/** What a figure is worth as a number: 100亿元 is no hundred. */
function worthOf({ value, unit }: Observation): number {
  const scale = unit.startsWith('亿') ? 1e8 : unit.startsWith('万') ? 1e4 : 1;
  return Math.abs(Number(value)) * scale;
}

/** The most that a number may differ from the one asked, as a ratio. */
const farthest = 2;

/**
 * The figures whose values are nearest to a number that was asked, the nearest first, of what it measures where it says
 * so; none where no number was asked or none is near. One figure for each value as it is printed.
 *
 * @example nearestNumbers(fold, '近百', content) // 不足100家, 百余场
 */
export function nearestNumbers(fold: Fold, query: string, { parks }: Pick<Content, 'parks'>): Observation[] {
  const asked = askedNumber(fold, query);
  if (asked === null || asked.number === 0) return [];
  const byPrinted = new Map<string, { figure: Observation; far: number }>();
  for (const { observations } of parks)
    for (const figure of observations) {
      if (asked.measures?.has(measureOf(figure.unit)) === false) continue;
      const value = worthOf(figure);
      const far = value === 0 ? Number.POSITIVE_INFINITY : Math.abs(Math.log(value / asked.number));
      if (far <= Math.log(farthest) && !byPrinted.has(figure.printed)) byPrinted.set(figure.printed, { figure, far });
    }
  return [...byPrinted.values()]
    .sort((a, b) => a.far - b.far || Number(b.figure.qualifier !== null) - Number(a.figure.qualifier !== null))
    .slice(0, most)
    .map(({ figure }) => figure);
}
