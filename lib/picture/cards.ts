import { tellOrganization } from '#lib/catalog/organizations.ts';
import { practicesOfType } from '#lib/catalog/practices.ts';
import type { Register } from '#lib/catalog/register.ts';
import { surveyShared } from '#lib/catalog/side-by-side.ts';
import { surveyIndicator } from '#lib/catalog/survey.ts';
import { countTheme, themeInParks } from '#lib/catalog/themes.ts';
import { kindAt, placeAt } from '#lib/pages/kinds.ts';
import { parksInDetail } from '#lib/pages/limits.ts';
import { ofTheme } from '#lib/pages/theme-parks.ts';
import type { Content } from '#lib/schema/content.ts';
import { cardOfComparison } from './comparison.ts';
import { cardOfEdition } from './edition.ts';
import { cardOfEnglish, cardOfEnglishHome } from './english.ts';
import { fixedCards, isFixed } from './fixed.ts';
import { cardOfIndicator } from './indicator.ts';
import { cardOfLetter } from './letter.ts';
import { cardOfOrganization } from './organization.ts';
import { cardOfFigure, cardOfFigures, cardOfPark } from './park.ts';
import type { Card, Shape } from './picture.ts';
import { cardOfPracticeType } from './practice.ts';
import { cardOfTheme } from './theme.ts';
import { cardOfBrief, cardOfFigureList, cardOfSearch, cardOfVerify } from './tools.ts';

/**
 * The card of the page at a canonical address, or null where there is no such page.
 *
 * @param register what the cards of its letters are made of; without it they have none
 * @example cardOf(content, '/compare/guiyang~quanzhou')?.title // '贵阳高新区和泉州开发区：党组织覆盖率要谨慎比'
 */
export function cardOf(content: Content, page: string, register: Register | null = null): Card | null {
  const place = placeAt(content, page);
  if (place === null) return null;
  if (isFixed(place.id)) return fixedCards(content)[place.id];
  if (place.id === 'park') return cardOfPark(place.thing);
  if (place.id === 'parkFigures') return cardOfFigures(place.thing);
  if (place.id === 'figure') return cardOfFigure(place.thing.park, place.thing.figure);
  if (place.id === 'comparison') return cardOfComparison(place.thing, surveyShared(content, place.thing));
  if (place.id === 'indicator') return cardOfIndicator(surveyIndicator(content, place.thing));
  if (place.id === 'practice') return cardOfPracticeType(place.thing, practicesOfType(content, place.thing.id));
  if (place.id === 'english') return cardOfEnglishHome(content);
  if (place.id === 'englishPark') {
    const park = content.parks.find(({ slug }) => slug === place.thing.slug);
    return park ? cardOfEnglish(park, place.thing) : null;
  }
  if (place.id === 'theme') {
    const theme = place.thing;
    const first = ofTheme(content, theme).parks.slice(0, parksInDetail);
    return cardOfTheme(theme, countTheme(content, theme), themeInParks(content, theme, first));
  }
  if (place.id === 'organization') {
    const { organization, park } = place.thing;
    return cardOfOrganization(tellOrganization({ id: organization.id ?? '', park, organization }));
  }
  if (place.id === 'registerLetter') return register && cardOfLetter(place.thing, register);
  if (place.id === 'search') return cardOfSearch();
  if (place.id === 'figures') return cardOfFigureList(content);
  if (place.id === 'brief') return cardOfBrief();
  if (place.id === 'verify') return cardOfVerify(place.thing);
  if (place.id === 'edition') return cardOfEdition(place.thing);
  return null;
}

/** Whether there is such a picture of the page at an address. */
export const hasShape = (content: Content, shape: Shape, page: string) =>
  kindAt(content, page)?.pictures.includes(shape) ?? false;
