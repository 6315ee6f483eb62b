import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsOfAddress } from '#lib/pages/words-of-address.ts';
import { fillSearch } from '#lib/server/fill-search.ts';

test.each([
  ['/parks/%E6%B3%89%E5%B7%9E', '泉州'],
  ['/companies/jiu-mu-wang', 'jiu mu wang'],
  ['/parks/quanzhou/figures/org-coverag', 'org coverag'],
  ['/organizations/%E4%B9%9D%E7%89%A7%E7%8E%8B.html', '九牧王'],
  ['/parks', ''],
  ['/', ''],
  ['/2024', ''],
  ['/.env', ''],
  ['/_next', ''],
  ['/%E4', ''],
])('%s is asked with %j', (address, words) => {
  expect(wordsOfAddress(address)).toBe(words);
});

const page =
  '<header><form><input type="search" name="q" value="" maxlength="60"></form></header><main><form><input type="search" name="q" value=""></form></main>';
const filled = (words: string) => fillSearch(Buffer.from(page), words)?.toString();

test('a long word is not cut through a sign of two units', () => {
  const words = wordsOfAddress(`/parks/${encodeURIComponent(`园${'😀'.repeat(200)}`)}`);
  expect(words).not.toMatch(/\p{Surrogate}/u);
});

test('the field in the text gets the words, the one in the head does not', () => {
  expect(filled('泉州')).toBe(
    page.replace(
      '<main><form><input type="search" name="q" value="">',
      '<main><form><input value="泉州" type="search" name="q">',
    ),
  );
});

test('no words leave the attribute', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'"<>&$1党 ') }), (words) => {
      const value = /<main><form><input value="([^"]*)" type="search" name="q"><\/form><\/main>$/.exec(
        filled(words) ?? '',
      )?.[1];
      expect(
        value?.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
      ).toBe(words);
    }),
  );
});

test('a page without a search is left as it is', () => {
  expect(fillSearch(Buffer.from('<main><input name="park"></main>'), '泉州')).toBeNull();
});
