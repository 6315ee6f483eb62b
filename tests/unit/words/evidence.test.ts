import { expect, test } from 'vitest';
import { evidenceOf } from '#lib/words/zh/evidence.ts';
import { figureById, figureOf } from './figures.ts';

test('the evidence of a block names each paragraph once, in order, and every note', () => {
  const evidence = evidenceOf(['#hotline-calls', '#instructors', '/glossary#two-new', '#hotline-calls'], figureById);
  expect(evidence?.places.map(({ paragraph, figures }) => [paragraph, figures.map(({ id }) => id)])).toEqual([
    [4, ['instructors']],
    [5, ['hotline-calls']],
  ]);
  expect(evidence).toMatchObject({
    notes: [{ id: 'instructors', figure: '1.5万多名', text: '这是全市的数，不是园区的' }],
  });
});

test('paragraphs are ordered as numbers', () => {
  const late = { ...figureOf('covered'), id: 'late', paragraph: 10 };
  const figures = new Map(figureById).set('late', late);
  expect(evidenceOf(['#late', '#covered'], figures)?.places.map(({ paragraph }) => paragraph)).toEqual([2, 10]);
});

test('a block without figures has no evidence', () => {
  expect(evidenceOf([], figureById)).toBeNull();
  expect(evidenceOf(['/about', '#none', '/parks/beishan#org-coverage'], figureById)).toBeNull();
});
