import { expect, test } from 'vitest';
import { makeSharedSheet } from '#lib/server/finish/shared-sheet.ts';

const ground = ':root{--red:red}@page{size:A4}@media print{:root{--red:#000}}';
const band = '.x_band{color:var(--red)}.x_band b{color:blue}.x_intro{margin:0}@media print{.x_band{display:none}}';

test('the sheet holds what stylesheets say of paper, the ground of the others first', () => {
  const { sheet, names } = makeSharedSheet([band, ground]);
  expect(sheet).toBe('@page{size:A4}@media print{:root{--a:#000}.a{display:none}}');
  expect(names.classes).toEqual(new Map([['x_band', 'a']]));
  expect(names.properties).toEqual(new Map([['--red', '--a']]));
});

test('a block that asks for more than paper stays whole', () => {
  expect(makeSharedSheet(['@media print and (min-width:20em){p{margin:0}}']).sheet).toBe(
    '@media print{@media print and (min-width:20em){p{margin:0}}}',
  );
});

test('without stylesheets there is an empty sheet', () => {
  expect(makeSharedSheet([]).sheet).toBe('');
});

test('the sheet holds the rules on screen of the modules that ask for it, and of no other', () => {
  const late = '.y_end{--later:1;margin:0}@media screen{.y_end b,.z_a .y_end{color:red}}.y_end p{color:blue}';
  const { sheet, names } = makeSharedSheet([late]);
  expect(sheet).toBe('.a{margin:0}@media screen{.a b{color:red}}.a p{color:blue}');
  expect(names.later).toEqual(new Set(['y']));
});

test('the sheet holds the rules for tags that may stand late, of selectors without a class', () => {
  const base = 'th,td{--later:1;margin:0}p,th{color:red}thead th{top:0}tr :is(th,td){top:1px}.x_a th{left:0}';
  const { sheet, names } = makeSharedSheet([base]);
  expect(names.laterTags).toEqual(new Set(['th', 'td']));
  expect(sheet).toBe('th,td{margin:0}th{color:red}');
});

test('the sheet holds a rule that shows nothing at first, and nothing else of its module', () => {
  const menu = '.x_menu{top:0}.x_menu nav{--later:unseen;left:0}@media print{.x_menu{display:none}}';
  const { sheet, names } = makeSharedSheet([menu]);
  expect(sheet).toBe('.a nav{left:0}@media print{.a{display:none}}');
  expect(names.later).toEqual(new Set());
});

test('the sheet brings the custom properties that it asks for, in the light and in the dark, and no others', () => {
  const dark = '@media screen and (prefers-color-scheme:dark){:root{--red:pink;--gap:2px}}';
  const late = `:root{--red:red;--gap:1px}${dark}.y_end{--later:1;color:var(--red)}.x_top{margin:var(--gap)}`;
  const darkly = '@media screen and (prefers-color-scheme:dark){:root{--a:pink}}';
  expect(makeSharedSheet([late]).sheet).toBe(`:root{--a:red}${darkly}.a{color:var(--a)}`);
});

test('a custom property that is said once is its value wherever it is asked for, any other keeps a name', () => {
  const dark = '@media screen and (prefers-color-scheme:dark){:root{--red:pink}}';
  const once = `:root{--gap:1px;--red:red;--twice:2px}${dark}.y_a{--later:1;--own:0;--twice:3px;color:var(--red)}`;
  const { sheet, names } = makeSharedSheet([`${once}.y_b{margin:var( --gap ) var(--own) var(--twice)}`]);
  expect(names.properties.get('--gap')).toBe('1px');
  expect(['--red', '--own', '--twice'].map((name) => /^--[a-z]$/.test(names.properties.get(name) ?? ''))).toEqual([
    true,
    true,
    true,
  ]);
  expect(sheet).toMatch(/^:root\{--\w:red;--\w:2px\}@media .*\.\w\{margin:1px var\(--\w\) var\(--\w\)\}$/);
});

test('what stands on most pages has the shortest names, however often rules name something else', () => {
  const rare = '.x_rare{--later:1;top:0}.x_rare b{left:0}.x_rare i{left:0}';
  const { names } = makeSharedSheet([`${rare}.y_head{--later:1;--often:1;top:0}.y_foot{left:0}`]);
  expect([...names.classes]).toEqual([
    ['y_head', 'a'],
    ['y_foot', 'b'],
    ['x_rare', 'c'],
  ]);
});
