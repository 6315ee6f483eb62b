import { expect, test } from 'vitest';
import { createMatcher } from '#lib/server/finish/match-selector.ts';
import { parseDocument } from '#lib/server/finish/parse-document.ts';
import { readSelectors } from '#lib/server/finish/read-selector.ts';

const html = `<!doctype html><title>题</title><main class="a b"><h1>题</h1><ul class="c"><li>一<li><b>二</b><li>三</ul>
<p>四</p><section><i class="d">五</i></section></main><footer>末</footer>`;
const matches = createMatcher(parseDocument(html));
const mayMatch = (selector: string) => readSelectors(selector).some(matches);

test.each([
  ['li', true],
  ['LI', true],
  ['.a', true],
  ['.a.b', true],
  ['.a.c', false],
  ['ul.a', false],
  ['.a li', true],
  ['.a>li', false],
  ['.a>.c>li', true],
  ['body .a section .d', true],
  ['section ~ .d', false],
  ['h1+ul', true],
  ['h1+p', false],
  ['h1~p', true],
  ['p~h1', false],
  ['li+li', true],
  ['li:first-child', true],
  ['li:last-child', true],
  ['li:not(:last-child)', true],
  ['li+li:not(:first-child) b', true],
  ['ul:not(:first-child)>li:first-child', true],
  ['.c:first-child', false],
])('a page is asked for classes, tags and how elements stand to each other: %s', (selector, matched) => {
  expect(mayMatch(selector)).toBe(matched);
});

test.each([
  ['li:hover', true],
  ['li::before', true],
  ['li:nth-child(9)', true],
  ['li[hidden]', true],
  ['li:not(.c)', true],
  ['li:has(table)', true],
  ['li:is(.z)', true],
  ['.sm\\:c>li', true],
])('what a reader or a script may change, and what is not looked into, is taken for true: %s', (selector, matched) => {
  expect(mayMatch(selector)).toBe(matched);
});

test('a selector without class and tag may match anything', () => {
  for (const selector of ['*', ':root', ':before', '[hidden]', ':focus-visible']) expect(mayMatch(selector)).toBe(true);
});
