import { expect, test } from 'vitest';
import { cutStyle } from '#lib/server/finish/cut-styles.ts';
import { dropUnasked, pruneStyle, writeRules } from '#lib/server/finish/prune-styles.ts';

const tags = new Set(['html', 'body', 'p', 'a', 'i']);
type Used = Parameters<typeof pruneStyle>[1];

const pruneFor = (css: string, used: Used) => writeRules(pruneStyle(cutStyle(css) ?? [], used), used.names, () => true);
const prune = (css: string, ...classes: string[]) =>
  pruneFor(css, { names: new Map(classes.map((name) => [name, name])), tags });

test('rules whose classes the page has not are left out, in a list one by one', () => {
  expect(prune('.a{color:red}.b{color:blue}', 'a')).toBe('.a{color:red}');
  expect(prune('.a,.b>i,p{color:red}', 'b')).toBe('.b>i,p{color:red}');
  expect(prune('.a .b{color:red}', 'b')).toBe('');
});

test('rules for elements, attributes, states and variables stay, in their order', () => {
  const css = ':root{--red:red}*{margin:0}a:hover{color:var(--red)}[hidden]{display:none}';
  expect(prune(css)).toBe(css);
});

test('rules for a room that no page marks, or a kind of field that it has not, are left out', () => {
  const css = 'a[aria-current]{color:red}i[type=text],i[type]{margin:0}a:not([aria-current]),a[href^="/p"]{top:0}';
  const names = new Map<string, string>();
  const always = 'a:not([aria-current]),a[href^="/p"]{top:0}';
  expect(pruneFor(css, { names, tags })).toBe(always);
  const attributes = new Set(['type', 'type=search', 'aria-current', 'aria-current=true']);
  expect(pruneFor(css, { names, tags, attributes })).toBe(`a[aria-current]{color:red}i[type]{margin:0}${always}`);
});

test('blocks keep what matches, and go when nothing does', () => {
  const css = '@media screen{.a{display:none}.b{color:red}}@supports (display:grid){.b{display:grid}}';
  expect(prune(css, 'a')).toBe('@media screen{.a{display:none}}');
});

test('a value has no blank and no quotation mark that says nothing, and a string stays as it is', () => {
  const css =
    'p{font:700 1rem / 1.4 "Noto Serif CJK SC", SimSun, serif}a:after{content:"甲, 乙 / 丙"}i{width:clamp(1rem, 2rem + 3vw, 4rem)}';
  expect(prune(css)).toBe(
    'p{font:700 1rem/1.4 Noto Serif CJK SC,SimSun,serif}a:after{content:"甲, 乙 / 丙"}i{width:clamp(1rem,2rem + 3vw,4rem)}',
  );
});

test('a class that must be absent is not asked for', () => {
  expect(prune('.a:not(.b){color:red}', 'a')).toBe('.a:not(.b){color:red}');
});

test('of a selector that holds others, what stands outside them decides', () => {
  expect(prune('.a:has(.b){color:red}.a>p:nth-child(odd){color:red}')).toBe('');
  expect(prune('.a:has(.b){color:red}', 'a')).toBe('.a:has(.b){color:red}');
});

test('rules for tags that the page has not are left out', () => {
  expect(prune('input,p{margin:0}pre{margin:0}.a>ol>li{margin:0}.a>p{margin:0}', 'a')).toBe(
    'p{margin:0}.a>p{margin:0}',
  );
  expect(prune('.a:has(thead th:nth-child(5)) .b{margin:0}A:not(:is(ol,.c)):hover::after{margin:0}')).toBe(
    'A:not(:is(ol,.c)):hover::after{margin:0}',
  );
  expect(prune('*,:before,::after,[hidden],[open]>p{margin:0}')).toBe('*,:before,::after,[hidden],[open]>p{margin:0}');
});

test('what cannot be decided by classes and tags stays whole', () => {
  for (const css of [
    ':is(.a,p){color:red}',
    '.sm\\:x{color:red}',
    '@font-face{font-family:x}',
    '@keyframes x{0%{top:0}to{top:1px}}',
  ])
    expect(prune(css)).toBe(css);
});

test('rules follow their classes to other names, and touch nothing that only looks like a class', () => {
  const names = new Map([
    ['a', 'x'],
    ['ab', 'y'],
  ]);
  expect(pruneFor('.a .ab:not(.c)>i{background:url(/f.a);margin:.5rem}', { names, tags })).toBe(
    '.x .y:not(.c)>i{background:url(/f.a);margin:.5rem}',
  );
  expect(pruneFor(':is(.a,.c){color:red}', { names, tags })).toBe(':is(.x,.c){color:red}');
  expect(pruneFor('.a\\:b{color:red}', { names, tags })).toBe('.a\\:b{color:red}');
});

test('statements keep their end', () => {
  expect(prune('@layer a,b;.a{color:red}', 'a')).toBe('@layer a,b;.a{color:red}');
});

test('a name inside an attribute or a string is no class', () => {
  const names = new Map([['x', 'a']]);
  for (const css of [
    '[href$=".x"]{color:red}',
    'p:not([class]){color:red}',
    "[title='.x, .x']{color:red}",
    ':is([href$=".x"],p){color:red}',
  ])
    expect(pruneFor(css, { names, tags })).toBe(css);
  expect(pruneFor('.x[href$=".x"]:not(.x)>i{color:red}', { names, tags })).toBe('.a[href$=".x"]:not(.a)>i{color:red}');
});

test('a class that is written with an escape gets its other name too', () => {
  expect(pruneFor('.sm\\:x{color:red}', { names: new Map([['sm:x', 'a']]), tags })).toBe('.a{color:red}');
});

test('a style in which a class could go unseen is refused', () => {
  for (const css of [
    '.a{color:red;.b{color:blue}}',
    '.a{&:hover{color:blue}}',
    '.a{@media print{color:blue}}',
    '&.a{color:red}',
    '@scope (.a){p{color:red}}',
    '@starting-style{.a{color:red}}',
    '@media screen{@scope (.a){p{color:red}}}',
    '[class~="a"]{color:red}',
    'p:not([CLASS="a"]){color:red}',
  ])
    expect(() => cutStyle(css), css).toThrow('cannot be pruned');
});

test('declarations stand in one order, those of one kind as they were written', () => {
  const css =
    '.a{margin-top:0;line-height:2;font:1rem x;color:red;margin:1px;font-size:2rem;-webkit-mask:none;border:0}';
  expect(prune(css, 'a')).toBe(
    '.a{border:0;color:red;line-height:2;font:1rem x;font-size:2rem;margin-top:0;margin:1px;-webkit-mask:none}',
  );
});

test.each([
  ['top:0;inset:auto', 'inset:auto;top:0'],
  ['row-gap:0;gap:1px', 'gap:1px;row-gap:0'],
  ['justify-content:end;place-content:start', 'place-content:start;justify-content:end'],
  ['text-wrap:balance;white-space:nowrap', 'white-space:nowrap;text-wrap:balance'],
  ['column-count:2;columns:3', 'columns:3;column-count:2'],
])('a shorthand keeps its place beside what it sets: %s', (one, other) => {
  for (const css of [one, other]) expect(prune(`.a{${css}}`, 'a')).toBe(`.a{${css}}`);
});

test('a prefix that no browser of ours needs goes, others stay', () => {
  expect(prune('p{-webkit-text-decoration-color:red;text-decoration-color:red;-webkit-text-size-adjust:100%}')).toBe(
    'p{text-decoration-color:red;-webkit-text-size-adjust:100%}',
  );
});

test('custom properties of the document that no rule asks for go, in the dark too, others stay where they are', () => {
  const dark = '@media screen and (prefers-color-scheme:dark)';
  expect(dropUnasked(`:root{--a:1px;--b:2px}${dark}{:root{--b:3px}}p{--c:1;margin:var(--a)}`)).toBe(
    ':root{--a:1px}p{--c:1;margin:var(--a)}',
  );
  expect(dropUnasked(`:root{color-scheme:light;--b:2px}${dark}{:root{--a:3px;--b:4px}}`, 'p{margin:var(--b)}')).toBe(
    `:root{color-scheme:light;--b:2px}${dark}{:root{--b:4px}}`,
  );
});

const narrow = '@media screen and (max-width:40rem)';

test('a selector that matches nothing is left out', () => {
  const used = { names: new Map([['a', 'a']]), tags };
  const css = `.a,.a>i{margin:0}.a i{top:0}${narrow}{.a>i{margin:1px}}`;
  expect(writeRules(pruneStyle(cutStyle(css) ?? [], used), used.names, ({ tags: [tag] }) => tag === undefined)).toBe(
    '.a{margin:0}',
  );
});
