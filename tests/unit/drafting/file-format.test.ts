import { expect, test } from 'vitest';
import { formatOf } from '#lib/drafting/file-format.ts';

test('a file of Word, a PDF and a picture are no text, and a text is, however it is encoded', () => {
  const bytes = (...some: number[]) => new Uint8Array([...some, 0x31, 0x2e, 0x34, 0x0a]);
  expect(formatOf(bytes(0x50, 0x4b, 3, 4))).toBe('Word、WPS 或压缩文件');
  expect(formatOf(bytes(0xd0, 0xcf, 0x11, 0xe0))).toBe('Word、WPS 文件');
  expect(formatOf(bytes(0x25, 0x50, 0x44, 0x46, 0x2d))).toBe('PDF');
  expect(formatOf(bytes(0xff, 0xd8, 0xff))).toBe('图片');
  for (const text of ['园区有党组织12个', 'PK赛', '﻿一本账', '']) expect(formatOf(Buffer.from(text))).toBeUndefined();
  expect(formatOf(bytes(0xff, 0xfe, 0x2d, 0x4e))).toBeUndefined();
  expect(formatOf(bytes(0xb5, 0xb3))).toBeUndefined();
});
