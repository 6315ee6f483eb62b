import { expect, test } from 'vitest';
import { changedOn } from '#lib/catalog/changed-on.ts';
import { getContent } from '#lib/content/content.ts';
import { sitemapAddresses } from '#lib/pages/kinds.ts';
import type { Content } from '#lib/schema/content.ts';

const content = getContent();
const [a, b] = content.parks;
if (!a || !b) throw new Error('there are two parks at least');

const withParks = (checkedOn: (slug: string) => string | undefined, more: Partial<Content> = {}): Content => ({
  ...content,
  corrections: [],
  parks: content.parks.map(({ checkedOn: _, ...park }) => {
    const day = checkedOn(park.slug);
    return { ...park, ...(day !== undefined && { checkedOn: day }) };
  }),
  ...more,
});
const set = `/compare/${[a.slug, b.slug].sort().join('~')}`;
const correction = { on: '2026-12-01', was: '1', now: '2', why: '抄错了' };

test('a case is as new as its check, or as a correction at any of its addresses', () => {
  const checked = withParks(() => '2026-11-22');
  expect(changedOn(checked, `/parks/${a.slug}`)).toBe('2026-11-22');
  const corrected = { ...checked, corrections: [{ ...correction, address: `/parks/${a.slug}#x` }] };
  expect(changedOn(corrected, `/parks/${a.slug}`)).toBe('2026-12-01');
  expect(changedOn(corrected, `/parks/${b.slug}`)).toBe('2026-11-22');
  expect(changedOn(corrected, '/corrections')).toBe('2026-12-01');
});

test('a comparison, an indicator and a practice are as new as the newest case in them', () => {
  const dated = withParks((slug) => (slug === a.slug ? '2026-11-24' : '2026-11-22'));
  expect(changedOn(dated, set)).toBe('2026-11-24');
  const [indicator] = a.observations.flatMap((one) => one.indicator ?? []);
  const [practice] = a.practices;
  expect(changedOn(dated, `/indicators/${indicator}`)).toBe('2026-11-24');
  expect(changedOn(dated, `/practices/${practice?.type}`)).toBe('2026-11-24');
});

test('a page has no day where one of its cases has none', () => {
  const undated = withParks((slug) => (slug === a.slug ? undefined : '2026-11-22'));
  expect(changedOn(undated, `/parks/${a.slug}`)).toBeNull();
  expect(changedOn(undated, set)).toBeNull();
  expect(changedOn(undated, `/parks/${b.slug}`)).toBe('2026-11-22');
});

test('what is not made of cases, and what is not there, has no day', () => {
  for (const address of ['/', '/about', '/glossary', '/data', '/parks/nowhere', '/compare/a~b'])
    expect(changedOn(content, address)).toBeNull();
});

test('every case, indicator with a value, practice and comparison of the real content has one', () => {
  for (const address of sitemapAddresses(content).filter((one) => /^\/(parks|compare|practices)\/[^/]+$/.test(one)))
    expect(changedOn(content, address), address).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});
