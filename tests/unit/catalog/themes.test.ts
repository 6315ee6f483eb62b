import { expect, test } from 'vitest';
import { countThemes, themeAcross } from '#lib/catalog/themes.ts';
import { readContent } from '#lib/content/read.ts';
import { themes } from '#lib/schema/theme.ts';
import { sayTheme } from '#lib/words/zh/theme.ts';

const real = readContent('content');

test('every figure stands on the page of its theme, once', () => {
  const shown = themes.flatMap((theme) => themeAcross(real.parks, theme).flatMap(({ figures }) => figures));
  expect(new Set(shown).size).toBe(shown.length);
  expect(shown).toHaveLength(real.parks.reduce((sum, { observations }) => sum + observations.length, 0));
});

test('a practice is of the themes of its figures, and a park without figures of a theme is not listed', () => {
  for (const theme of themes)
    for (const { park, figures, practices } of themeAcross(real.parks, theme)) {
      const ids = new Set(figures.map(({ id }) => id));
      expect(ids.size, park.slug).toBeGreaterThan(0);
      for (const practice of practices) expect(practice.figures.some((id) => ids.has(id))).toBe(true);
    }
});

test('the counts are those of the pages', () => {
  for (const { theme, figures, parks } of countThemes(real)) {
    const across = themeAcross(real.parks, theme);
    expect([figures, parks]).toEqual([across.flatMap((one) => one.figures).length, across.length]);
  }
  expect(countThemes({ parks: [] }).map(sayTheme)).toEqual(themes.map(() => '还没有数据'));
  expect(sayTheme({ figures: 24, parks: 5 })).toBe('5个园区，24项数据');
});
