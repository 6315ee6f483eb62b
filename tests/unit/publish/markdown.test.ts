import fc from 'fast-check';
import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { formatLlmsTxt } from '#lib/publish/llms.ts';
import { absoluteLinks, escapeMarkdown, markdownLink, markdownTable } from '#lib/publish/markdown.ts';
import { parkMarkdown } from '#lib/publish/park-markdown.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { sayBesideColumns } from '#lib/words/zh/caveat.ts';
import { namePractice } from '#lib/words/zh/practice.ts';
import { absolute, content, parkWith, realContent } from './samples.ts';

const processor = remark().use(remarkGfm).freeze();
/** Reads a text, or takes the tree of one that was read. */
const parse = (text: string | Root): Root => (typeof text === 'string' ? processor.parse(text) : text);

const wild = fc
  .array(
    fc.constantFrom(...'甲a1 *_`~[]()<>|\\&#+-=.!:@"/', '&amp;', 'https://a.b', 'www.a.b', 'a@b.cn', '\n', '1. ', '- '),
    { maxLength: 12 },
  )
  .map((signs) => signs.join(''));
const address = fc
  .array(fc.constantFrom(...'a1/?&=#%25()_~|;:@!$*+,.-', '园'), { maxLength: 12 })
  .map((signs) => new URL(`/x${signs.join('')}`, 'https://example.org/').href);
const shown = (text: string) => text.replace(/\s+/g, ' ').trim();

function tableCells(text: string | Root): string[] {
  const cells: string[] = [];
  visit(parse(text), 'tableCell', (cell) => void cells.push(textOf(cell)));
  return cells;
}

function linksOf(text: string | Root): [string, string][] {
  const links: [string, string][] = [];
  visit(parse(text), 'link', (link) => void links.push([textOf(link), link.url]));
  return links;
}

test('escaped text reads back as it was, as a paragraph, an item, a heading and a cell', () => {
  fc.assert(
    fc.property(wild, (text) => {
      const escaped = escapeMarkdown(text);
      const blocks = [
        `# 甲 ${escaped}`,
        `甲 ${escaped}`,
        escaped,
        `- 甲 ${escaped}`,
        markdownTable(['一'], [[escaped]]),
      ];
      const texts = parse(blocks.join('\n\n')).children.map((block) => textOf(block));
      const after = shown(`甲 ${text}`);
      expect(texts).toEqual([after, after, ...(shown(text) ? [shown(text)] : []), after, `一${shown(text)}`]);
    }),
  );
});

test('a text that begins like a list, and is none, stands as it is', () => {
  for (const text of ['2.1万', '97.7%', '+3个百分点', '-3.2%', '=1']) expect(escapeMarkdown(text)).toBe(text);
  expect(['2. 甲', '2.', '- 甲', '---', '+'].map(escapeMarkdown)).toEqual([
    '2\\. 甲',
    '2\\.',
    '\\- 甲',
    '\\---',
    '\\+',
  ]);
});

test('a link leads where it should, whatever its text and address hold', () => {
  fc.assert(
    fc.property(wild, address, (text, url) => {
      const cells = markdownTable(['一'], [[markdownLink(`x${text}`, url)]]);
      expect(linksOf(cells)).toEqual([[shown(`x${text}`), url.replaceAll('|', '%7C')]]);
    }),
    { numRuns: 50 },
  );
});

test('links of the prose get full addresses', () => {
  expect(
    absoluteLinks('[甲](#a)、[乙](/glossary#b)、[丙](https://other.org/c)', 'https://example.org/parks/x', absolute),
  ).toBe('[甲](https://example.org/parks/x#a)、[乙](https://example.org/glossary#b)、[丙](https://other.org/c)');
});

test.each(realContent.parks.map((park) => [park.slug, park] as const))(
  '%s as Markdown holds the whole case',
  (slug, park) => {
    const text = parkMarkdown(park, realContent, absolute, ['某报. 题[N].']);
    const tree = parse(text);
    const links = linksOf(tree);
    const sources = park.sources.map((source) => source.url);
    expect(links.every(([, url]) => url.startsWith('https://') || sources.includes(url))).toBe(true);
    const targets = new Set(links.map(([, url]) => url));
    for (const { id } of park.observations) expect(targets).toContain(absolute(`/parks/${slug}#${id}`));
    const cells = new Set(tableCells(tree));
    for (const figure of park.observations) {
      for (const cell of [figure.subject, figure.printed]) expect(cells).toContain(shown(cell));
      const said = sayBesideColumns(figure).map((one) => `${one}。`);
      expect(cells).toContain(shown(`${said.join('')}${figure.note ?? ''}`));
    }
    const headings: string[] = [];
    visit(tree, 'heading', (heading) => void headings.push(textOf(heading)));
    for (const practice of park.practices) expect(headings).toContain(shown(namePractice(practice)));
    const names = new Map(realContent.indicators.map(({ id, name }) => [absolute(`/indicators/${id}`), name]));
    for (const [words, url] of links) if (names.has(url)) expect(words).toBe(names.get(url));
    expect(headings.slice(-2)).toEqual(['来源', '引用']);
    expect(text).toMatch(/[^\n]\n$/);
  },
);

test('a figure says beside its columns what its source leaves open, and that another says otherwise', () => {
  const noteOf = (given: Partial<Observation>) => {
    const park = parkWith('linhe');
    const [first] = park.observations;
    if (!first) throw new Error('no figure');
    const figure = { ...first, note: '未核对。', ...given };
    return tableCells(parkMarkdown({ ...park, observations: [figure] }, content, absolute)).at(-1);
  };
  expect(noteOf({ open: ['level'] })).toBe('原文没写数的是哪一级。未核对。');
  expect(noteOf({ open: ['contradicts-source'] })).toBe('与同一篇报道里别的数对不上。未核对。');
  const rivals = [{ park: 'linhe', id: 'other', printed: '66家' }] as unknown as NonNullable<Observation['rivals']>;
  expect(noteOf({ open: [], rivals })).toBe('来源不一致，另一篇来源印的是66家。未核对。');
  expect(noteOf({ open: [] })).toBe('未核对。');
});

test('what a source does not print is said, and without citations there is no heading for them', () => {
  const text = parkMarkdown(parkWith('linhe'), content, absolute);
  expect(text).toContain('- 题名：不详\n- 刊载：不详\n- 作者：不详\n- 日期：不详\n- 网址：不详');
  expect(text).not.toContain('## 引用');
});

test('llms.txt has one heading, a summary and lists of links with notes', () => {
  const text = formatLlmsTxt(realContent, absolute, { name: '案例库', summary: '案例' });
  expect(text.startsWith('# 案例库\n\n> 案例\n\n')).toBe(true);
  expect(text.match(/^## .*$/gm)).toEqual(['## 园区案例', '## 指标', '## 做法类型', '## 数据', '## Optional']);
  const urls = linksOf(text).map(([, url]) => url);
  for (const { slug } of realContent.parks) expect(urls).toContain(absolute(`/parks/${slug}.md`));
  for (const { id } of realContent.indicators) expect(urls).toContain(absolute(`/indicators/${id}`));
  for (const line of text.slice(text.indexOf('## 园区案例')).split('\n').filter(Boolean))
    expect(line).toMatch(/^(## |- \[.+\]\(<.+>\): .)/);
});

test('llms.txt of very many parks lists the first and says where the rest is', () => {
  const park = parkWith('linhe');
  const many = { ...content, parks: Array.from({ length: 2543 }, (_, index) => ({ ...park, slug: `p${index}` })) };
  const text = formatLlmsTxt(many, absolute, { name: '案例库', summary: '案例' });
  expect(text.match(/\.md>/g)).toHaveLength(500);
  expect(text).toContain('另有2043个案例');
});
