import { toString as textOf } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { parseMarkdown, renderSections } from '#lib/content/markdown.ts';
import { pageAddresses } from '#lib/pages/kinds.ts';
import { realContent as content } from '../publish/samples.ts';
import { problemsOf } from './root.ts';

const { parks, indicators, practiceTypes, terms } = content;

test('the content has no problems', () => {
  expect(problemsOf('content')).toEqual([]);
});

test('the five parks are there', () => {
  expect(parks.map(({ slug }) => slug)).toEqual(['guiyang', 'korla', 'loudi', 'ningxiang', 'quanzhou']);
});

test.each(parks.map((park) => [park.slug, park] as const))('%s has 900 to 1,800 characters of prose', (_, { body }) => {
  const { length } = textOf(parseMarkdown(body)).replace(/\s/g, '');
  expect(length).toBeGreaterThanOrEqual(900);
  expect(length).toBeLessThanOrEqual(1800);
});

test.each(parks.map((park) => [park.slug, park] as const))('%s has three to six headed sections', (_, { body }) => {
  const sections = renderSections(body);
  expect(sections.length).toBeGreaterThanOrEqual(3);
  expect(sections.length).toBeLessThanOrEqual(6);
  expect(sections.filter(({ heading, blocks }) => heading === '' || blocks.length === 0)).toEqual([]);
});

test('every park opens with three different figures of its own, and with what to know first', () => {
  for (const { headline, observationById, points } of parks) {
    expect(new Set(headline).size).toBe(3);
    expect(points).not.toBeNull();
    expect(headline.filter((id) => !observationById.has(id))).toEqual([]);
  }
});

test('every indicator with a figure or a statement has a page, and every page of an indicator has a figure', () => {
  const addresses = new Set(pageAddresses(content));
  const counted = new Set(
    parks.flatMap(({ observations }) => observations.flatMap(({ indicator }) => indicator ?? [])),
  );
  const named = [...counted, ...parks.flatMap(({ statements }) => statements.map(({ indicator }) => indicator))];
  expect(named.filter((id) => !addresses.has(`/indicators/${id}`))).toEqual([]);
  expect(indicators.filter(({ id }) => !counted.has(id))).toEqual([]);
});

test('a park states a value or a saying of an indicator, not both', () => {
  for (const { slug, observations, statements } of parks) {
    const own = new Set(observations.filter(({ value }) => value !== null).map(({ indicator }) => indicator));
    expect({ slug, both: statements.filter(({ indicator }) => own.has(indicator)) }).toEqual({ slug, both: [] });
  }
});

test('every practice type is the type of a practice', () => {
  const used = new Set(parks.flatMap(({ practices }) => practices.map(({ type }) => type)));
  expect(practiceTypes.filter(({ id }) => !used.has(id))).toEqual([]);
});

test('indicators and practice types have an order without ties', () => {
  for (const ordered of [indicators, practiceTypes])
    expect(new Set(ordered.map(({ order }) => order)).size).toBe(ordered.length);
});

test('every term of the glossary has one address', () => {
  expect(new Set(terms.map(({ id }) => id)).size).toBe(terms.length);
});

test('every organization of kind company whose figures are told is named once', () => {
  for (const { organizations } of parks) {
    const names = organizations.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  }
});

test('no part of a total is the total, and no rate is its own numerator', () => {
  for (const { observations } of parks)
    expect(observations.filter(({ id, parts, numerator }) => parts.includes(id) || numerator === id)).toEqual([]);
});

test('no page of the content prints a mark of Markdown', () => {
  const bodies = [...parks, ...indicators, ...practiceTypes, ...content.pages].map(({ body }) => body);
  const printed = bodies.flatMap((body) =>
    renderSections(body).flatMap(({ headingHtml, blocks }) => [headingHtml, ...blocks.map(({ html }) => html)]),
  );
  expect(
    printed.map((html) => html.replace(/<[^>]*>/g, '')).filter((words) => /\*|~~|`|__|\]\(|^#/.test(words)),
  ).toEqual([]);
});
