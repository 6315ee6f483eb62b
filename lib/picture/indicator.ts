import type { Park } from '#lib/schema/content.ts';
import type { Indicator } from '#lib/schema/indicator.ts';
import { verdictPhrase } from './comparison.ts';
import { firstFitting, fitClauses, fitText } from './fit.ts';
import type { Card } from './picture.ts';
import { largestGroup, type Pick, pickFigure, tableOf } from './table.ts';
import { descriptionEms, inBrief, titleEms } from './words.ts';

/** Rows that a card has room for. */
const most = 5;

/**
 * The rows of an indicator: those that may be seen together first, then the other figures, then, where there is room,
 * parks without a value.
 */
function arrange(indicator: Indicator, parks: readonly Park[]) {
  const picks: Pick[] = parks.map((park) => ({ park, figure: pickFigure(park, indicator.id) }));
  const { groups, members } = largestGroup(indicator, picks);
  const inGroup = new Set(members);
  const others = picks.filter((pick) => pick.figure !== null && !inGroup.has(pick));
  const silent = picks.filter(({ figure }) => figure === null);
  return {
    groups,
    withValue: members.length + others.length,
    shown: [...members, ...others, ...silent].slice(0, most),
  };
}

/** The card of an indicator: the parks' figures under one verdict. */
export function cardOfIndicator(indicator: Indicator, parks: readonly Park[]): Card {
  const { groups, withValue, shown } = arrange(indicator, parks);
  const table = tableOf(indicator, shown);
  const apart = groups === withValue ? '彼此不能比' : `分${groups}组，组间不能比`;
  const grouped = groups > 1 ? apart : table.verdict ? verdictPhrase[table.verdict.verdict] : '';
  return {
    title: firstFitting(
      [
        `${indicator.name}：${withValue}个园区的数值${grouped ? `，${grouped}` : ''}`,
        `${indicator.name}：${withValue}个园区的数值`,
        indicator.name,
      ],
      titleEms,
    ),
    description: fitClauses(
      [
        ...shown.flatMap(({ park, figure }) => (figure ? [`${park.name}${inBrief(figure)}`] : [])),
        indicator.definition,
      ],
      descriptionEms,
    ),
    picture: {
      kicker: '园区党建指标',
      title: indicator.name,
      deck: fitText(indicator.definition, 60),
      body:
        withValue > 0
          ? { kind: 'tables', tables: [table] }
          : { kind: 'lines', lines: [indicator.definition, `${parks.length}个园区的来源都没有给出数值。`] },
      source: `${parks.length}个园区中，${withValue}个的来源给出了数值`,
    },
  };
}
