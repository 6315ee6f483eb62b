import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAnswers, type MakeAnswer } from '#lib/server/answer.ts';
import { createCache } from '#lib/server/cache.ts';
import type { Made } from '#lib/server/make.ts';
import { makeOwnPages } from '#lib/server/own-pages.ts';
import { createSite } from '#lib/server/site.ts';

/** The statuses that an address may be answered with while nothing fails, by what Next says. */
const pages = new Map<string, { next: number; location?: string; answer: number }>([
  ['/', { next: 200, answer: 200 }],
  ['/parks', { next: 200, answer: 200 }],
  ['/parks/', { next: 308, location: '/parks', answer: 308 }],
  ['/Parks%E3%80%82', { next: 404, answer: 308 }],
  ['/1/', { next: 308, location: '/1', answer: 404 }],
  ['/2/', { next: 308, location: '/2', answer: 404 }],
  ['/404', { next: 404, answer: 404 }],
  ['/404/', { next: 308, location: '/404', answer: 404 }],
  ['/lost', { next: 200, answer: 404 }],
  ['/nowhere', { next: 404, answer: 404 }],
  ['/retired', { next: 307, location: '/gone/retired', answer: 410 }],
  ['/gone/retired', { next: 200, answer: 404 }],
  ['/mistyped', { next: 307, location: '/lost/mistyped', answer: 404 }],
  ['/lost/mistyped', { next: 200, answer: 404 }],
  ['/left', { next: 307, location: '/gone/left', answer: 404 }],
  ['/gone/left', { next: 404, answer: 404 }],
  ['/_global-error', { next: 200, answer: 404 }],
  ['/share.js', { next: 404, answer: 200 }],
]);
const addresses = [...pages.keys()];
const limit = 1000;

const real = createAnswers(false);
/** Without compression nothing leaves this thread, so a turn of the loop is all that an answer takes. */
const makeAnswer: MakeAnswer = (draft) => real(draft, 'none');
const ownPages = await makeOwnPages(makeAnswer);

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

const turn = () => new Promise((resolve) => setImmediate(resolve));

/** A site in whose hands every page stays until it is let go. */
function openSite() {
  const held: { address: string; resolve: (made: Made) => void; reject: (error: Error) => void }[] = [];
  const asked: { address: string; status?: number }[] = [];
  const site = createSite({
    make: (address) => new Promise((resolve, reject) => held.push({ address, resolve, reject })),
    makeAnswer,
    ownPages,
    ownFiles: [
      { address: '/share.js', hashedAddress: '/share.0.js', type: 'text/javascript', bytes: Buffer.from('1') },
    ],
    // Room for a page or two and for two addresses without one, so that nearly everything is pushed out at once.
    cache: createCache(12_000, 2),
    report: () => {},
    limit,
  });
  const ask = (address: string) => {
    const one: (typeof asked)[number] = { address };
    asked.push(one);
    void site.answer(address).then(({ status }) => {
      one.status = status;
    });
  };
  const settle = (index: number, fails: boolean) => {
    const [one] = held.splice(index % Math.max(1, held.length), 1);
    if (!one) return;
    const { next: status = 404, location } = pages.get(one.address) ?? {};
    if (fails) one.reject(new Error('no'));
    else
      one.resolve({
        ...{ status, type: 'text/html', headers: [], body: Buffer.alloc(1000, one.address) },
        ...(location !== undefined && { location }),
      });
  };
  return { asked, held, ask, settle };
}

type Step = { ask: string } | { settle: number; fails: boolean } | { wait: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ ask: fc.constantFrom(...addresses) }) },
  { weight: 4, arbitrary: fc.record({ settle: fc.nat(9), fails: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ wait: fc.integer({ min: 1, max: limit }) }) },
);

test('whatever the order of addresses, failures and evictions, every answer arrives in time', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
      const { asked, held, ask, settle } = openSite();
      for (const one of steps) {
        if ('ask' in one) ask(one.ask);
        else if ('settle' in one) settle(one.settle, one.fails);
        else vi.advanceTimersByTime(one.wait);
        await turn();
      }
      vi.advanceTimersByTime(limit);
      await turn();
      for (const { address, status } of asked) expect([pages.get(address)?.answer, 500, 503]).toContain(status);
      // What was given up never settles and holds no place: every address has its own answer again.
      held.splice(0);
      const before = asked.length;
      for (const address of addresses) ask(address);
      for (let index = 0; index < 4 * addresses.length; index += 1) {
        await turn();
        settle(0, false);
      }
      await turn();
      for (const { address, status } of asked.slice(before)) expect(status, address).toBe(pages.get(address)?.answer);
    }),
    { numRuns: 300 },
  );
});

test('no more than two pages are made at a time, but for those that were given up', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...addresses), { maxLength: 30 }), async (some) => {
      const { held, ask } = openSite();
      for (const address of some) ask(address);
      await turn();
      expect(held.length).toBeLessThanOrEqual(2);
      vi.advanceTimersByTime(limit);
      await turn();
      expect(held.length).toBeLessThanOrEqual(2);
    }),
  );
});
