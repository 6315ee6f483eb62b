import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeSimple } from '#lib/catalog/search/fold.ts';
import { foldPlaces } from '#lib/commands/sources/fold.ts';
import { simpleOf } from '../catalog/search/sample-index.ts';
import { realContent } from '../publish/samples.ts';

type Figure = { id: string; paragraph: number; wording: string; anchor?: string };
type Verdict = { kind: string; text?: string; want?: number; have?: number; line?: number };
type Compare = (raw: string, figures: Figure[], pairs: string[]) => { verdicts: Map<string, Verdict> };
type Fold = (raw: string, simple: Map<string, string>) => { text: string; places: number[] };

const traditionalOf = (texts: string[]) => writeSimple(simpleOf(texts), texts);

/** The script as the browser has it, apart from the page. */
const script = vm.createContext({});
vm.runInContext(readFileSync('public/verify.js', 'utf8'), script);
const { compareCopy, foldCopy } = script as { compareCopy: Compare; foldCopy: Fold };

const { parks } = realContent;
const figuresOf = (park: (typeof parks)[number]): Figure[] =>
  park.observations.flatMap(({ id, paragraph, printed, anchor }) =>
    paragraph === null ? [] : [{ id, paragraph, wording: printed, ...(anchor !== null && { anchor }) }],
  );

/** A made-up article that prints every figure of a case in its paragraph, and where each stands in it. */
function articleOf(figures: Figure[], paragraphs: number) {
  const lines = Array.from({ length: paragraphs }, (_, index) => {
    const here = figures.filter(({ paragraph }) => paragraph === index + 1);
    const pieces = [...new Set(here.map(({ anchor, wording }) => anchor ?? wording))];
    // Figures without an anchor stand in their paragraph as often as the case has them.
    const unanchored = here.filter(({ anchor }) => anchor === undefined).map(({ wording }) => wording);
    const all = [...pieces.filter((piece) => !unanchored.includes(piece)), ...unanchored];
    return `这里讲的是别的事情${all.map((piece) => `，另外${piece}也写到了`).join('')}。`;
  });
  return lines;
}

const check = (lines: string[], figures: Figure[], folds = '') =>
  compareCopy(lines.join('\n'), figures, [...folds]).verdicts;
const kinds = (verdicts: Map<string, Verdict>) => [...new Set([...verdicts.values()].map(({ kind }) => kind))];

const otherDigit: Record<string, string> = { 一: '七', 三: '八', 四: '六', 五: '九', 十: '百', 百: '千', 千: '百' };

test.each(parks.map((park) => [park.slug, park] as const))(
  '%s: with its line breaks kept, every figure is found and every changed digit noticed',
  (_, park) => {
    const figures = figuresOf(park);
    const lines = articleOf(figures, park.sources[0]?.paragraphs ?? 0);
    expect(kinds(check(['题名', '来源：某报', ...lines], figures))).toEqual(['found']);
    for (const figure of figures) {
      const text = figure.anchor ?? figure.wording;
      const within = Math.max(0, text.indexOf(figure.wording));
      for (const [at, digit] of [...figure.wording].entries()) {
        const other = /\d/.test(digit) ? String((Number(digit) + 3) % 10) : otherDigit[digit];
        if (other === undefined || text.slice(within, within + figure.wording.length) !== figure.wording) continue;
        const changed = text.slice(0, within + at) + other + text.slice(within + at + 1);
        const line = lines[figure.paragraph - 1] ?? '';
        const place = line.indexOf(`另外${text}也`) + 2;
        const copy = lines.with(figure.paragraph - 1, line.slice(0, place) + changed + line.slice(place + text.length));
        const verdict = check(copy, figures).get(figure.id);
        expect(verdict?.kind, `${figure.id} ${text} → ${changed}`).not.toBe('found');
      }
    }
  },
  30_000,
);

test('a copy run together in a single line is compared as a whole', () => {
  for (const park of parks) {
    const figures = figuresOf(park);
    const lines = articleOf(figures, park.sources[0]?.paragraphs ?? 0);
    expect(kinds(check([lines.join('')], figures)), park.slug).toEqual(['found']);
  }
});

const two: Figure[] = [
  { id: 'a', paragraph: 1, wording: '12个' },
  { id: 'b', paragraph: 1, wording: '12个' },
  { id: 'c', paragraph: 2, wording: '97.7%' },
];

test('a wording that the case has twice in a paragraph has to stand there twice', () => {
  expect(kinds(check(['支部12个，班组12个。', '达97.7%。'], two))).toEqual(['found']);
  expect(check(['支部12个，班组13个。', '达97.7%。'], two).get('a')).toEqual({ kind: 'fewer', want: 2, have: 1 });
});

test('a number that differs is shown, one in another paragraph is located, one that is gone is said to be gone', () => {
  expect(check(['支部12个，班组12个。', '达79.7%。'], two).get('c')).toEqual({ kind: 'changed', text: '79.7%' });
  expect(check(['支部12个，班组12个，达97.7%。', '没有别的。'], two).get('c')?.kind).not.toBe('changed');
  expect(check(['支部12个，班组12个。', '没有别的。'], two).get('c')).toEqual({ kind: 'missing' });
  expect(check([''], two).size).toBe(0);
});

test.each([
  ['traditional characters', '黨支部１２個，班組１２個。', '達９７．７％。'],
  ['pinyin in brackets', '支部12（shí）个，班组12个(gè)。', '达97.7%。'],
  ['doubled punctuation and spaces', '支部，，12 个，，班组 12个。。', '达 97.7 %。'],
])('%s in a copy make no difference', (_, ...lines) => {
  expect(kinds(check(lines, two, traditionalOf(['个党组达'])))).toEqual(['found']);
});

test('a paragraph that a copy has more, or less, moves no other', () => {
  const figures: Figure[] = [1, 2, 3, 5, 6].map((paragraph) => ({
    id: `f${paragraph}`,
    paragraph,
    wording: `${paragraph}0个`,
  }));
  const lines = ['有10个。', '有20个。', '有30个。', '没有数。', '有50个。', '有60个。'];
  expect(kinds(check(lines.toSpliced(3, 0, '广告：全场九折', '请点赞'), figures))).toEqual(['found']);
  expect(kinds(check(lines.toSpliced(3, 1), figures))).toEqual(['found']);
});

test('the script reads a copy as the check does', () => {
  const simple = new Map(
    Array.from(traditionalOf(['党员组织个发达阳']).matchAll(/(.)(.)/gu), ([, a = '', b = '']) => [a, b]),
  );
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'黨員组個12.．％%（(gè)），。 a') }), (raw) => {
      const [ours, theirs] = [foldPlaces(raw), foldCopy(raw, simple)];
      expect([theirs.text, [...theirs.places]]).toEqual([ours.text, ours.places]);
    }),
    { numRuns: 1000 },
  );
});

test('numbers that only punctuation parts are two', () => {
  const figures = [{ id: 'a', paragraph: 1, wording: '1589名' }];
  expect(kinds(check(['“1+5”，89名。'], figures))).not.toEqual(['found']);
  expect(kinds(check(['有1,589名。'], figures))).toEqual(['found']);
});
