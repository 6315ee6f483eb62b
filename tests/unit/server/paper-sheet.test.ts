import { expect, test } from 'vitest';
import { makePaperSheet } from '#lib/server/finish/paper-sheet.ts';

const ground = ':root{--red:red}@page{size:A4}@media print{:root{--red:#000}}';
const band = '.x_band{color:var(--red)}.x_band b{color:blue}.x_intro{margin:0}@media print{.x_band{display:none}}';

test('the sheet for paper holds what stylesheets say of paper, the ground of the others first', () => {
  const { css, names } = makePaperSheet([band, ground]);
  expect(css).toBe('@page{size:A4}:root{--a:#000}.A{display:none}');
  expect(names.classes).toEqual(new Map([['x_band', 'A']]));
  expect(names.properties).toEqual(new Map([['--red', '--a']]));
});

test('a block that asks for more than paper stays whole', () => {
  expect(makePaperSheet(['@media print and (min-width:20em){p{margin:0}}']).css).toBe(
    '@media print and (min-width:20em){p{margin:0}}',
  );
});

test('without stylesheets there is an empty sheet', () => {
  expect(makePaperSheet([]).css).toBe('');
});
