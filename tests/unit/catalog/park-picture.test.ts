import { expect, test } from 'vitest';
import { pictureOf } from '#lib/catalog/park-picture.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { plainTitle, sayPicture } from '#lib/words/zh/picture.ts';
import { count, period, sample } from '../compare/samples.ts';
import { parkWith, realContent } from '../publish/samples.ts';
import { parkNamed } from './samples.ts';

const parkOf = (...observations: Observation[]) => parkNamed('a', { observations });
const formOf = (...observations: Observation[]) => pictureOf(parkOf(...observations))?.form ?? null;

const before = count({ id: 'before', value: '100', printed: '100家', period: null });
const after = count({ id: 'after', value: '147', printed: '147家', before: 'before' });
const covered = count({ id: 'covered', value: '856', printed: '856家' });
const share = sample({ id: 'share', value: '78.1', printed: '78.1%', numerator: 'covered' });
const ofCity = (id: string) => count({ id, name: id, territory: { kind: 'city', name: '临河全市' } });

test('the five parks have five pictures that say five findings', () => {
  const said = realContent.parks.map((park) => {
    const drawn = pictureOf(park);
    return drawn && plainTitle(sayPicture(drawn).title);
  });
  expect(new Set(said).size).toBe(realContent.parks.length);
  expect(said).not.toContain(null);
});

test('a park whose file names no picture has the best that its data allow', () => {
  expect(formOf(share, covered, after, before)).toBe('change');
  expect(formOf(share, covered)).toBe('squares');
  expect(formOf(count({ id: 'own' }), ofCity('one'), ofCity('two'))).toBe('territories');
  expect(formOf(count({ id: 'now', value: '9' }), count({ id: 'then', value: '7', period: period('2021') }))).toBe(
    'series',
  );
});

test('a park whose data allow nothing has none', () => {
  expect(formOf()).toBeNull();
  expect(formOf(count())).toBeNull();
  expect(formOf(sample({ value: null, qualifier: '数', unit: '家', kind: 'count', denominator: null }))).toBeNull();
});

test('a plan is no finding, and another’s change is not the park’s', () => {
  expect(formOf({ ...after, status: 'planned' }, before)).not.toBe('change');
  const ofCompany = { territory: { kind: 'company', name: '甲公司' } } as const;
  expect(formOf({ ...after, ...ofCompany }, { ...before, ...ofCompany }, count({ id: 'own' }))).not.toBe('change');
});

test('what a file names is drawn, whatever the rule would have chosen', () => {
  const park = parkWith('linhe');
  expect(pictureOf(park)?.form).toBe('squares');
  expect(pictureOf({ ...park, picture: { form: 'apart', figures: ['covered', 'party-organizations'] } })?.form).toBe(
    'apart',
  );
});
