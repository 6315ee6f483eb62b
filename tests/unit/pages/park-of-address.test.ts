import { expect, test } from 'vitest';
import { parkOfAddress } from '#lib/pages/park-of-address.ts';

test('every address of a park belongs to it: the page, a place on it, a figure, its Markdown', () => {
  const addresses = ['', '#org-coverage', '/figures/org-coverage', '#p-star-rating', '.md', '?from=feed'];
  for (const rest of addresses) expect(parkOfAddress(`/parks/loudi${rest}`), rest).toBe('loudi');
});

test('a longer name is another park, and other pages belong to none', () => {
  expect(parkOfAddress('/parks/loudi2')).toBe('loudi2');
  for (const address of ['/parks', '/compare/korla~loudi', '/indicators/org-coverage', '/', '/data/parks/loudi.csv'])
    expect(parkOfAddress(address), address).toBeNull();
});
