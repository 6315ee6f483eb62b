import { practicesOfType } from '#lib/catalog/practices.ts';
import { surveyShared } from '#lib/catalog/side-by-side.ts';
import { surveyIndicator } from '#lib/catalog/survey.ts';
import { comparisonAddress } from '#lib/pages/addresses.ts';
import { readComparison } from '#lib/pages/comparison-set.ts';
import type { Content } from '#lib/schema/content.ts';
import { cardOfComparison } from './comparison.ts';
import { fixedCards } from './fixed.ts';
import { cardOfIndicator } from './indicator.ts';
import { cardOfFigure, cardOfPark } from './park.ts';
import type { Card, Shape } from './picture.ts';
import { cardOfPracticeType } from './practice.ts';

function cardOfParkPage({ parks }: Content, slug: string, rest: string[]): Card | null {
  const park = parks.find((one) => one.slug === slug);
  if (!park) return null;
  if (rest.length === 0) return cardOfPark(park);
  const figure = rest[0] === 'figures' && rest.length === 2 ? park.observationById.get(rest[1] ?? '') : undefined;
  return figure ? cardOfFigure(park, figure) : null;
}

function cardOfSet(content: Content, set: string): Card | null {
  const { parks: chosen, problems } = readComparison(set, content.parks);
  const isCanonical = comparisonAddress(chosen.map(({ slug }) => slug)) === `/compare/${set}`;
  return problems.length === 0 && isCanonical ? cardOfComparison(chosen, surveyShared(content, chosen)) : null;
}

/**
 * The card of the page at a canonical address, or null where there is no such page.
 *
 * @example cardOf(content, '/compare/guiyang~quanzhou')?.title // '贵阳高新区和泉州开发区：党组织覆盖率要谨慎比'
 */
export function cardOf(content: Content, page: string): Card | null {
  if (Object.hasOwn(fixedCards, page)) return fixedCards[page]?.(content) ?? null;
  const [, room, name = '', ...rest] = page.split('/');
  if (room === 'parks') return cardOfParkPage(content, name, rest);
  if (rest.length > 0) return null;
  if (room === 'compare') return cardOfSet(content, name);
  if (room === 'indicators') {
    const indicator = content.indicators.find(({ id }) => id === name);
    return indicator ? cardOfIndicator(surveyIndicator(content, indicator)) : null;
  }
  if (room !== 'practices') return null;
  const type = content.practiceTypes.find(({ id }) => id === name);
  return type ? cardOfPracticeType(type, practicesOfType(content, type.id)) : null;
}

/** Cards and squares are there for every page, posters for cases and comparisons. */
export const hasShape = (shape: Shape, page: string) => shape !== 'poster' || /^\/(parks|compare)\/[^/]+$/.test(page);
