import { expect, test } from 'vitest';
import { getContent } from '#lib/content/content.ts';
import { allKinds, kinds, listAddresses, placeAt } from '#lib/pages/kinds.ts';
import { readPattern } from '#lib/pages/pattern.ts';

const content = getContent();

test('what stands at an address is found as if every kind were asked in turn', () => {
  const addresses = [
    ...new Set([
      ...listAddresses(content, () => true),
      ...Object.values(kinds).flatMap((kind) => kind.samples(content)),
      ...['/nothing-here', '/parks/nowhere', '/', '', '/pictures/nothing.png'],
    ]),
  ];
  expect(addresses.length).toBeGreaterThan(500);
  for (const address of addresses) {
    const first = allKinds.find(([, { address: pattern, find }]) => {
      const params = readPattern(pattern, address);
      return params !== null && find(content, params);
    });
    expect(placeAt(content, address)?.id, address).toBe(first?.[0]);
  }
});
