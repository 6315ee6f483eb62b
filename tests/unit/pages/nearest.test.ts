import { expect, test } from 'vitest';
import { nearest, suggest } from '#lib/pages/nearest.ts';

test('the nearest known name is found', () => {
  expect(nearest('vlaue', ['unit', 'value', 'values'])).toBe('value');
  expect(nearest('org-coverge', ['work-coverage', 'org-coverage'])).toBe('org-coverage');
  expect(nearest('非公', ['两新组织', '非公企业'])).toBe('非公企业');
});

test('nothing is suggested where nothing is close', () => {
  expect(nearest('governance', ['value', 'unit'])).toBeNull();
  expect(nearest('value', [])).toBeNull();
  expect(nearest('', ['个', '家'])).toBeNull();
});

test('a name that shares not one letter is not suggested', () => {
  expect(nearest('台', ['个', '件次', '家'])).toBeNull();
  expect(nearest('ab', ['cd'])).toBeNull();
});

test('a suggestion is the end of a sentence, or nothing', () => {
  expect(suggest('vlaue', ['value'])).toBe('，是不是想写“value”？');
  expect(suggest('vlaue', ['value'], '#')).toBe('，是不是想写“#value”？');
  expect(suggest('vlaue', ['paragraph'])).toBe('');
});
