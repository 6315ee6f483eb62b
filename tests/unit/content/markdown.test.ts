import { expect, test } from 'vitest';
import { renderSections } from '#lib/content/markdown.ts';

const htmlOf = (text: string) =>
  renderSections({ text, line: 1 })
    .flatMap(({ headingHtml, blocks }) => [headingHtml, ...blocks.map(({ html }) => html)])
    .join('\n');

test('a body is split at its second-level headings', () => {
  const sections = renderSections({ text: '引言。\n\n## 甲*乙*\n\n一段。\n\n### 小节\n\n- 丙\n\n## 丁', line: 1 });
  expect(sections).toEqual([
    { id: 's0', heading: '', headingHtml: '', blocks: [{ html: '<p>引言。</p>', links: [] }] },
    {
      id: 's1',
      heading: '甲乙',
      headingHtml: '甲<em>乙</em>',
      blocks: [
        { html: '<p>一段。</p>', links: [] },
        { html: '<h3>小节</h3>', links: [] },
        { html: '<ul>\n<li>丙</li>\n</ul>', links: [] },
      ],
    },
    { id: 's2', heading: '丁', headingHtml: '丁', blocks: [] },
  ]);
});

test('a body that begins with a heading has no empty section before it', () => {
  expect(renderSections({ text: '## 甲\n\n乙', line: 1 }).map(({ id }) => id)).toEqual(['s1']);
  expect(renderSections({ text: '', line: 1 })).toEqual([]);
});

test('a block lists the addresses it links to', () => {
  const [section] = renderSections({ text: '[12个](#a)和**[97%](/parks/x#b)**，[12个](#a)。', line: 1 });
  expect(section?.blocks[0]?.links).toEqual(['#a', '/parks/x#b', '#a']);
  expect(section?.blocks[0]?.html).toContain('<a href="/parks/x#b">97%</a>');
});

test('tables and struck text are rendered', () => {
  expect(htmlOf('| 甲 | 乙 |\n| - | - |\n| 丙 | ~~丁~~ |')).toMatch(/<table>.*<th>甲<\/th>.*<del>丁<\/del>/s);
});

test.each([
  ['a script', '甲<script>alert(1)</script>乙'],
  ['a script of its own', '<script>\nalert(1)\n</script>'],
  ['a handler', '<p onclick="alert(1)">甲</p>'],
  ['an image that fails', '<img src=x onerror=alert(1)>'],
  ['a frame', '<iframe src="https://example.org"></iframe>'],
  ['a style', '<style>body{display:none}</style><b style="color:red">甲</b>'],
  ['a script address', '[甲](javascript:alert(1))'],
  ['a script address in disguise', '[甲](JaVaScRiPt:alert&#40;1&#41;)'],
  ['a script address with a line break', '[甲](java\nscript:alert(1))'],
  ['a script address as an image', '![甲](javascript:alert(1))'],
  ['a data address', '[甲](data:text/html,<script>alert(1)</script>)'],
  ['a VBScript address', '[甲](vbscript:msgbox)'],
  ['a script address of its own', '<javascript:alert(1)>'],
  ['a script in a heading', '## 甲<script>alert(1)</script>'],
])('%s does not survive', (_, text) => {
  const html = htmlOf(text);
  expect(html).not.toMatch(/<(?:script|iframe|style|img[^>]*(?:onerror|javascript))/i);
  expect(html).not.toMatch(/<[^>]*\s(?:on\w+|style)=/i);
  expect(html).not.toMatch(/<[^>]*(?:href|src)="(?:javascript|data|vbscript):/i);
});

test('signs of markup in text are escaped', () => {
  expect(htmlOf('1 < 2 & 3 \\<b>')).toBe('\n<p>1 &#x3C; 2 &#x26; 3 &#x3C;b></p>');
});

test.each([
  ['园区推行**“红色管家”**工作法，做到**有事必应。**群众说好。', ['“红色管家”', '有事必应。']],
  ['**“一网”**和**《章程》**都有', ['“一网”', '《章程》']],
  ['先说**重点**，再说**（补充）**的话', ['重点', '（补充）']],
])('bold is bold beside Chinese punctuation: %s', (text, bold) => {
  const html = renderSections({ text, line: 1 })
    .flatMap(({ blocks }) => blocks.map((block) => block.html))
    .join('');
  expect(Array.from(html.matchAll(/<strong>(.*?)<\/strong>/g), ([, words]) => words)).toEqual(bold);
  expect(html).not.toContain('*');
});

test('a single ~ is a range and strikes nothing out', () => {
  const [section] = renderSections({ text: '甲~乙，丙~丁', line: 1 });
  expect(section?.blocks[0]?.html).toBe('<p>甲~乙，丙~丁</p>');
});
