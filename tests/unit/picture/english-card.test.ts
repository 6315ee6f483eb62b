import { expect, test } from 'vitest';
import { namedHeadlineOf } from '#lib/catalog/headline.ts';
import { cardOfEnglish } from '#lib/picture/english.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { realContent } from '../publish/samples.ts';

const park = realContent.parks.find(({ slug }) => slug === 'quanzhou') ?? expect.fail();
const words = realContent.english.find(({ slug }) => slug === park.slug) ?? expect.fail();
const lead = namedHeadlineOf(park)[0]?.figure ?? expect.fail();

/** The line of a card that tells of its figure, where that has these facts. */
function lineWith(facts: Partial<Observation>): string {
  const observations = park.observations.map((one) => (one === lead ? { ...one, ...facts } : one));
  const observationById = new Map(observations.map((one) => [one.id, one]));
  const { body } = cardOfEnglish({ ...park, observations, observationById }, words).picture;
  return ('lines' in body && body.lines[0]) || '';
}

test('the card of a case in English says whose its figure is, and that another source says otherwise', () => {
  expect(lineWith({})).not.toMatch(/a figure of|another source/);
  expect(lineWith({ territory: { kind: 'city', name: '泉州市' } })).toContain('; a figure of the whole city; ');
  expect(lineWith({ rivals: [{ id: 'other', printed: '90%' }] })).toMatch(/; another source prints another value$/);
});
