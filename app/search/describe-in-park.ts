import { addressOfOrganization, figurePageAddress, practiceAddress, statementAddress } from '#lib/pages/addresses.ts';
import { figureKey, practiceKey } from '#lib/pages/brief.ts';
import type { Content, Park, ResolvedPractice } from '#lib/schema/content.ts';
import { plainText } from '#lib/schema/inline.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { formatValue } from '#lib/words/zh/amount.ts';
import { closeSentence } from '#lib/words/zh/close-sentence.ts';
import { noFigure } from '#lib/words/zh/missing.ts';
import { formatActor, namePractice } from '#lib/words/zh/practice.ts';
import { quoteOf } from '#lib/words/zh/quote.ts';
import { sayHitCaveats, sayHitFigure } from '#lib/words/zh/search.ts';
import { formatSeat } from '#lib/words/zh/seat.ts';
import { formatPlaceIn, formatPlaces, formatSource } from '#lib/words/zh/source.ts';
import { figureLines, type HitView, placeIn } from './hit-view.ts';

export const describePark = (park: Park): HitView => ({
  address: `/parks/${park.slug}`,
  title: park.name,
  value: null,
  lines: [{ text: plainText(park.summary) }, { text: `${formatSeat(park)}，${park.designation}`, tone: 'place' }],
});

/** A figure with what must be known of it, and where it is printed. */
export function describeFigure(park: Park, figure: Observation): HitView {
  const quote = quoteOf(park, figure);
  const place = formatPlaceIn(park, figure);
  return {
    address: figurePageAddress(figure),
    title: figure.name,
    value: formatValue(figure),
    lines: figureLines(
      sayHitFigure(figure),
      sayHitCaveats(quote),
      placeIn(park, park.sources.length === 1 ? `${formatSource(quote.source)}，${place}` : place),
    ),
    item: figureKey(figure),
  };
}

export function describeStatement(
  { indicators, parks }: Pick<Content, 'indicators' | 'parks'>,
  park: Park,
  statement: Park['statements'][number],
): HitView | null {
  const indicator = indicators.find(({ id }) => id === statement.indicator);
  if (!indicator) return null;
  return {
    address: statementAddress(parks, park, indicator.id),
    title: indicator.name,
    value: noFigure,
    lines: [{ text: closeSentence(plainText(statement.says)) }, placeIn(park, formatPlaceIn(park, statement))],
  };
}

export function describePractice(
  { practiceTypes }: Pick<Content, 'practiceTypes'>,
  park: Park,
  practice: ResolvedPractice,
): HitView {
  const type = practiceTypes.find(({ id }) => id === practice.type);
  return {
    address: practiceAddress(park.slug, practice.id),
    title: namePractice(practice),
    value: null,
    lines: [
      { text: plainText(practice.summary) },
      { text: `谁来做：${formatActor(practice)}` },
      placeIn(park, type?.name ?? ''),
    ],
    item: practiceKey(park.slug, practice.id),
  };
}

export const describeOrganization = (park: Park, organization: Park['organizations'][number]): HitView => ({
  address: addressOfOrganization(park.slug, organization),
  title: organization.name,
  value: null,
  lines: [{ text: closeSentence(organization.did) }, placeIn(park, formatPlaces(park, organization))],
});
