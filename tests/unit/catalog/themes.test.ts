import { expect, test } from 'vitest';
import { countTheme, countThemes, themeAcross } from '#lib/catalog/themes.ts';
import { getContent } from '#lib/content/content.ts';
import { themes } from '#lib/schema/theme.ts';
import { sayTheme } from '#lib/words/zh/theme.ts';

const real = getContent();

test('every figure stands on the page of its theme, once', () => {
  const shown = themes.flatMap((theme) => themeAcross(real, theme).flatMap(({ figures }) => figures));
  expect(new Set(shown).size).toBe(shown.length);
  expect(shown).toHaveLength(real.parks.reduce((sum, { observations }) => sum + observations.length, 0));
});

test('every practice stands on the page of its type, and on those of its figures', () => {
  for (const theme of themes)
    for (const { park, figures, practices } of themeAcross(real, theme)) {
      const ids = new Set(figures.map(({ id }) => id));
      const ofTheme = park.practices.filter(
        ({ type, figures: own }) =>
          own.some((id) => ids.has(id)) || real.practiceTypes.find(({ id }) => id === type)?.theme === theme,
      );
      expect(practices, `${theme} ${park.slug}`).toEqual(ofTheme);
      expect(ids.size + practices.length).toBeGreaterThan(0);
    }
  const shown = new Set(themes.flatMap((theme) => themeAcross(real, theme).flatMap(({ practices }) => practices)));
  expect(shown.size).toBe(real.parks.reduce((sum, { practices }) => sum + practices.length, 0));
});

test('a theme has as many parks, figures and practices as its page shows', () => {
  for (const { theme, ...counts } of countThemes(real)) expect(counts).toEqual(countTheme(themeAcross(real, theme)));
});

test('what there is of a theme is said without noughts', () => {
  expect(countThemes({ parks: [], practiceTypes: [] }).map(sayTheme)).toEqual(themes.map(() => '还没有数据和做法'));
  expect(sayTheme({ parks: 5, figures: 24, practices: 12 })).toBe('5个园区，24项数据，12项做法');
  expect(sayTheme({ parks: 1, figures: 0, practices: 2 })).toBe('1个园区，2项做法');
});
