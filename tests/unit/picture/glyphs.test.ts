import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { comparisonAddress } from '#lib/pages/addresses.ts';
import { subsets } from '#lib/pages/comparisons.ts';
import { kinds, listAddresses } from '#lib/pages/kinds.ts';
import { cardOf } from '#lib/picture/cards.ts';
import { legible, legiblePicture } from '#lib/picture/glyphs.ts';
import { type Unit, units, wordsOf } from '#lib/schema/unit.ts';
import { getFonts } from '../../../app/pictures/fonts.ts';
import { content, registerUnderD } from './sample.ts';

const { glyphs } = getFonts();

const filesBelow = (place: string): string[] =>
  statSync(place).isDirectory() ? readdirSync(place).flatMap((name) => filesBelow(path.join(place, name))) : [place];

const missingIn = (text: string) =>
  [...new Set(text)].filter((sign) => sign >= ' ' && !glyphs.has(sign.codePointAt(0) ?? 0));

test('the fonts of pictures hold every sign that case files use', () => {
  const places = ['parks', 'indicators', 'practices', 'pages'].map((folder) => path.join('content', folder));
  const text = places
    .flatMap(filesBelow)
    .map((file) => readFileSync(file, 'utf8'))
    .join('');
  // An arrow between two editions stands in prose and on no picture.
  expect(missingIn(text).filter((sign) => sign !== '→')).toEqual([]);
});

test('the fonts hold the fixed words of pictures', () => {
  const text = ['lib/picture', 'lib/words/zh', 'lib/compare', 'lib/schema', 'app/pictures']
    .flatMap(filesBelow)
    .flatMap((file) => readFileSync(file, 'utf8').match(/\p{Script=Han}|[，。；：、“”（）《》？！—…·〓]/gu) ?? []);
  expect(missingIn(text.join('')).filter((sign) => sign !== '駄')).toEqual([]);
});

test('no picture needs a sign that is missing', () => {
  const sets = subsets(content.parks.map(({ slug }) => slug).slice(0, 5), 5);
  const register = registerUnderD(content);
  const pages = listAddresses(content, (kind) => kind.pictures.length > 0 && kind !== kinds.comparison);
  const changed = [...pages, ...sets.map(comparisonAddress)].filter((page) => {
    const picture = cardOf(content, page, register)?.picture;
    return picture && JSON.stringify(legiblePicture(picture, glyphs)) !== JSON.stringify(picture);
  });
  expect(changed).toEqual([]);
});

test('a sign without a glyph and an emoji become the printer’s mark', () => {
  expect(legible('㵘园区🎉97.7%', glyphs)).toBe('〓园区〓97.7%');
});

test('every unit can be drawn, and a sign that is made of others by those', () => {
  const words = (Object.keys(units) as Unit[]).flatMap(wordsOf).join('');
  expect(legible(words, glyphs)).not.toContain('〓');
  expect(legible('不良率3.1‰，Ⅱ期25㎞', glyphs)).toBe('不良率3.1/1000，II期25km');
});
