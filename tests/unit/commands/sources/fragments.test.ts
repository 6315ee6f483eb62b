import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkAnchors } from '#lib/commands/check/fragments.ts';
import { parseArticle } from '#lib/commands/sources/article.ts';
import { checkFragments } from '#lib/commands/sources/check-fragments.ts';
import { readContent } from '#lib/content/read.ts';
import { addressOfFigure, toText } from '#lib/pages/text-fragment.ts';
import type { Park, Source } from '#lib/schema/content.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { figureOf, sourceOf } from '../../cite/samples.ts';
import { findHighlight, readDirective } from './text-directive.ts';

const url = 'http://example.org/a.htm';
const [someone] = readContent('tests/fixtures/valid').parks;

function parkWith(observations: Observation[], source: Source): Park {
  if (!someone) throw new Error('no park among the fixtures');
  return { ...someone, slug: 'quanzhou', sources: [source], observations, practices: [], statements: [] };
}

function check(lines: string[], figures: Observation[]) {
  const source = sourceOf({ url, paragraphs: lines.length });
  const park = parkWith(figures, source);
  return checkFragments(parseArticle(lines.join('\n'), park, source), park, source);
}

/** Where a source with this address prints one figure. */
const addressIn = (at: string | null, printed: string, anchor: string | null = null) =>
  addressOfFigure({ sourceById: new Map([['a', { url: at }]]) }, { source: 'a', printed, anchor });

const figure = (id: string, printed: string, paragraph: number, anchor: string | null = null) =>
  figureOf({ id, printed, paragraph, anchor });

test('an address keeps Chinese as it is and encodes what has a meaning in it', () => {
  expect(addressIn(url, '97.7%', '覆盖率达到97.7%')).toBe(`${url}#:~:text=覆盖率达到97.7%25`);
  expect(toText(url, 'a-b, c&d"')).toBe(`${url}#:~:text=a%2Db%2C%20c%26d%22`);
  expect(toText(`${url}#top`, '各类市场主体')).toBe(`${url}#top:~:text=各类市场主体`);
  expect(toText(url, null)).toBe(url);
});

test('a wording that may stand in a menu leads to the page alone, and a source without address nowhere', () => {
  expect(addressIn(url, '12个')).toBe(url);
  expect(addressIn(url, '13470家市场主体')).toContain(':~:text=13470家');
  expect(addressIn(null, '13470家市场主体')).toBeNull();
});

test('whatever a text holds, its address is one and reads back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
      const address = toText(url, text);
      expect(readDirective(address)).toEqual({ prefix: '', start: text, end: '', suffix: '' });
      expect(address).not.toMatch(/[\s"<>]/);
    }),
  );
});

test('a wording that is long enough and stands there once needs no anchor', () => {
  expect(check(['山谷里的市场主体有13470家企业，新来的也算。'], [figure('a', '13470家企业', 1)])).toEqual([
    { list: 'figures', index: 0, id: 'a', verdict: 'leads' },
  ]);
});

test('one that stands earlier, twice in its paragraph or within a word gets the shortest anchor of whole words', () => {
  const lines = ['去年有12个支部委员会。', '今年有12个支部委员会，明年还有12个支部委员会。', '后来合并成12个总支部。'];
  expect(check(lines, [figure('a', '12个支部委员会', 1), figure('c', '12个', 3)])).toEqual([
    { list: 'figures', index: 0, id: 'a', verdict: 'leads' },
    { list: 'figures', index: 1, id: 'c', verdict: 'needs-anchor', anchor: '合并成12个' },
  ]);
});

test('where a wording stands more often than the case has figures, an editor has to choose', () => {
  const lines = ['东边的厂房里有12个班组，西边的厂房里有12个小队。'];
  expect(check(lines, [figure('a', '12个', 1)])).toEqual([
    { list: 'figures', index: 0, id: 'a', verdict: 'unclear', anchors: ['有12个班组', '里有12个小'] },
  ]);
  expect(check(lines, [figure('a', '12个', 1, '12个小队')]).map(({ verdict }) => verdict)).toEqual(['leads']);
});

test('figures of one wording in one paragraph stand in the order of the article', () => {
  const lines = ['东边的厂房里有12个班组，西边的厂房里有12个小队。'];
  expect(check(lines, [figure('a', '12个', 1), figure('b', '12个', 1)])).toMatchObject([
    { verdict: 'needs-anchor', anchor: '有12个班组' },
    { verdict: 'needs-anchor', anchor: '里有12个小' },
  ]);
});

const nouns = ['支部', '班组', '党员', '企业', '服务点', '志愿者', '厂房', '问题'];
const clause = fc
  .tuple(
    fc.constantFrom('园区建起', '全区现有', '今年新增', '山脚下的', '车间里', '先后解决', '街道上共有'),
    fc.integer({ min: 1, max: 40 }),
    fc.constantFrom('个', '名', '家', '项'),
    fc.constantFrom(...nouns),
  )
  .map(([lead, count, unit, noun]) => ({
    text: `${lead}${count}${unit}${noun}`,
    printed: `${count}${unit}`,
    at: lead.length,
  }));

test('the anchor of a number in a row of a table is of its own cell', () => {
  const lines = ['东湖片区\t256\t5,120\t党员5120名', '西岭片区\t256\t907'];
  const anchors = check(lines, [figure('a', '256', 1), figure('b', '907', 2), figure('c', '5120名', 1)]).map((one) =>
    'anchor' in one ? one.anchor : null,
  );
  expect(anchors).toEqual([null, null, '党员5120名']);
});

test('a browser that follows the address of a figure highlights the figure’s own sentence', () => {
  const paragraph = fc.array(clause, { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(fc.array(paragraph, { minLength: 1, maxLength: 4 }), (paragraphs) => {
      const lines = paragraphs.map((clauses) => `${clauses.map(({ text }) => text).join('，')}。`);
      const places = paragraphs.flatMap((clauses, index) => {
        let from = 0;
        return clauses.map(({ text, printed, at }, nth) => {
          const start = from + at;
          from += text.length + 1;
          return { id: `f-${index}-${nth}`, paragraph: index + 1, printed, start };
        });
      });
      const figures = places.map(({ id, printed, paragraph: number }) => figure(id, printed, number));
      const blocks = ['首页', '新闻', '2023-07-10', ...lines];
      for (const finding of check(lines, figures)) {
        if (finding.verdict !== 'needs-anchor' && finding.verdict !== 'leads') continue;
        const place = places.find(({ id }) => id === finding.id);
        const anchor = finding.verdict === 'needs-anchor' ? finding.anchor : null;
        const address = addressIn(url, place?.printed ?? '', anchor) ?? '';
        const highlight = findHighlight(address, blocks);
        expect(highlight?.block).toBe((place?.paragraph ?? 0) + 2);
        expect(highlight?.from).toBeLessThanOrEqual(place?.start ?? -1);
        expect(highlight?.to).toBeGreaterThanOrEqual((place?.start ?? 0) + (place?.printed.length ?? 0));
        expect(anchor?.length ?? 0).toBeLessThanOrEqual(20);
      }
    }),
    { numRuns: 40 },
  );
}, 20_000);

test('an anchor that its source does not print is told, with an address or without', () => {
  const source = sourceOf({ url: null, paragraphs: 2 });
  const park = parkWith([figure('a', '12个', 1, '企业一千余家'), figure('b', '12个', 2, '有“12个班组”')], source);
  expect(checkAnchors(parseArticle('园区企业1268家。\n车间里有12个班组。', park, source), park, source)).toEqual([
    {
      path: ['figures', 0, 'anchor'],
      field: 'figures.a.anchor',
      message: '来源里没有“企业一千余家”；anchor 请照原文抄，或删去这一项',
    },
  ]);
});
