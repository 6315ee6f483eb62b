import type { Content, Park, ResolvedPractice } from '#lib/schema/content.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { type Theme, themes } from '#lib/schema/theme.ts';

/** What one park has of a theme: its figures, and the practices that one of these bears out. */
export type ThemeInPark = {
  park: Park;
  figures: readonly Observation[];
  practices: readonly ResolvedPractice[];
};

/** A practice is of the themes of its figures: it has none of its own. */
function inPark(park: Park, theme: Theme): ThemeInPark {
  const figures = park.observations.filter((one) => one.theme === theme);
  const ids = new Set(figures.map(({ id }) => id));
  return { park, figures, practices: park.practices.filter((one) => one.figures.some((id) => ids.has(id))) };
}

/**
 * The parks that have figures of a theme, in the order of the pages.
 *
 * @example themeAcross(content.parks, 'members').map(({ park }) => park.slug) // ['guiyang', 'korla', …]
 */
export const themeAcross = (parks: readonly Park[], theme: Theme): ThemeInPark[] =>
  parks.map((park) => inPark(park, theme)).filter(({ figures }) => figures.length > 0);

/** How much there is of each theme: figures, and parks that have any. */
export const countThemes = ({ parks }: Pick<Content, 'parks'>) =>
  themes.map((theme) => {
    const counts = parks.map(({ observations }) => observations.filter((one) => one.theme === theme).length);
    return {
      theme,
      figures: counts.reduce((sum, count) => sum + count, 0),
      parks: counts.filter((count) => count > 0).length,
    };
  });
