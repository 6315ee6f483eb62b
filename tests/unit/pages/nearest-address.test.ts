import { expect, test } from 'vitest';
import { getContent } from '#lib/content/content.ts';
import { nearestAddress } from '#lib/pages/nearest-address.ts';

const content = getContent();

test.each([
  ['/parks/quanzou', '/parks/quanzhou'],
  ['/parks/quanzou/figures/org-coverage', '/parks/quanzhou/figures/org-coverage'],
  ['/parks/quanzhou/figures/org-coverag', '/parks/quanzhou/figures/org-coverage'],
  ['/parks/quanzhou/figures/xxxxxxxxxxxxxxxxxxxx', '/parks/quanzhou'],
  ['/indicators/org-covrage', '/indicators/org-coverage'],
  // Shorter by a word is nearer than another word of as many letters.
  ['/indicators/covered', '/indicators/covered-enterprises'],
  ['/parks/loudi-development-zone', '/parks/loudi'],
  ['/parks/quanzhou.html', '/parks/quanzhou'],
  ['/practices/industry-chian', '/practices/industry-chain'],
])('“%s” is closest to “%s”', (typed, found) => {
  expect(nearestAddress(content, typed)).toBe(found);
});

test('where nothing is close nothing is suggested', () => {
  for (const address of ['/parks/nowhere-at-all', '/parks/泉州', '/x/quanzou', '/parks', '/parks/quanzhou/verify/x'])
    expect(nearestAddress(content, address), address).toBeNull();
});
