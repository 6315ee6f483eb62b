import { deriveSharedIndicator } from '#lib/catalog/side-by-side.ts';
import type { Verdict } from '#lib/compare/verdict.ts';
import type { Content, Park } from '#lib/schema/content.ts';
import type { Indicator } from '#lib/schema/indicator.ts';
import { firstFitting, fitClauses } from './fit.ts';
import type { Card, Table } from './picture.ts';
import { type Pick, pickFigure, tableOf } from './table.ts';
import { descriptionEms, inBrief, printedIn, titleEms } from './words.ts';

/** A verdict as the end of a sentence about figures. */
export const verdictPhrase: Record<Verdict, string> = {
  comparable: '可以比',
  caution: '要谨慎比',
  'not-comparable': '不能直接比',
};

/** Six rows fill a poster: three indicators of two parks, two of three, one of four or five. */
const posterRows = 6;

const picksOf = (parks: readonly Park[], indicator: Indicator): Pick[] =>
  parks.map((park) => ({ park, figure: pickFigure(park, indicator.id) }));

/** 泉州开发区和贵阳高新区, 泉州开发区等3个园区. */
const nameAll = (parks: readonly Park[]) =>
  parks.length === 2 ? parks.map(({ name }) => name).join('和') : `${parks[0]?.name}等${parks.length}个园区`;

/** Where all figures of several tables were printed, park by park. */
function sourcesOf(parks: readonly Park[], picks: readonly Pick[]): string {
  const texts = parks.map((one) =>
    printedIn(
      one,
      picks.flatMap(({ park, figure }) => (park === one && figure ? [figure] : [])),
    ),
  );
  return `来源：${texts.filter(Boolean).join('；')}`;
}

/** The card of a comparison: the first indicators that at least two of the parks have, with their verdicts. */
export function cardOfComparison(parks: readonly Park[], indicators: Content['indicators']): Card {
  const figures = parks.flatMap(({ observations }) => observations);
  const shared = indicators.filter((indicator) => deriveSharedIndicator(indicator, figures) !== null);
  const pickSets = shared
    .map((indicator) => ({ indicator, picks: picksOf(parks, indicator) }))
    .filter(({ picks }) => picks.filter(({ figure }) => figure !== null).length > 1);
  const title = parks.map(({ name }) => name).join('、｜');
  const kicker = '园区党建对比';
  const [first] = pickSets;
  if (!first) {
    const says = '来源没有给出同一个指标的数值，概况和做法仍可并排看。';
    return {
      title: firstFitting([`${nameAll(parks)}：没有共同的指标`], titleEms),
      description: `${nameAll(parks)}的${says}`,
      picture: { kicker, title, deck: says, body: { kind: 'lines', lines: parks.map(({ deck }) => deck) }, source: '' },
    };
  }
  const shown = pickSets.slice(0, Math.max(1, Math.floor(posterRows / parks.length)));
  const tables = shown.map(({ indicator, picks }) => tableOf(indicator, picks));
  const [table] = tables as [Table, ...Table[]];
  const phrase = table.verdict ? verdictPhrase[table.verdict.verdict] : '并排看';
  return {
    title: firstFitting(
      [
        `${nameAll(parks)}：${table.measure}${phrase}`,
        `${parks.length}个园区：${table.measure}${phrase}`,
        `${parks.length}个园区：${table.measure}`,
      ],
      titleEms,
    ),
    description: fitClauses(
      [
        ...first.picks.flatMap(({ park, figure }) => (figure ? [`${park.name}${inBrief(figure)}`] : [])),
        table.verdict?.why ?? '',
        `共同的指标${shared.length}个`,
      ].filter(Boolean),
      descriptionEms,
    ),
    picture: {
      kicker,
      title,
      deck: `共同的指标有${shared.length}个，每一个都写明能不能比。`,
      body: { kind: 'tables', tables: tables as [Table, ...Table[]] },
      source: sourcesOf(
        parks,
        shown.flatMap(({ picks }) => picks),
      ),
    },
  };
}
