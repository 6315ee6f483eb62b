import { expect, test } from 'vitest';
import { type ContentIssue, formatIssue, formatIssues } from '#lib/content/issue.ts';

const issue = (line: number, message: string): ContentIssue => ({ file: 'a.md', line, column: 1, field: '', message });

test('an issue is one line, whatever it quotes', () => {
  expect(formatIssue(issue(1, '写的是“甲\r\n  乙\u001B[31m\u200B”'))).toBe('a.md:1:1：写的是“甲⏎乙U+001B[31mU+200B”');
  expect(formatIssue(issue(1, `合起来是 ${'9'.repeat(400)}，多了`))).toBe(
    `a.md:1:1：合起来是 ${'9'.repeat(40)}……，多了`,
  );
  expect(formatIssue(issue(1, `实际写的是“${'x'.repeat(200_000)}”，请改`))).toBe(
    `a.md:1:1：实际写的是“${'x'.repeat(80)}……”，请改`,
  );
});

test('of thousands of one kind in a file a hundred are told, and where the rest are; other kinds and files are not among them', () => {
  const issues = [
    ...Array.from({ length: 5000 }, (_, index) => issue(index + 1, `数字“${index}”没有对应的数据`)),
    issue(9000, '别的'),
    { ...issue(3, '数字“7”没有对应的数据'), file: 'b.md' },
  ];
  const lines = formatIssues(issues);
  expect(lines).toHaveLength(103);
  expect(lines.slice(99)).toEqual([
    'a.md:100:1：数字“99”没有对应的数据',
    'a.md：这样的问题还有 4900 处，在第 101—5000 行',
    'a.md:9000:1：别的',
    'b.md:3:1：数字“7”没有对应的数据',
  ]);
});
