import { indexOnce } from '#lib/pages/indexes.ts';
import type { Content, Park, ResolvedPractice } from '#lib/schema/content.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { type Theme, themes } from '#lib/schema/theme.ts';

/** What one park has of a theme: its figures, and its practices. */
export type ThemeInPark = {
  park: Park;
  figures: readonly Observation[];
  practices: readonly ResolvedPractice[];
};

type Typed = Pick<Content, 'practiceTypes'>;

/**
 * The themes of a practice: that of its type, then those of its figures.
 *
 * @example themesOfPractice(content, quanzhou, fiveTiers) // ['governance', 'organization']
 */
export function themesOfPractice({ practiceTypes }: Typed, park: Park, { type, figures }: ResolvedPractice): Theme[] {
  const own = practiceTypes.find(({ id }) => id === type);
  const ofFigures = figures.flatMap((id) => park.observationById.get(id)?.theme ?? []);
  return [...new Set([...(own ? [own.theme] : []), ...ofFigures])];
}

const inPark = (content: Typed, park: Park, theme: Theme): ThemeInPark => ({
  park,
  figures: park.observations.filter((one) => one.theme === theme),
  practices: park.practices.filter((one) => themesOfPractice(content, park, one).includes(theme)),
});

/**
 * The parks that have a figure or a practice of a theme, in the order of the pages.
 *
 * @example themeAcross(content, 'members').map(({ park }) => park.slug) // ['guiyang', 'korla', …]
 */
export const themeAcross = (content: Typed & Pick<Content, 'parks'>, theme: Theme): ThemeInPark[] =>
  content.parks
    .map((park) => inPark(content, park, theme))
    .filter(({ figures, practices }) => figures.length > 0 || practices.length > 0);

/** How much some parks have of a theme. */
export const countTheme = (all: readonly ThemeInPark[]) => ({
  parks: all.length,
  figures: all.reduce((sum, { figures }) => sum + figures.length, 0),
  practices: all.reduce((sum, { practices }) => sum + practices.length, 0),
});

/** How much there is of each theme, in one pass over the parks. */
export const countThemes = indexOnce((content: Typed & Pick<Content, 'parks'>) => {
  const counts = themes.map((theme) => ({ theme, parks: 0, figures: 0, practices: 0 }));
  for (const park of content.parks) {
    const ofFigures = park.observations.map(({ theme }) => theme);
    const ofPractices = park.practices.flatMap((practice) => themesOfPractice(content, park, practice));
    for (const count of counts) {
      const figures = ofFigures.filter((theme) => theme === count.theme).length;
      const practices = ofPractices.filter((theme) => theme === count.theme).length;
      count.figures += figures;
      count.practices += practices;
      count.parks += Number(figures + practices > 0);
    }
  }
  return counts;
});
