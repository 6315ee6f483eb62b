import { expect, test } from 'vitest';
import { countThemes, themeInParks } from '#lib/catalog/themes.ts';
import { getContent } from '#lib/content/content.ts';
import { kinds } from '#lib/pages/kinds.ts';
import { parksInDetail } from '#lib/pages/limits.ts';
import { ofTheme } from '#lib/pages/theme-parks.ts';
import type { Park } from '#lib/schema/content.ts';
import { type Theme, themes } from '#lib/schema/theme.ts';
import { sayTheme } from '#lib/words/zh/theme.ts';

const real = getContent();

const themeAcross = (content: Pick<typeof real, 'parks' | 'practiceTypes'>, theme: Theme) =>
  themeInParks(content, theme, ofTheme(content, theme).parks);

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

test('a theme has as many parks, figures and practices as its pages show', () => {
  for (const { theme, ...counts } of countThemes(real)) {
    const shown = real.parks.filter((park) => {
      const [{ figures, practices } = { figures: [], practices: [] }] = themeInParks(real, theme, [park]);
      return figures.length + practices.length > 0;
    });
    const all = themeInParks(real, theme, real.parks);
    expect(ofTheme(real, theme).parks).toEqual(shown);
    expect(counts).toEqual({
      parks: shown.length,
      figures: all.flatMap(({ figures }) => figures).length,
      practices: all.flatMap(({ practices }) => practices).length,
    });
  }
});

test('a park that has only a practice of a theme stands on its pages, and they have addresses', () => {
  const [park] = real.parks;
  if (!park) throw new Error('there is no park');
  const [own] = park.practices;
  const type = real.practiceTypes.find(({ id }) => id === own?.type);
  if (!own || !type) throw new Error('the park has no practice');
  const parks = Array.from({ length: parksInDetail + 1 }, (_, index): Park => {
    const practices = [{ ...own, figures: [] }];
    return { ...park, slug: `p${index}`, observations: [], observationById: new Map(), practices };
  });
  const content = { ...real, parks };
  const last = `/themes/${type.theme}/page/2`;
  expect(kinds.themeFurther.list(content)).toEqual([last]);
  expect(kinds.themeFurther.find(content, { id: type.theme, number: '2' })).toEqual(parks.slice(parksInDetail));
});

test('what there is of a theme is said without noughts', () => {
  expect(countThemes({ parks: [], practiceTypes: [] }).map(sayTheme)).toEqual(themes.map(() => '还没有数据和做法'));
  expect(sayTheme({ parks: 5, figures: 24, practices: 12 })).toBe('5个园区，24项数据，12项做法');
  expect(sayTheme({ parks: 1, figures: 0, practices: 2 })).toBe('1个园区，2项做法');
});
