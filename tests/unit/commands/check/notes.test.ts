import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkNotes } from '#lib/commands/check/notes.ts';
import { formatIssue } from '#lib/content/issue.ts';
import { readContent } from '#lib/content/read.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { parkWith, realContent } from '../../publish/samples.ts';

const loudi = parkWith('loudi', realContent);

/** What is told of the first figure of a case when it says something else. */
const remind = (put: Partial<Pick<Observation, 'note' | 'subject'>>) =>
  checkNotes(
    [{ ...loudi, observations: loudi.observations.map((one, index) => (index === 0 ? { ...one, ...put } : one)) }],
    'content',
  ).map(({ message }) => message);

test('a number that no figure prints is told where a note or a subject has it', () => {
  expect(remind({ note: '全区有职工10万人' })).toEqual([
    '提醒：说明里的“10万”没有对应的数据；原文印了的可以收为一项，推算的写明“本站推算”',
  ]);
  expect(remind({ subject: '500个企业里单独组建的党组织' })).toEqual([
    '提醒：对象里的“500”没有对应的数据；是名称里的就加引号“……”',
  ]);
});

test('numbers of figures, of names, of limits and what is worked out ask for nothing', () => {
  const told = '比22家多，名称里有“12345”；约合每家17名（本站推算）。本站推算：约为19倍';
  expect(remind({ note: told })).toEqual([]);
  for (const subject of ['亩均税收20万元以上的企业', '产值超10亿元的企业', '面积不足500平方米的厂房'])
    expect(remind({ subject })).toEqual([]);
});

test('a reminder stands at its text', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'content-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  cpSync('content', root, { recursive: true });
  const file = path.join(root, 'parks/loudi.md');
  const rows = readFileSync(file, 'utf8').replace('22至31家（本站推算）', '22至31家').split('\n');
  writeFileSync(file, rows.join('\n'));
  const line = rows.findIndex((row) => row.includes('22至31家，')) + 1;
  const column = (rows[line - 1] ?? '').indexOf('联系的企业不等于') + 1;
  expect(checkNotes(readContent(root).parks, root).map(formatIssue)).toEqual([
    expect.stringMatching(
      `^content/parks/loudi.md:${line}:${column} figures.instructed-enterprises.note：提醒：说明里的“`,
    ),
  ]);
});

test('the cases of the site tell no number without its figure', () => {
  expect(checkNotes(realContent.parks, 'content')).toEqual([]);
});
