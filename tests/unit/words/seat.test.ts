import { expect, test } from 'vitest';
import { formatSeat } from '#lib/words/zh/seat.ts';

test.each([
  ['江苏省', '苏州市', '江苏省苏州市'],
  ['重庆市', '重庆市', '重庆市'],
  ['重庆市', '重庆市渝北区', '重庆市渝北区'],
  ['重庆市', '渝北区', '重庆市渝北区'],
  ['吉林', '吉林市', '吉林吉林市'],
  ['重庆', '重庆', '重庆'],
])('%s, %s: %s', (province, city, said) => {
  expect(formatSeat({ province, city })).toBe(said);
});
