import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeTex, formatBibtex } from '#lib/cite/bibtex.ts';
import { formatRis } from '#lib/cite/ris.ts';
import { workOfPage, workOfSource } from '#lib/cite/work.ts';
import { parkOf, site, sourceOf, workWith } from './samples.ts';

const article = workOfSource(sourceOf(), parkOf(sourceOf()), 2);
const page = workOfPage(
  {
    key: 'quanzhou-org-coverage',
    title: '泉州开发区',
    subtitle: '覆盖率',
    url: 'https://example.org/a?b=1&c=2#d',
    updatedOn: null,
  },
  site,
);

/** The text in balanced braces from `start` on, an escaped brace counting as none. */
function bracedFrom(text: string, start: number): string {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '{') depth++;
    else if (text[at] === '}' && --depth === 0) return text.slice(start + 1, at);
  }
  throw new Error(`unbalanced: ${text}`);
}

/** A reader of BibTeX as far as the writer uses it. */
function parseBibtex(written: string) {
  const text = written.replace(/^%.*\n/, '');
  const [head = '', type, key] = /^@(\w+)\{([^,\s]+),\n/.exec(text) ?? [];
  const body = bracedFrom(text, text.indexOf('{'));
  const fields = new Map<string, string>();
  for (const { 1: name = '', index } of text.slice(head.length).matchAll(/^ {2}(\w+) = /gm))
    fields.set(name, bracedFrom(text, head.length + index + name.length + 5));
  return { type, key, fields, rest: text.slice(text.indexOf(body) + body.length) };
}

test('a newspaper article in BibTeX', () => {
  const { type, key, fields, rest } = parseBibtex(formatBibtex(article));
  expect([type, key, rest]).toEqual(['article', 'quanzhou:qzwb', '}\n']);
  expect(Object.fromEntries(fields)).toEqual({
    title: '泉州开发区持续打造“五力聚能”非公党建品牌',
    journal: '泉州晚报',
    entrysubtype: 'newspaper',
    year: '2023',
    date: '2023-07-10',
    langid: 'chinese',
  });
});

test('a page of this site in BibTeX keeps its address as it is', () => {
  const { type, fields } = parseBibtex(formatBibtex(page));
  expect(type).toBe('online');
  expect(fields.get('author')).toBe('{园区党建案例库}');
  expect(fields.get('title')).toBe('泉州开发区：覆盖率');
  expect(fields.get('url')).toBe('https://example.org/a?b=1&c=2#d');
  expect(fields.get('urldate')).toBe('2026-11-22');
  expect(fields.has('year')).toBe(false);
});

test('what is supplied or estimated is said in the note', () => {
  const work = workWith({ kind: 'other', titleSupplied: true, estimatedYear: '2022', locator: '第6段' });
  const { type, fields } = parseBibtex(formatBibtex(work));
  expect(type).toBe('misc');
  expect(fields.get('title')).toBe('[题名]');
  expect(fields.get('note')).toBe('题名为自拟；年份为推定');
});

test('signs of TeX are escaped, and whatever a title holds, the entry stays readable', () => {
  expect(escapeTex('50% & #1_a {b} \\c ~^$')).toBe(
    '50\\% \\& \\#1\\_a \\{b\\} \\textbackslash{}c \\textasciitilde{}\\textasciicircum{}\\$',
  );
  const wild = fc.string({
    unit: fc.constantFrom('甲', 'a', '\\', '{', '}', '%', '&', '#', '"', '\n', ',', '=', '@', ' '),
  });
  const address = fc
    .string({ unit: fc.constantFrom(...'a1/?&=#%25_~{}\\', '园') })
    .map((path) => new URL(`/x${path}`, 'https://example.org/').href);
  fc.assert(
    fc.property(wild, wild, address, (title, author, url) => {
      const { fields, rest } = parseBibtex(formatBibtex(workWith({ title, authors: [author], url })));
      expect(rest).toBe('}\n');
      expect(fields.get('title')).toBe(escapeTex(title));
      expect(fields.get('url')).toBe(url.replace(/[\\{}]/g, encodeURIComponent));
      expect(fields.get('langid')).toBe('chinese');
    }),
  );
});

test('a newspaper article in RIS', () => {
  expect(formatRis(article).split('\r\n')).toEqual([
    'TY  - NEWS',
    'TI  - 泉州开发区持续打造“五力聚能”非公党建品牌',
    'T2  - 泉州晚报',
    'PY  - 2023',
    'DA  - 2023/07/10',
    'N1  - 第2段',
    'LA  - zh',
    'ER  - ',
    '',
  ]);
});

test('every line of RIS is a tag and one value, type first and end last', () => {
  const text = fc.string({ unit: fc.constantFrom('甲', 'a', '\r', '\n', ' ', '-', 'ER  - ', '\u2028') });
  fc.assert(
    fc.property(text, fc.array(text, { maxLength: 3 }), (title, authors) => {
      const lines = formatRis(workWith({ title, authors, kind: 'web', url: 'https://example.org/' })).split('\r\n');
      expect(lines[0]).toBe('TY  - ELEC');
      expect(lines.slice(-2)).toEqual(['ER  - ', '']);
      for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- [^\r\n]*$/);
      expect(lines.filter((line) => line.startsWith('ER'))).toHaveLength(1);
    }),
  );
});
