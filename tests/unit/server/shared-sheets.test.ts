import { expect, test } from 'vitest';
import { makeSharedSheets } from '#lib/server/finish/shared-sheets.ts';

const ground = ':root{--red:red}@page{size:A4}@media print{:root{--red:#000}}';
const band = '.x_band{color:var(--red)}.x_band b{color:blue}.x_intro{margin:0}@media print{.x_band{display:none}}';

test('the sheet for paper holds what stylesheets say of paper, the ground of the others first', () => {
  const { paper, names } = makeSharedSheets([band, ground]);
  expect(paper).toBe('@page{size:A4}:root{--a:#000}.A{display:none}');
  expect(names.classes).toEqual(new Map([['x_band', 'A']]));
  expect(names.properties).toEqual(new Map([['--red', '--a']]));
});

test('a block that asks for more than paper stays whole', () => {
  expect(makeSharedSheets(['@media print and (min-width:20em){p{margin:0}}']).paper).toBe(
    '@media print and (min-width:20em){p{margin:0}}',
  );
});

test('without stylesheets there is an empty sheet', () => {
  expect(makeSharedSheets([]).paper).toBe('');
});

test('the later sheet holds the rules on screen of the modules that ask for it, and of no other', () => {
  const late = '.y_end{--later:1;margin:0}@media screen{.y_end b,.z_a .y_end{color:red}}.y_end p{color:blue}';
  const { later, names } = makeSharedSheets([ground, band, late]);
  expect(later).toBe('.A{margin:0}@media screen{.A b{color:red}}.A p{color:blue}');
  expect(names.later).toEqual(new Set(['y']));
});
