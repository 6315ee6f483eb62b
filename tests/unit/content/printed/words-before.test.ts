import { expect, test } from 'vitest';
import { contradicts, saidBefore } from '#lib/content/printed/words-before.ts';

test('of what stands before a link its own clause alone says something of its number', () => {
  expect(saidBefore('产值增长，覆盖率由2021年的')).toEqual({ words: '覆盖率由2021年的', year: '2021' });
  expect(saidBefore('## 覆盖率比2021年')).toBeNull();
  expect(saidBefore('由[七成五](#before)升到')).toMatchObject({ words: '升到', isLevel: true });
  expect(saidBefore('| 2022年 | ')).toBeNull();
  expect(saidBefore('- 党组织已')).toEqual({ words: '党组织已', isDone: true });
  expect(saidBefore('- 组织')).toBeNull();
});

test('what came of an earlier number is a level: 缩短了 says by how much', () => {
  const days = { id: 'days', kind: 'duration', value: '4', printed: '4天', period: null, status: 'reported' } as const;
  const tell = (words: string, before: string | null) => {
    const said = saidBefore(words);
    return said && contradicts(said, '4天', { ...days, before });
  };
  expect(tell('平均时长缩短了', 'days-before')).toBe(
    '“平均时长缩短了”说的是增减了多少，数据 days（4天）是后来的数，是到了多少；请写“到”“为”一类的字',
  );
  expect(tell('平均时长缩短到', 'days-before')).toBeNull();
  expect(tell('平均时长缩短了', null)).toBeNull();
});
