import { ofTheme, themesOfPractice } from '#lib/pages/theme-parks.ts';
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
 * What some parks have of a theme.
 *
 * @param parks those of a page of its list, as {@link ofTheme} has them
 */
export const themeInParks = (content: Typed, theme: Theme, parks: readonly Park[]): ThemeInPark[] =>
  parks.map((park) => ({
    park,
    figures: park.observations.filter((one) => one.theme === theme),
    practices: park.practices.filter((one) => themesOfPractice(content, park, one).includes(theme)),
  }));

/** How much there is of a theme. */
export type ThemeCount = { parks: number; figures: number; practices: number };

/**
 * How much there is of a theme, in all parks.
 *
 * @example countTheme(content, 'members') // { parks: 5, figures: 24, practices: 33 }
 */
export function countTheme(content: Typed & Pick<Content, 'parks'>, theme: Theme): ThemeCount {
  const { parks, figures, practices } = ofTheme(content, theme);
  return { parks: parks.length, figures, practices };
}

/** How much there is of each theme. */
export const countThemes = (content: Typed & Pick<Content, 'parks'>) =>
  themes.map((theme) => ({ theme, ...countTheme(content, theme) }));
