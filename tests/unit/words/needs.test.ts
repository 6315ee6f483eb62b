import { expect, test } from 'vitest';
import { compareObservations } from '#lib/compare/comparison.ts';
import { deriveNeeds } from '#lib/words/zh/needs.ts';
import { ningxiang, quanzhou } from '../compare/samples.ts';

test('each kind of reason asks for one thing, those that forbid comparing first', () => {
  const { reasons } = compareObservations(quanzhou, ningxiang);
  expect(deriveNeeds([...reasons, ...reasons].reverse())).toEqual([
    '各处数同一批对象',
    '各处按同一级范围公布，例如都只算园区以内',
    '写明分母是什么、一共有多少',
  ]);
  expect(deriveNeeds([])).toEqual([]);
});
