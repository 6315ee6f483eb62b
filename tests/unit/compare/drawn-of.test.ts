import { expect, test } from 'vitest';
import { drawnOf } from '#lib/compare/drawn-of.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { count } from './samples.ts';

const drawn = (...observations: Observation[]) => {
  const observationById = new Map(observations.map((one) => [one.id, one]));
  const tiers = observations.map(({ id }) => ({ name: id, figure: id }));
  const drawing = drawnOf({ observations, observationById, timingById: new Map() }, { form: 'tiers', tiers }, []);
  return 'drawn' in drawing && drawing.drawn.form === 'tiers' ? drawing.drawn : expect.fail('no tiers');
};

test('a step between two levels is worked out of results alone, and not of a plan', () => {
  const [upper, lower] = [count({ id: 'upper', value: '136' }), count({ id: 'lower', value: '79' })];
  expect(drawn(upper, lower).difference).toMatchObject({ amount: { value: '-57' }, bound: 'exact' });
  expect(drawn(upper, { ...lower, status: 'planned' }).difference).toBeNull();
});
