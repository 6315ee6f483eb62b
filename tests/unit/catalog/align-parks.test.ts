import { expect, test } from 'vitest';
import { alignParks } from '#lib/catalog/align-parks.ts';
import { count, guiyang, quanzhou } from '../compare/samples.ts';

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
