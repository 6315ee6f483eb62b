import { expect, test } from 'vitest';
import { numbersOf, partsOfNumbers, registerOf, waysToNumbers } from '#lib/catalog/register.ts';
import { readPinyin } from '#lib/commands/build/search-tables.ts';
import { getContent } from '#lib/content/content.ts';
import { inRegister } from '#lib/pages/limits.ts';
import type { Content, Park } from '#lib/schema/content.ts';
import { namePlaces } from '#lib/words/zh/register.ts';
import { runNow } from './facets/run-now.ts';

const content = getContent();
const register = runNow(registerOf(content, readPinyin));
const lines = register.flatMap(({ letter, lines: ofLetter }) => ofLetter.map((line) => ({ letter, ...line })));

test('letters stand in order, what begins with a sign last', () => {
  const letters = register.map(({ letter }) => letter);
  const inOrder = letters.filter((letter) => letter !== '#').sort();
  expect(letters).toEqual([...inOrder, ...letters.filter((letter) => letter === '#')]);
});

test.each([
  ['泉州开发区', 'Q'],
  ['九牧王', 'J'],
  ['“小个专”', 'X'],
  ['党组织覆盖率', 'D'],
  ['库尔勒', 'K'],
])('%s stands under %s', (name, letter) => {
  expect(lines.find((line) => line.name === name)?.letter).toBe(letter);
});

test.each([
  ['Ångström Optics', 'A'],
  ['ＮＯＶＡ科技', 'N'],
  ['【新星】工作法', 'X'],
  ['"e-党建"', 'E'],
  ['雪棠嶺高新區（虛構）', 'X'],
  ['5G先锋车间', '#'],
  ['=1+1课堂', '#'],
  ['𠮷野家具', '#'],
])('the name %s would stand under %s', (name, letter) => {
  const [park] = content.parks;
  if (!park) throw new Error('there is a park');
  const renamed = { ...content, parks: [{ ...park, name, practices: [], organizations: [], observations: [] }] };
  const found = runNow(registerOf(renamed, readPinyin)).find((one) => one.lines.some((line) => line.name === name));
  expect(found?.letter).toBe(letter);
});

test('numbers stand in the order of what they are, however their digits are written', () => {
  const [park] = content.parks;
  const [figure] = park?.observations ?? [];
  if (!park || !figure) throw new Error('there is a figure');
  const written = ['15,000张', '1,234名', '１００％', '15家', '9支'];
  const observations = written.map((printed) => ({ ...figure, printed }));
  const numbers = runNow(numbersOf({ parks: [{ ...park, observations }] }));
  expect(numbers.map(({ printed }) => printed)).toEqual(['9支', '15家', '１００％', '1,234名', '15,000张']);
});

test('every name of the content is there once a kind', () => {
  const keys = lines.map(({ kind, name }) => `${kind} ${name}`);
  expect(new Set(keys).size).toBe(keys.length);
  for (const { practices, organizations, name } of content.parks)
    for (const one of [{ name }, ...practices, ...organizations])
      expect(
        lines.some((line) => line.name === one.name),
        one.name,
      ).toBe(true);
  for (const { term } of content.terms)
    expect(
      lines.some((line) => line.name === term),
      term,
    ).toBe(true);
});

test('nothing else is there: no person, no name that a text only mentions', () => {
  const declared = new Set([
    ...content.indicators.map(({ name }) => name),
    ...content.practiceTypes.map(({ name }) => name),
    ...content.terms.flatMap(({ term, aliases = [] }) => [term, ...aliases]),
    ...content.parks.flatMap(({ name, practices, organizations, observations }) => [
      name,
      ...[...practices, ...organizations, ...observations].map((one) => one.name),
    ]),
  ]);
  expect(lines.filter(({ name }) => !declared.has(name))).toEqual([]);
  const kinds = content.parks.flatMap(({ organizations }) => organizations.map(({ kind }) => kind));
  expect(new Set(kinds)).toEqual(new Set(['company', 'body']));
});

test('without Pinyin every name is still there', () => {
  expect(runNow(registerOf(content, () => [])).flatMap((one) => one.lines)).toHaveLength(lines.length);
});

test('every number is there as it is printed, and no figure is lost', () => {
  const numbers = runNow(numbersOf(content));
  expect(numbers.reduce((sum, { figures }) => sum + figures.length, 0)).toBe(
    content.parks.reduce((sum, { observations }) => sum + observations.length, 0),
  );
  expect(new Set(numbers.map(({ printed }) => printed)).size).toBe(numbers.length);
});

test('the ways to the numbers lead to the page, and to the part of it, on which those from 10, 100 or 1000 on begin', () => {
  const numbers = runNow(numbersOf(content));
  const pages = [1, 2, 3].map((page) => numbers.slice((page - 1) * inRegister.lines, page * inRegister.lines));
  const ways = waysToNumbers(numbers, '/register/numbers');
  expect(ways.map(({ start }) => start)).toEqual([1, 10, 100, 1000, 10_000, null]);
  for (const { start, href } of ways) {
    const [, page = '1', id] = /^\/register\/numbers(?:\/page\/(\d))?#(.+)$/.exec(href) ?? [];
    const [part] = partsOfNumbers(pages[Number(page) - 1] ?? []).filter((one) => one.start === start);
    expect.soft(id).toBe(start === null ? 'wordless' : `from-${start}`);
    expect.soft(part?.lines[0]?.printed).toBe(numbers.find((line) => line.start === start)?.printed);
  }
  const [wordless] = numbers.filter(({ start }) => start === null);
  expect(wordless?.printed).not.toMatch(/\d/);
  // No number of a part is below its start, and none is lost between the parts.
  expect(pages.flatMap((page) => partsOfNumbers(page).flatMap(({ lines }) => lines))).toEqual(numbers);
});

test('two things of one name in one park have each its own place, told apart by words', () => {
  const [park] = content.parks;
  const [practice] = park?.practices ?? [];
  const [organization] = park?.organizations ?? [];
  const [first] = park?.observations ?? [];
  if (!park || !practice || !organization || !first) throw new Error('there is one of each');
  const figure = { ...first, indicator: null, name: '数' };
  const twice: Park = {
    ...park,
    practices: [
      { ...practice, id: 'one', actor: '园区党工委', paragraphs: [3] },
      { ...practice, id: 'two', actor: '九牧王', paragraphs: [3] },
    ],
    organizations: [organization, { ...organization, id: 'two', paragraphs: [organization.paragraphs.length + 90] }],
    observations: [
      figure,
      { ...figure, id: 'two', subject: '另一个数' },
      { ...figure, id: 'three', subject: '又一个数' },
    ],
  };
  const terms = ['甲', '乙'].map((term) => ({ id: term, term, aliases: ['丙'], meaning: '', sources: [] }));
  const twins = runNow(registerOf({ ...content, parks: [twice], terms } as Content, readPinyin)).flatMap(
    (one) => one.lines,
  );
  const placesOf = (name: string) => {
    const line = twins.find((one) => one.name === name);
    return (
      line && {
        addresses: new Set(line.places.map(({ address }) => address)).size,
        called: namePlaces(line.kind, line.places),
      }
    );
  };
  const called = (...tellings: string[]) => tellings.map((telling) => `${park.name}（${telling}）`);
  expect(placesOf(practice.name)).toEqual({ addresses: 2, called: called('园区党工委', '九牧王') });
  expect(placesOf('数')).toEqual({ addresses: 3, called: called(figure.subject, '另一个数', '又一个数') });
  expect(placesOf('丙')).toEqual({ addresses: 2, called: ['术语（甲）', '术语（乙）'] });
  expect(new Set(placesOf(organization.name)?.called).size).toBe(2);
  for (const { kind, places } of [...lines, ...twins]) {
    const names = namePlaces(kind, places);
    expect(new Set(names).size).toBe(names.length);
  }
});

test('nothing to register makes no letter', () => {
  const empty = { ...content, parks: [], indicators: [], practiceTypes: [], terms: [] };
  expect(runNow(registerOf(empty, readPinyin))).toEqual([]);
  expect(runNow(numbersOf(empty))).toEqual([]);
});

test('a line has its first places and says how many others there are', () => {
  const [park] = content.parks;
  const [figure] = park?.observations ?? [];
  if (!park || !figure) throw new Error('there is a figure');
  const many = inRegister.places + 3;
  const parks = Array.from({ length: many }, (_, index) => ({ ...park, slug: `park-${index}`, name: `园区${index}` }));
  const lines = runNow(registerOf({ ...content, parks }, readPinyin)).flatMap((one) => one.lines);
  const shared = lines.find(({ kind }) => kind === 'practice');
  expect(shared?.places.map((place) => place.park?.slug)).toEqual(
    parks.slice(0, inRegister.places).map(({ slug }) => slug),
  );
  expect(shared?.more).toBe(3);
  const observations = Array.from({ length: many }, () => ({ ...figure, printed: '15家' }));
  const [number] = runNow(numbersOf({ parks: [{ ...park, observations }] }));
  expect([number?.figures.length, number?.more]).toEqual([inRegister.places, 3]);
});
