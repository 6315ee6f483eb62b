import type { Survey } from '#lib/catalog/survey.ts';
import type { Verdict } from '#lib/compare/verdict.ts';
import type { Park } from '#lib/schema/content.ts';
import { besideName } from '#lib/words/zh/beside-name.ts';
import { sayFinding } from '#lib/words/zh/finding.ts';
import { printedIn } from '#lib/words/zh/printed-in.ts';
import { firstFitting, fitClauses } from './fit.ts';
import type { Card, Picture } from './picture.ts';
import { type PictureRow, rowsInBands, tableOf } from './table.ts';
import { descriptionEms, inBrief, titleEms } from './words.ts';

/** A verdict as the end of a sentence about figures. */
export const verdictPhrase: Record<Verdict, string> = {
  comparable: '可以比',
  caution: '要谨慎比',
  'not-comparable': '不能直接比',
};

/** Six rows fill a poster, five a card. */
const most = { poster: 6, table: 5 };

/** 泉州开发区和贵阳高新区, 泉州开发区等3个园区. */
const nameAll = (parks: readonly Park[]) =>
  parks.length === 2 ? parks.map(({ name }) => name).join('和') : `${parks[0]?.name}等${parks.length}个园区`;

/** Where all figures of several tables were printed, park by park. */
function sourcesOf(parks: readonly Park[], rows: readonly PictureRow[]): string {
  const texts = parks.map((one) =>
    printedIn(
      one,
      rows.flatMap(({ park, figure }) => (park === one && figure ? [figure] : [])),
    ),
  );
  return `来源：${texts.filter(Boolean).join('；')}`;
}

type Shown = { survey: Survey; rows: PictureRow[] };

/** The first indicators whose rows fill a poster, the first one in any case. */
function showFirst(shared: readonly Survey[]): Shown[] {
  const shown: Shown[] = [];
  let room = most.poster;
  for (const survey of shared) {
    const rows = rowsInBands(survey, most.table);
    if (shown.length > 0 && rows.length > room) break;
    room -= rows.length;
    shown.push({ survey, rows });
  }
  return shown;
}

/** The card of a comparison: the first of the surveys that the parks share, with their verdicts. */
export function cardOfComparison(parks: readonly Park[], shared: readonly Survey[]): Card {
  const title = parks.map(({ name }) => name).join('、｜');
  const kicker = '园区党建对比';
  const [first, ...others] = showFirst(shared);
  if (!first) {
    const says = `${sayFinding(parks.length, [])}概况和做法仍可并排看。`;
    return {
      title: firstFitting([`${nameAll(parks)}：没有共同的指标`], titleEms),
      description: `${nameAll(parks)}：${says}`,
      picture: { kicker, title, deck: says, body: { kind: 'lines', lines: parks.map(({ deck }) => deck) }, source: '' },
    };
  }
  const toTable = ({ survey, rows }: Shown) => tableOf(survey, rows);
  const table = toTable(first);
  const phrase = table.verdict ? verdictPhrase[table.verdict.verdict] : '并排看';
  return {
    title: firstFitting(
      [
        `${nameAll(parks)}：${table.measure}${phrase}`,
        // Names tell one comparison from another; a verdict does not.
        ...(parks.length === 2 ? [`${nameAll(parks)}：${table.measure}`, `${nameAll(parks)}并排对照`] : []),
        `${parks.length}个园区：${table.measure}${phrase}`,
        `${parks.length}个园区：${table.measure}`,
      ],
      titleEms,
    ),
    description: fitClauses(
      [
        // First, so that no comparison describes itself as the page of an indicator does.
        `共同的指标${shared.length}个`,
        ...first.rows.flatMap(({ park, figure }) => (figure ? [besideName(park.name, inBrief(figure))] : [])),
        table.verdict?.why ?? '',
      ].filter(Boolean),
      descriptionEms,
    ),
    get picture(): Picture {
      const rows = [first, ...others].flatMap((one) => one.rows);
      return {
        kicker,
        title,
        deck: `共同的指标有${shared.length}个，每一个都写明能不能比。`,
        body: { kind: 'tables', tables: [table, ...others.map(toTable)] },
        source: sourcesOf(parks, rows),
      };
    },
  };
}
