import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { palette } from '../../../app/pictures/palette.ts';

test('pictures have the light colours of the pages', () => {
  const tokens = readFileSync('app/tokens.css', 'utf8');
  const light = Object.keys(palette).map((name) => [name, new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(tokens)?.[1]]);
  expect(palette).toEqual(Object.fromEntries(light));
});
