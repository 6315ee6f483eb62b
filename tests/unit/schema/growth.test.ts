import { expect, test } from 'vitest';
import { splitGrowth } from '#lib/schema/growth.ts';

test('a subject that ends with how many times something grew says that it grew', () => {
  const told = { kind: 'growth', printed: '增长1.1倍' } as const;
  expect(splitGrowth({ ...told, subject: '实际使用外资的增长倍数' })).toMatchObject({
    what: '实际使用外资',
    noun: '增长',
  });
  expect(splitGrowth({ ...told, subject: '实际使用外资的倍数' })).toMatchObject({ noun: null });
});
