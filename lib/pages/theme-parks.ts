import type { Content, Park, ResolvedPractice } from '#lib/schema/content.ts';
import { type Theme, themes } from '#lib/schema/theme.ts';
import { indexOnce } from './indexes.ts';

type Told = Pick<Content, 'parks' | 'practiceTypes'>;

/** What there is of a theme: the parks that have any of it, in the order of the pages, and how much they have. */
export type OfTheme = { parks: Park[]; figures: number; practices: number };

/**
 * The themes of a practice: that of its type, then those of its figures.
 *
 * @example themesOfPractice(content, quanzhou, fiveTiers) // ['governance', 'organization']
 */
export function themesOfPractice(
  { practiceTypes }: Pick<Told, 'practiceTypes'>,
  park: Park,
  { type, figures }: ResolvedPractice,
): Theme[] {
  const own = practiceTypes.find(({ id }) => id === type);
  const ofFigures = figures.flatMap((id) => park.observationById.get(id)?.theme ?? []);
  return [...new Set([...(own ? [own.theme] : []), ...ofFigures])];
}

const byTheme = indexOnce((content: Told) => {
  const all = new Map(themes.map((theme): [Theme, OfTheme] => [theme, { parks: [], figures: 0, practices: 0 }]));
  for (const park of content.parks) {
    const ofFigures = park.observations.map(({ theme }) => theme);
    const ofPractices = park.practices.flatMap((practice) => themesOfPractice(content, park, practice));
    for (const [theme, of] of all) {
      const figures = ofFigures.filter((one) => one === theme).length;
      const practices = ofPractices.filter((one) => one === theme).length;
      of.figures += figures;
      of.practices += practices;
      if (figures + practices > 0) of.parks.push(park);
    }
  }
  return all;
});

/** A park stands on the pages of a theme with a practice as well as with a figure. */
export const ofTheme = (content: Told, theme: Theme): OfTheme =>
  byTheme(content).get(theme) ?? { parks: [], figures: 0, practices: 0 };
