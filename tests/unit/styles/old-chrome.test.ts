import { expect, test } from 'vitest';
import { unread } from '../../old-chrome/unread.ts';
import { withoutLate } from '../../old-chrome/without-late.ts';
import { sheets } from './sheets.ts';

test('no stylesheet needs a browser newer than Chrome 81', () => {
  expect(sheets.length).toBeGreaterThan(40);
  expect(sheets.flatMap(({ place, text }) => unread(text).map((one) => `${place}: ${one}`))).toEqual([]);
});

test('what Chrome 81 does not read is refused where nothing stands in its place', () => {
  for (const [css, version] of [
    ['p { inset: 0 }', 87],
    ['p { margin-inline: 1em }', 87],
    ['p { border-block: 1px solid }', 87],
    ['p { aspect-ratio: 1 }', 88],
    ['p { color: light-dark(#000, #fff) }', 123],
    [':root { --ink: light-dark(#000, #fff) }', 123],
    ['p { height: 100dvh }', 108],
    ['p { text-decoration: underline dotted 2px }', 89],
    ['p:is(.a, .b) { margin: 0 }', 88],
    ['p:not(.a, .b) { margin: 0 }', 88],
    ['p:has(b) { margin: 0 }', 105],
    ['p, details::details-content { margin: 0 }', 131],
    ['a:focus, a:focus-visible { margin: 0 }', 86],
    ['p { & b { margin: 0 } }', 120],
    ['@media print { p { b { margin: 0 } } }', 120],
    ['@container (width > 30em) { p { margin: 0 } }', 105],
    ['@media (width > 30em) { p { margin: 0 } }', 104],
    ['@layer base { p { margin: 0 } }', 99],
    ['p { display: flex; gap: 1rem }', 84],
    ['p { display: inline-flex } @media print { p { column-gap: 1rem } }', 84],
    ['p { not-yet-invented: 1 }', Number.POSITIVE_INFINITY],
    ['p:not-yet-invented { margin: 0 }', Number.POSITIVE_INFINITY],
  ] as const)
    expect(unread(css), css).toEqual([expect.stringContaining(`(${version})`)]);
});

test('what is read, has something in its place, or is not missed is let through', () => {
  for (const css of [
    'p { margin: 0 auto; padding-inline-start: 1em; width: min(100%, 20rem) }',
    'p { color: #000; color: light-dark(#000, #fff) }',
    'p { text-wrap: balance; text-underline-offset: 2px }',
    'a:focus-visible { outline: 3px solid }',
    '@supports selector(:has(*)) { p:has(b) { margin: 0 } }',
    '@supports (aspect-ratio: 1) { p { aspect-ratio: 1 } }',
    '@media (forced-colors: active) { p { color: CanvasText } }',
    'p { display: grid; gap: 1rem }',
    'ul { columns: 2; column-gap: 1rem }',
    '@keyframes x { 0% { top: 0 } to { top: 1px } }',
    '@page { margin: 1cm }',
  ])
    expect(unread(css), css).toEqual([]);
});

test('an old Chrome is left with what it reads', () => {
  const css = 'p{color:red;inset:0}p:is(b){color:blue}@supports (aspect-ratio:1){p{margin:0}}i{text-wrap:pretty}';
  const inChrome = (version: number, text = css) => withoutLate(text, ({ since }) => since > version);
  expect(inChrome(86)).toBe('p{color:red}i{}');
  expect(inChrome(87)).toBe('p{color:red;inset:0}i{}');
  expect(inChrome(140)).toBe(css);
  expect(inChrome(86, 'a{color:red;color:light-dark(var(--a),var(--b))}')).toBe('a{color:red;color:unset}');
});
