import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SiteFacts } from '#lib/schema/site.ts';
import {
  contactHref,
  formatSuggestion,
  formatUndecided,
  howChecked,
  howComputed,
  trustRows,
} from '#lib/words/zh/trust.ts';

const whole: SiteFacts = {
  operator: '临河研究会',
  contact: 'editor@example.org',
  licence: { texts: { name: 'CC BY 4.0', url: 'https://example.org/by' }, data: { name: 'CC0 1.0' } },
};

test('what is decided stands with where it leads, and nothing is open', () => {
  expect(trustRows(whole)).toEqual([
    { label: '主办', text: '临河研究会', href: null },
    { label: '联系方式', text: 'editor@example.org', href: 'mailto:editor@example.org' },
    { label: '文字的许可', text: 'CC BY 4.0', href: 'https://example.org/by' },
    { label: '数据的许可', text: 'CC0 1.0', href: null },
  ]);
  expect(formatUndecided(trustRows(whole))).toBeNull();
  expect(contactHref('https://example.org/form')).toBe('https://example.org/form');
});

test('what is open is named, and nothing is made up for it', () => {
  expect(formatUndecided(trustRows({}))).toBe('主办、联系方式、文字的许可和数据的许可未定');
  expect(formatUndecided(trustRows({ operator: '临河研究会' }))).toBe('联系方式、文字的许可和数据的许可未定');
  expect(formatUndecided(trustRows({ ...whole, licence: { texts: { name: 'CC BY 4.0' } } }))).toBe('数据的许可未定');
  expect(formatSuggestion({})).toBe(
    '联系方式未定，暂时没有地方可寄。收录的条件是：公开发表过的报道，写明是哪个园区，有做法或有数字。',
  );
  expect(formatSuggestion(whole)).toMatch(/^写信到editor@example.org，告诉本站/);
  expect(formatSuggestion({ contact: 'https://example.org/form' })).toMatch(/^到https:\/\/example.org\/form，告诉本站/);
});

test('whatever is decided, every row is either said or named as open', () => {
  const maybe = <T>(value: T) => fc.constantFrom(undefined, value);
  fc.assert(
    fc.property(
      maybe('甲'),
      maybe('a@example.org'),
      maybe({ name: '许可甲' }),
      maybe({ name: '许可乙' }),
      (operator, contact, texts, data) => {
        const site = Object.fromEntries(
          Object.entries({
            operator,
            contact,
            licence: Object.fromEntries(Object.entries({ texts, data }).filter(([, one]) => one)),
          }).filter(([, one]) => one !== undefined),
        ) as SiteFacts;
        const rows = trustRows(site);
        const open = formatUndecided(rows);
        for (const { label, text } of rows) expect(open?.includes(label) ?? false).toBe(text === null);
      },
    ),
  );
});

test('what is said of checking and computing are whole sentences', () => {
  for (const words of [howChecked, howComputed]) expect(words).toMatch(/^[^。]+(。[^。]+)*。$/);
});
