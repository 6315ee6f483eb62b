import { expect, test } from 'vitest';
import { makeFirst } from '#lib/server/make-first.ts';
import type { Site } from '#lib/server/site.ts';

/** A site that answers with these statuses, one after the other, and then with the last of them. */
function siteOf(statuses: number[]) {
  const asked: string[] = [];
  const answer = async (address: string) => {
    const status = statuses[Math.min(asked.length, statuses.length - 1)];
    asked.push(address);
    return { status };
  };
  return { asked, site: { answer } as unknown as Pick<Site, 'answer'> };
}

test.each([
  ['at once', [200], 1],
  ['after it took too long, however often', [...Array<number>(20).fill(503), 200], 21],
  ['after its thread died of too little memory', [500, 500, 200], 3],
  ['where there is none', [404], 1],
])('the first page is there %s', async (_, statuses, tries) => {
  const { asked, site } = siteOf(statuses);
  expect(await makeFirst(site, '/parks/loudi')).toBe(true);
  expect(asked).toEqual(Array(tries).fill('/parks/loudi'));
});

test('a page that always fails keeps no server from its other pages', async () => {
  const { asked, site } = siteOf([500]);
  expect(await makeFirst(site, '/parks/loudi')).toBe(false);
  expect(asked.length).toBeLessThan(10);
});
