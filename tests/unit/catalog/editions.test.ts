import { expect, test } from 'vitest';
import { aftermathOf, editionHolding, stateHolding } from '#lib/catalog/editions.ts';
import { freezeFigure } from '#lib/compare/frozen.ts';
import { readContent } from '#lib/content/read.ts';
import { figureAddress } from '#lib/pages/addresses.ts';
import type { Content } from '#lib/schema/content.ts';
import type { Edition, FrozenFigure } from '#lib/schema/edition.ts';
import { sayAftermath, sayState } from '#lib/words/zh/edition.ts';

const content = readContent('tests/fixtures/valid');
const figures = content.parks.flatMap(({ observations }) => observations);
const figure = figures.find(({ id }) => id === 'org-coverage') ?? expect.fail();
const address = figureAddress(figure);
const asItIs = freezeFigure(figure);

/** An edition that holds these figures and knows no correction. */
const editionWith = (held: Record<string, FrozenFigure>): Edition =>
  ({ date: '2023-09-01', build: {}, frozen: { figures: held, corrections: [] } }) as unknown as Edition;

const later = (kind: '更正' | '更新' | undefined, at = address): Content => ({
  ...content,
  corrections: [{ on: '2023-09-02', address: at, was: '97.9%', now: '97.7%', why: '抄错一位', kind }],
});

const read = (edition: Edition, one: Content = content) =>
  aftermathOf(one, edition).map((aftermath) => `${sayState(aftermath)}：${sayAftermath(aftermath)}`);

test('a figure that an edition holds as it is has no aftermath, and the edition may be cited for it', () => {
  const edition = editionWith({ [address]: asItIs });
  expect(read(edition)).toEqual([]);
  expect(editionHolding({ ...content, editions: [edition] }, figure)).toBe('2023-09-01');
  expect(editionHolding(content, figure)).toBeNull();
});

test('a figure that changed is said to be corrected or updated, and no edition is cited for it', () => {
  const edition = editionWith({ [address]: { ...asItIs, value: '97.9' } });
  expect(read(edition, later(undefined))).toEqual(['已更正：版里是“97.9%”，现在是“97.7%”。抄错一位。']);
  expect(read(edition, later('更新', '/parks/beishan'))).toEqual(['已更新：版里是“97.9%”，现在是“97.7%”。抄错一位。']);
  expect(editionHolding({ ...content, editions: [edition] }, figure)).toBeNull();
});

test('what changed beside the value is named', () => {
  const edition = editionWith({ [address]: { ...asItIs, period: '2021', territory: 'city 北山市' } });
  expect(read(edition, later('更正'))).toEqual(['已更正：版里是“97.7%”；时间和统计范围后来改了。抄错一位。']);
  const both = editionWith({ [address]: { ...asItIs, value: '97/98', qualifier: '约', period: '2021' } });
  expect(read(both)).toEqual(['已更正：版里是“约97%至98%”，现在是“97.7%”，时间也改了。抄错一位。']);
});

test('a figure that is gone was taken down, and one that moved leads on', () => {
  expect(read(editionWith({ '/parks/beishan#old-figure': asItIs }))).toEqual(['已撤下：版里是“97.7%”。']);
  const moved = editionWith({ '/parks/dongshan#org-coverage': { ...asItIs, value: '97' } });
  expect(aftermathOf(content, moved)[0]?.movedTo).toBe('/parks/beishan/figures/org-coverage');
  expect(read(moved)).toEqual(['已更正：版里是“97%”，现在是“97.7%”。抄错一位。']);
});

test('a unit that the site no longer has stands as it was written', () => {
  expect(read(editionWith({ [address]: { ...asItIs, unit: '石', value: '3' } }))).toEqual([
    '已更正：版里是“3石”，现在是“97.7%”。抄错一位。',
  ]);
});

test('figures are quoted together by an edition that holds all of them, else by the day of the data', () => {
  const [other = expect.fail()] = figures.filter(({ id }) => id !== figure.id);
  const both = editionWith({ [address]: asItIs, [figureAddress(other)]: freezeFigure(other) });
  const stateIn = (edition: Edition) => stateHolding({ ...content, editions: [edition] }, [figure, other]).edition;
  expect(stateIn(both)).toBe('2023-09-01');
  expect(stateIn(editionWith({ [address]: asItIs }))).toBeNull();
  expect(stateHolding(content, []).edition).toBeNull();
});
