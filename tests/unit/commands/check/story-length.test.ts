import { expect, test } from 'vitest';
import { checkStoryLength } from '#lib/commands/check/story-length.ts';
import { formatIssue } from '#lib/content/issue.ts';
import { realContent } from '../../publish/samples.ts';

const remind = (text: string) => checkStoryLength([{ slug: 'demo', body: { text, line: 30 } }]).map(formatIssue);

test('a story that is shorter than its guide asks is told, by what a reader reads of it', () => {
  const line = `${'字'.repeat(894)}[12个](#party-organizations)**支部**。\n`;
  expect(remind(`\n## 怎么做\n\n${line}`)).toEqual([]);
  expect(remind(line.slice(1))).toEqual(['content/parks/demo.md:30:1：提醒：正文只有899字，约定900至1800字']);
});

test('the cases of the site are as long as their guide asks', () => {
  expect(checkStoryLength(realContent.parks)).toEqual([]);
});
