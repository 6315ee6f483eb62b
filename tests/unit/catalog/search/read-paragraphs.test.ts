import { toString as textOf } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { readParagraphs } from '#lib/catalog/search/read-paragraphs.ts';
import { getContent } from '#lib/content/content.ts';
import { parseMarkdown } from '#lib/content/markdown.ts';

const { parks, indicators, practiceTypes, pages, references } = getContent();
const bodies = [...parks, ...indicators, ...practiceTypes, ...pages, ...references].map(({ body }) => body);

const bare = (text: string) => text.replace(/\s/g, '');

test('the paragraphs of every body are what the Markdown parser makes of it', () => {
  for (const body of bodies) {
    const parsed = parseMarkdown(body).children.filter((node) => node.type !== 'heading' || node.depth > 2);
    expect(
      bare(
        readParagraphs(body.text)
          .map(({ text }) => text)
          .join(''),
      ),
    ).toBe(bare(parsed.map((node) => textOf(node)).join('')));
  }
});

test('chapters count as their addresses do, and the first paragraph opens its chapter', () => {
  expect(readParagraphs('前言\n\n## 甲\n\n一[二](#x)\n\n- **三**\n- 四\n\n## 乙\n五')).toEqual([
    { chapter: 's0', heading: '', text: '前言', opens: true },
    { chapter: 's1', heading: '甲', text: '一二', opens: true },
    { chapter: 's1', heading: '甲', text: '三', opens: false },
    { chapter: 's1', heading: '甲', text: '四', opens: false },
    { chapter: 's2', heading: '乙', text: '五', opens: true },
  ]);
});

test('a row of a table is a paragraph', () => {
  expect(readParagraphs('| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |').map(({ text }) => text)).toEqual(['甲　乙', '1　2']);
});
