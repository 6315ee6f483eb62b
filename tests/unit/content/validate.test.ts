import { expect, test } from 'vitest';
import { z } from 'zod';
import { readFrontMatter } from '#lib/content/front-matter.ts';
import { formatIssue } from '#lib/content/issue.ts';
import { formatPath, validate } from '#lib/content/validate.ts';
import { pageSchema } from '#lib/schema/page.ts';

function problemsOf(schema: z.ZodType, yaml: string): string[] {
  const { parts } = readFrontMatter('x.md', `---\n${yaml}\n---\n`);
  if (parts === null) throw new Error('unreadable');
  return validate(schema, 'x.md', parts).issues.map(formatIssue);
}

test('a path is written as an editor would point at it', () => {
  expect(formatPath([])).toBe('');
  expect(formatPath(['figures', 1, 'value'])).toBe('figures[2].value');
  expect(formatPath(['figures', 1, 'parts', 0])).toBe('figures[2].parts[1]');
  const data = { figures: [{ id: '坏编号' }, { id: 'org-coverage', parts: ['a'] }] };
  expect(formatPath(['figures', 0, 'value'], data)).toBe('figures[1].value');
  expect(formatPath(['figures', 1, 'value'], data)).toBe('figures.org-coverage.value');
  expect(formatPath(['figures', 1, 'parts', 0], data)).toBe('figures.org-coverage.parts[1]');
});

test('valid data comes back parsed', () => {
  const { parts } = readFrontMatter('x.md', '---\ntitle: " 关于 "\nsummary: 甲\n---\n');
  if (parts === null) throw new Error('unreadable');
  const value = { title: '关于', summary: '甲' };
  expect(validate(pageSchema, 'x.md', parts)).toEqual({ value, salvage: null, issues: [] });
});

test('every problem of a file is told', () => {
  expect(problemsOf(pageSchema, 'titel: 关于\nterms:\n  - { id: 甲, meaning: [甲] }')).toEqual([
    'x.md:2:1 summary：缺少“摘要”',
    'x.md:4:11 terms[1].id：应为小写字母、数字和连字符，例如 org-coverage，实际写的是“甲”',
    'x.md:4:5 terms[1].term：缺少“词”',
    'x.md:4:23 terms[1].meaning：这里只写一个值，写成了列表，请去掉方括号或行首的“- ”；方括号是文字的一部分就给整个值加引号',
    'x.md:2:1 titel：不认识的字段“titel”，是不是想写“title”？',
  ]);
});

test('a field without a Chinese label is called by its name', () => {
  expect(problemsOf(z.strictObject({ plain: z.string() }), 'other: x')).toEqual([
    'x.md:2:1 plain：缺少“plain”',
    'x.md:2:1 other：不认识的字段“other”',
  ]);
});

test('what a schema has no words for is told in Chinese', () => {
  expect(problemsOf(z.strictObject({ map: z.partialRecord(z.enum(['a', 'b']), z.string()) }), 'map: { c: x }')).toEqual(
    ['x.md:2:8 map.c：不认识的字段“c”'],
  );
  expect(problemsOf(z.strictObject({ map: z.record(z.string(), z.string()) }), 'map: x')).toEqual([
    'x.md:2:6 map：应为映射，实际写的是“x”',
  ]);
});

test('a choice of two ways to write a field is told by its last', () => {
  const schema = z.strictObject({ either: z.union([z.literal('未说明'), z.string().regex(/^\d+$/, '应为数字')]) });
  expect(problemsOf(schema, 'either: 甲')).toEqual(['x.md:2:9 either：应为数字，实际写的是“甲”']);
});

test.each(['constructor', 'toString', 'hasOwnProperty'])('a field named like a built-in, %s, is unknown', (name) => {
  expect(problemsOf(pageSchema, `title: 甲\nsummary: 乙\n${name}: x`)).toHaveLength(1);
});
