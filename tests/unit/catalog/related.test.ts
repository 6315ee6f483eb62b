import { expect, test } from 'vitest';
import { indicatorsOf, practiceTypesOf } from '#lib/catalog/related.ts';
import { quanzhou, sample } from '../compare/samples.ts';
import { realContent } from '../publish/samples.ts';
import { indicatorNamed, parkNamed, practiceOf } from './samples.ts';

const typeOf = (id: string, text = '') => ({
  id,
  name: id,
  order: 1,
  definition: '',
  theme: 'members' as const,
  body: { text, line: 1 },
});
const other = sample({ park: 'quanzhou', id: 'b', indicator: 'two' });
const contentWith = (...practices: Parameters<typeof practiceOf>[0][]) => ({
  parks: [parkNamed('quanzhou', { observations: [quanzhou, other], practices: practices.map(practiceOf) })],
  indicators: ['org-coverage', 'two'].map((id) => indicatorNamed(id)),
  practiceTypes: [typeOf('charter'), typeOf('alliance')],
});
const idsOf = (things: { id: string }[]) => things.map(({ id }) => id);

test('a practice that rests on a figure ties its type to the indicator, both ways', () => {
  const content = contentWith({ figures: [quanzhou.id] });
  expect(idsOf(practiceTypesOf(content, 'org-coverage'))).toEqual(['charter']);
  expect(idsOf(indicatorsOf(content, 'charter'))).toEqual(['org-coverage']);
  expect(practiceTypesOf(content, 'two')).toEqual([]);
  expect(indicatorsOf(content, 'alliance')).toEqual([]);
});

test('so do the words of a practice, of its type and of the indicator, wherever they link', () => {
  const words = { summary: [{ text: '97.7%', address: `/parks/quanzhou#${quanzhou.id}` }], means: [] };
  expect(idsOf(indicatorsOf(contentWith({ linked: words }), 'charter'))).toEqual(['org-coverage']);
  const told = contentWith();
  told.practiceTypes = [typeOf('charter', '见[两个](/parks/quanzhou/figures/b)'), typeOf('alliance')];
  told.indicators = [
    { ...indicatorNamed('org-coverage'), body: { text: '见[联盟](/practices/alliance)', line: 1 } },
    indicatorNamed('two'),
  ];
  expect(idsOf(indicatorsOf(told, 'charter'))).toEqual(['two']);
  expect(idsOf(practiceTypesOf(told, 'org-coverage'))).toEqual(['alliance']);
});

test('what more practices tie stands first', () => {
  const content = contentWith(
    { id: 'a', figures: [quanzhou.id, 'b'] },
    { id: 'c', figures: ['b'] },
    { id: 'd', type: 'alliance', figures: ['b'] },
  );
  expect(idsOf(indicatorsOf(content, 'charter'))).toEqual(['two', 'org-coverage']);
  expect(idsOf(practiceTypesOf(content, 'two'))).toEqual(['charter', 'alliance']);
});

test('the instructors and their number lead to each other', () => {
  expect(idsOf(practiceTypesOf(realContent, 'instructors'))[0]).toBe('instructors');
  expect(idsOf(indicatorsOf(realContent, 'instructors'))).toContain('instructors');
  for (const { id } of realContent.indicators)
    for (const type of practiceTypesOf(realContent, id))
      expect(idsOf(indicatorsOf(realContent, type.id)), type.id).toContain(id);
});
