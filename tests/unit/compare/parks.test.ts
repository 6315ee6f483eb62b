import { expect, test } from 'vitest';
import { alignParks, deriveShared } from '#lib/compare/parks.ts';
import { count, guiyang, quanzhou, sample } from './samples.ts';

const statement = { park: 'korla', indicator: 'org-coverage', says: '只说全部单独组建，没有给出比率' };
const elsewhere = { park: 'ningxiang', indicator: 'party-members', says: '没有给出党员数' };

test('every park keeps its row: a value, what the source says instead, or nothing', () => {
  const rows = alignParks(
    'org-coverage',
    ['korla', 'quanzhou', 'ningxiang', 'guiyang'],
    [quanzhou, guiyang, count({ park: 'ningxiang' })],
    [statement, elsewhere],
  );
  expect(rows).toEqual([
    { park: 'korla', state: 'statement', statements: [statement] },
    { park: 'quanzhou', state: 'value', observations: [quanzhou], statements: [] },
    { park: 'ningxiang', state: 'silent' },
    { park: 'guiyang', state: 'value', observations: [guiyang], statements: [] },
  ]);
});

test('an indicator is shared when two of the parks have it; the rest is each park’s own', () => {
  const own = count();
  const unnamed = sample({ park: 'guiyang', indicator: null, name: '良好占比' });
  const third = count({ park: 'korla' });
  const { indicators, onlyByPark } = deriveShared(['quanzhou', 'guiyang'], [quanzhou, own, guiyang, unnamed, third]);
  expect(indicators).toEqual(['org-coverage']);
  expect([...onlyByPark]).toEqual([
    ['quanzhou', [own]],
    ['guiyang', [unnamed]],
  ]);
});
