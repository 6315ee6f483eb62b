import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { createAnswers } from '#lib/server/answer.ts';
import { acceptedEncodings, chooseVariant, matchingTag } from '#lib/server/negotiate.ts';

test.each([
  ['gzip, deflate, br', ['br', 'gzip', 'identity']],
  ['gzip', ['gzip', 'identity']],
  ['br;q=0.5, gzip;q=0.8', ['gzip', 'br', 'identity']],
  ['BR;Q=1, *;q=0', ['br', 'identity']],
  ['*', ['br', 'gzip', 'identity']],
  ['br;q=0, *', ['gzip', 'identity']],
  ['zstd', ['identity']],
  ['', ['identity']],
  [';;;q=,,', ['identity']],
  ['br;q=nonsense', ['identity']],
])('%j takes %j', (header, encodings) => {
  expect(acceptedEncodings(header)).toEqual(encodings);
});

test('without the header the bytes go out as they are', () => {
  expect(acceptedEncodings(undefined)).toEqual(['identity']);
});

test('what does not shrink goes out as it is', async () => {
  const body = randomBytes(400);
  const answer = await createAnswers(false)(
    { status: 200, type: 'text/plain', body, cacheControl: 'no-store' },
    'best',
  );
  expect(chooseVariant(answer.variants, 'br').body).toEqual(body);
});

const current = '"abcdefghijklmnop-br"';

test.each(['"abcdefghijklmnop-br"', 'W/"abcdefghijklmnop-br"', '"abcdefghijklmnop"', '"abcdefghijklmnop-gzip-quick"'])(
  'a reader who holds %s has the same content in some encoding',
  (tag) => {
    expect(matchingTag(tag, current)).toBe(tag);
    expect(matchingTag(`"other", ${tag}`, current)).toBe(tag);
  },
);

test('other tags do not match, a star does', () => {
  for (const tag of ['"ponmlkjihgfedcba"', 'abcdefghijklmnop', '', '"', '"abcdefghijklmnop-zstd"'])
    expect(matchingTag(tag, current)).toBeUndefined();
  expect(matchingTag(undefined, current)).toBeUndefined();
  expect(matchingTag('*', current)).toBe(current);
});
