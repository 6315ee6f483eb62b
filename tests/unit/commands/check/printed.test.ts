import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkPrinted, countLookedUp } from '#lib/commands/check/printed.ts';
import { formatIssue } from '#lib/content/issue.ts';
import { readContent } from '#lib/content/read.ts';
import type { Content } from '#lib/schema/content.ts';

const all = readContent('tests/fixtures/valid');
/** The park with one source of ten paragraphs: 97.7%, 12个 in the second, 300余名 in the third, 五个 in the fourth. */
const beishan: Content = { ...all, parks: all.parks.filter(({ slug }) => slug === 'beishan') };

const article = [
  '北山开发区在山脚下。',
  '园区有12个党支部，覆盖率97.7%。',
  '志愿者有300余名。',
  '山泉机械的五个车间都去过。',
  ...Array.from({ length: 6 }, (_, index) => `第${index + 5}段没有数字。`),
];

function problemsOf(lines: string[]): string[] {
  const directory = mkdtempSync(path.join(tmpdir(), 'articles-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  writeFileSync(path.join(directory, 'beishan.txt'), lines.join('\n'));
  return checkPrinted(beishan, directory, 'tests/fixtures/valid').map(formatIssue);
}

const withParagraph = (number: number, text: string) => article.with(number - 1, text);

test('every figure that stands in its paragraph is found', () => {
  expect(problemsOf(article)).toEqual([]);
});

test('blank lines and what stands above the body do not count as paragraphs', () => {
  expect(problemsOf(['北山纪事', '', '北山日报 2022-04-01', '', ...article.flatMap((line) => [line, ''])])).toEqual([]);
});

test.each([
  ['full-width signs', '園區有１２個黨支部，覆蓋率９７．７％。'],
  ['traditional characters', '園區有12個黨支部，覆蓋率97.7%。'],
  ['pinyin in brackets', '园区有12个（gè）党支部，覆盖率(lǜ)97.7%。'],
  ['spaces', '园区有 12 个 党支部，覆盖率 97.7 %。'],
  ['doubled punctuation', '园区有12个党支部，，覆盖率：：97.7%。。'],
  ['another number before it', '园区推行“1+5”，12个党支部，覆盖率3—97.7%。'],
])('%s in a copy make no difference', (_, text) => {
  expect(problemsOf(withParagraph(2, text))).toEqual([]);
});

test('a figure in another paragraph is reported with where it is', () => {
  const lines = withParagraph(3, '没有数字。').with(6, '志愿者有300余名。').with(8, '又说300余名。');
  expect(problemsOf(lines)).toEqual([
    'content/parks/beishan.md:15:117 figures.volunteers.printed：第 3 段里没有“300余名”，它在第 7 段、第 9 段',
  ]);
});

test('the number of a cell stands in its row, and its unit there or over it', () => {
  const of = (printed: string) => ({
    ...beishan,
    parks: beishan.parks.map((park) => ({
      ...park,
      observations: park.observations.map((one) => (one.id === 'volunteers' ? { ...one, printed } : one)),
    })),
  });
  const directory = mkdtempSync(path.join(tmpdir(), 'articles-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  const rows = [article[0], `${article[1]}志愿者（名）`, '志愿者\t1,286', ...article.slice(3)];
  writeFileSync(path.join(directory, 'beishan.txt'), rows.join('\n'));
  const told = (printed: string) => checkPrinted(of(printed), directory, 'tests/fixtures/valid').map(formatIssue);
  expect(told('1286（单位：名）')).toEqual([]);
  expect(told('1286（单位：户）')).toEqual([
    expect.stringContaining('到这一段为止，文章里没有单位“户”；请照表头、单位一栏或表注抄'),
  ]);
  expect(told('286（单位：名）')).toEqual([expect.stringContaining('第 3 段里没有“286”，别的段落里也没有')]);
});

test('a figure that stands nowhere is reported', () => {
  expect(problemsOf(withParagraph(3, '志愿者有300多名。'))).toEqual([
    'content/parks/beishan.md:15:117 figures.volunteers.printed：第 3 段里没有“300余名”，别的段落里也没有',
  ]);
});

test('the decimal point is part of a figure', () => {
  expect(problemsOf(withParagraph(2, '园区有12个党支部，覆盖率977%。'))).toEqual([
    'content/parks/beishan.md:13:143 figures.org-coverage.printed：第 2 段里没有“97.7%”，别的段落里也没有',
  ]);
});

test.each([
  ['112个党支部', '12个'],
  ['12.12个党支部', '12个'],
])('a figure inside a longer number is not that figure: %s', (text, wording) => {
  expect(problemsOf(withParagraph(2, `园区有${text}，覆盖率97.7%。`))).toEqual([
    `content/parks/beishan.md:14:148 figures.party-organizations.printed：第 2 段里没有“${wording}”，别的段落里也没有`,
  ]);
  expect(problemsOf(withParagraph(2, `园区有${text}，其中12个先进，覆盖率97.7%。`))).toEqual([]);
});

test('several sources of a park are looked up each in its own copy', () => {
  const [park] = beishan.parks;
  const [source] = park?.sources ?? [];
  if (!park || !source) throw new Error('beishan has no source');
  const [moved, ...rest] = park.observations;
  const observations = [...rest, ...(moved ? [{ ...moved, source: 'other', paragraph: 1 }] : [])];
  const both: Content = {
    ...beishan,
    parks: [{ ...park, sources: [source, { ...source, id: 'other', paragraphs: 1 }], observations }],
  };
  const directory = mkdtempSync(path.join(tmpdir(), 'articles-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  writeFileSync(path.join(directory, `beishan.${source.id}.txt`), article.join('\n'));
  writeFileSync(path.join(directory, 'beishan.other.txt'), `北山有${moved?.printed}。`);
  expect(checkPrinted(both, directory, 'tests/fixtures/valid')).toEqual([]);
  writeFileSync(path.join(directory, 'beishan.other.txt'), '没有数字。');
  expect(checkPrinted(both, directory, 'tests/fixtures/valid')).toHaveLength(1);
});

test('a figure behind the last paragraph of the body is not in the source, and is told where it is', () => {
  const problems = problemsOf([...withParagraph(3, '没有数字。'), '声明：本报有志愿者300余名。']);
  expect(problems).toEqual([
    'content/parks/beishan.md:15:117 figures.volunteers.printed：第 3 段里没有“300余名”，它在第 11 段，而来源的 paragraphs 只写了 10 段',
  ]);
});

test('an empty article misses every figure', () => {
  expect(problemsOf([])).toHaveLength(4);
});

test('a source without a copy is reported once', () => {
  const directory = mkdtempSync(path.join(tmpdir(), 'articles-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  const copies = all.parks.flatMap(({ slug, sources }) =>
    sources.map(({ id }, index) => [slug, index > 0 ? `${slug}.${id}.txt` : `${slug}.txt`] as const),
  );
  expect(copies.map(([, name]) => name)).toContain('beishan.txt');
  const lines = [10, 12, 13];
  expect(checkPrinted(all, directory, 'tests/fixtures/valid').map(formatIssue)).toEqual(
    copies.map(
      ([slug, name], index) =>
        `content/parks/${slug}.md:${lines[index]}:5：没有来源文章 ${path.join(directory, name)}，无法核对`,
    ),
  );
});

test('only figures of sources whose copies are at hand count as looked up', () => {
  const directory = mkdtempSync(path.join(tmpdir(), 'articles-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  expect(countLookedUp(all, directory)).toBe(0);
  writeFileSync(path.join(directory, 'beishan.txt'), article.join('\n'));
  expect(countLookedUp(all, directory)).toBe(4);
});

test('a copy that was saved as UTF-16, with a mark or with line ends of Windows is read as any other', () => {
  const directory = mkdtempSync(path.join(tmpdir(), 'articles-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  const text = article.join('\r\n');
  for (const bytes of [
    Buffer.from(`\uFEFF${text}`, 'utf16le'),
    Buffer.from(text, 'utf16le').swap16(),
    Buffer.from(`\uFEFF${text}`),
  ]) {
    writeFileSync(path.join(directory, 'beishan.txt'), bytes);
    expect(checkPrinted(beishan, directory, 'tests/fixtures/valid')).toEqual([]);
  }
});
