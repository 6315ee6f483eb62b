import { expect, test } from 'vitest';
import { writeAnchors } from '#lib/commands/sources/write-anchors.ts';
import { readFrontMatter } from '#lib/content/front-matter.ts';

const file = `---
name: 北山  # 两个空格留着
figures:
  - { id: a, printed: 12个,   paragraph: 2 }
  - id: b
    printed: "300余名"
    paragraph: 3
  - { id: c, printed: 五个, anchor: 旧的定位, paragraph: 4 }
practices:
  - id: p
    paragraphs: [4, 5]
---
正文里也有 printed: 12个。
`;

test('an anchor is put behind the wording, in one line, and nothing else moves', () => {
  const written = writeAnchors(file, [
    { list: 'figures', index: 0, anchor: '园区有12个' },
    { list: 'figures', index: 1, anchor: '志愿者,300余名' },
    { list: 'figures', index: 2, anchor: '山泉的五个车间' },
    { list: 'practices', index: 0, anchor: '党建引领“三到位' },
  ]);
  expect(written).toBe(
    file
      .replace('printed: 12个, ', 'printed: 12个, anchor: 园区有12个, ')
      .replace('"300余名"\n', '"300余名"\n    anchor: "志愿者,300余名"\n')
      .replace('旧的定位', '山泉的五个车间')
      .replace('[4, 5]\n', '[4, 5]\n    anchor: 党建引领“三到位\n'),
  );
  expect(readFrontMatter('a.md', written)).toMatchObject({
    parts: {
      data: { figures: [{ anchor: '园区有12个' }, { anchor: '志愿者,300余名' }, { anchor: '山泉的五个车间' }] },
    },
  });
});

test('without anchors a file stays as it is', () => {
  expect(writeAnchors(file, [])).toBe(file);
});
