import { expect, test } from 'vitest';
import { saidBefore } from '#lib/content/printed/words-before.ts';

test('of what stands before a link its own clause alone says something of its number', () => {
  expect(saidBefore('产值增长，覆盖率由2021年的')).toEqual({ words: '覆盖率由2021年的', year: '2021' });
  expect(saidBefore('## 覆盖率比2021年')).toBeNull();
  expect(saidBefore('由[七成五](#before)升到')).toMatchObject({ words: '升到', isLevel: true });
  expect(saidBefore('| 2022年 | ')).toBeNull();
  expect(saidBefore('- 党组织已')).toEqual({ words: '党组织已', isDone: true });
  expect(saidBefore('- 组织')).toBeNull();
});
