import { expect, test } from 'vitest';
import { createMatcher } from '#lib/server/finish/match-selector.ts';
import { parseDocument } from '#lib/server/finish/parse-document.ts';
import { readSelectors } from '#lib/server/finish/read-selector.ts';

const html = `<!doctype html><title>题</title><main class="a b"><h1>题</h1><ul class="c"><li>一<li><b>二</b><li>三</ul>
<p>四</p><section><i class="d">五</i></section></main><footer>末</footer>`;
const matches = createMatcher(parseDocument(html));
const countOf = (selector: string) => readSelectors(selector).reduce((sum, one) => sum + matches(one).size, 0);

test.each([
  ['li', 3],
  ['LI', 3],
  ['.a', 1],
  ['.a.b', 1],
  ['.a.c', 0],
  ['ul.a', 0],
  ['.a li', 3],
  ['.a>li', 0],
  ['.a>.c>li', 3],
  ['body .a section .d', 1],
  ['section ~ .d', 0],
  ['h1+ul', 1],
  ['h1+p', 0],
  ['h1~p', 1],
  ['p~h1', 0],
  ['li+li', 2],
  ['li:first-child', 1],
  ['li:last-child', 1],
  ['li:not(:last-child)', 2],
  ['li+li:not(:first-child) b', 1],
  ['ul:not(:first-child)>li:first-child', 1],
  ['.c:first-child', 0],
])('a page is asked for classes, tags and how elements stand to each other: %s', (selector, count) => {
  expect(countOf(selector)).toBe(count);
});

test.each([
  ['li:hover', 3],
  ['li::before', 3],
  ['li:nth-child(9)', 3],
  ['li[hidden]', 3],
  ['li:not(.c)', 3],
  ['li:has(table)', 3],
  ['li:is(.z)', 3],
  ['.sm\\:c>li', 3],
])('what a reader or a script may change, and what is not looked into, is taken for true: %s', (selector, count) => {
  expect(countOf(selector)).toBe(count);
});

test('a selector without class and tag may match anything', () => {
  const all = countOf('*');
  expect(all).toBe(15);
  for (const selector of [':root', ':before', '[hidden]', ':focus-visible']) expect(countOf(selector)).toBe(all);
});
