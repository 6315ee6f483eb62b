import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkGlyphs, readGlyphs } from '#lib/commands/check/glyphs.ts';
import { formatIssue } from '#lib/content/issue.ts';
import { readContent } from '#lib/content/read.ts';
import { rootWith, validRoot } from '../../content/root.ts';

test('a sign that the pictures cannot draw is told where it stands, and fails nothing', () => {
  const text = readFileSync(path.join(validRoot, 'parks/linhe.md'), 'utf8');
  const root = rootWith({ 'parks/linhe.md': text.replace('name: 临河工业园', 'name: 𠮷田🏭工业园') });
  const glyphs = readGlyphs();
  expect(checkGlyphs(readContent(validRoot), validRoot, glyphs)).toEqual([]);
  expect(checkGlyphs(readContent(root), root, glyphs).map(formatIssue)).toEqual([
    'content/parks/linhe.md:2:7：提醒：卡片字体里没有“𠮷”，图上会印成〓',
    'content/parks/linhe.md:2:10：提醒：卡片字体里没有“🏭”，图上会印成〓',
  ]);
});
