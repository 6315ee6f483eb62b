import fc from 'fast-check';
import { expect, test } from 'vitest';
import { verdictOf } from '#lib/compare/comparison.ts';
import { areOfTwoParks } from '#lib/compare/owner.ts';
import { reasonKinds } from '#lib/compare/reasons.ts';
import { findReasons, reasonsBetween } from '#lib/compare/rules.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { observations, sample, similar, timings } from './samples.ts';

const asBetweenPairs = (list: fc.Arbitrary<Observation[]>) =>
  fc.assert(
    fc.property(list, timings, (all, options) => {
      const ofPairs = all.flatMap((a, index) =>
        all
          .slice(index + 1)
          .filter((b) => areOfTwoParks(a, b))
          .flatMap((b) => [...reasonsBetween(a, b, options), ...reasonsBetween(b, a, options)]),
      );
      const found = findReasons(all, options);
      expect(found.map(({ kind }) => kind)).toEqual(
        reasonKinds.filter((kind) => ofPairs.some((reason) => reason.kind === kind)),
      );
      for (const reason of found) expect(ofPairs).toContainEqual(reason);
    }),
    { numRuns: 200 },
  );

test('among many figures the same kinds of reason are found as between all pairs of two parks', () => {
  asBetweenPairs(fc.array(observations, { maxLength: 6 }));
});

test('the same is true of figures that differ in few things', () => {
  asBetweenPairs(fc.array(similar, { maxLength: 6 }));
});

test('ten thousand figures are compared as readily as ten', () => {
  const all = Array.from({ length: 10_000 }, (_, index) =>
    sample({ park: `park-${index}`, population: `对象${index}`, value: String(index) }),
  );
  expect(verdictOf(all).reasons.map(({ kind }) => kind)).toEqual(['population']);
});
