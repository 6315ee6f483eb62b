import { headlineOf } from '#lib/catalog/headline.ts';
import { pictureOf } from '#lib/catalog/park-picture.ts';
import { figuresOf } from '#lib/compare/drawn.ts';
import type { Park } from '#lib/schema/content.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { themeLabel, themes } from '#lib/schema/theme.ts';
import { sayBasis } from '#lib/words/zh/basis-of-park.ts';
import { sayHoldings } from '#lib/words/zh/organization.ts';
import { printedIn } from '#lib/words/zh/printed-in.ts';
import { formatSeat } from '#lib/words/zh/seat.ts';
import { formatSource } from '#lib/words/zh/source.ts';
import { firstFitting, fitClauses, fitText } from './fit.ts';
import type { Card, Picture } from './picture.ts';
import { sketchOf, sketchOfFigure } from './sketch.ts';
import { descriptionEms, inBrief, inBriefest, titleEms, toLead, toRow } from './words.ts';

/** The card of a case: its headline figure, two more, its deck. */
export function cardOfPark(park: Park): Card {
  const [lead, ...others] = headlineOf(park);
  if (!lead) throw new Error(`${park.slug} passed the check without a headline figure`);
  const holdings = sayHoldings({ figures: park.observations.length, practices: park.practices.length });
  return {
    // No figure: its time has no room beside what it counts, and the description does not tell it.
    title: firstFitting([`${park.name}党建案例：${holdings}`, `${park.name}：${holdings}`], titleEms),
    description: fitText(park.summary, descriptionEms),
    get picture(): Picture {
      const drawn = pictureOf(park);
      const shown = [lead, ...(drawn ? figuresOf(drawn) : others.slice(0, 2))];
      return {
        kicker: `${formatSeat(park)}·园区党建案例`,
        title: park.name,
        deck: park.deck,
        body: {
          kind: 'figures',
          lead: toLead(lead),
          sketch: drawn && sketchOf(drawn),
          others: others.slice(0, 2).map((figure) => toRow(figure.subject, figure)),
        },
        source: `来源：${printedIn(park, shown)}`,
      };
    },
  };
}

/** The card of all figures of a case: how many there are of what. */
export function cardOfFigures(park: Park): Card {
  const counts = themes.map((theme) => ({
    label: themeLabel[theme],
    count: park.observations.filter((figure) => figure.theme === theme).length,
  }));
  return {
    title: firstFitting([`${park.name}：全部${park.observations.length}个数`, `${park.name}：全部数据`], titleEms),
    description: fitText(`逐项写明指的是谁、时间和出处。${sayBasis(park)}`, descriptionEms),
    picture: {
      kicker: `${formatSeat(park)}·全部数据`,
      title: park.name,
      deck: sayBasis(park),
      body: {
        kind: 'lines',
        lines: counts
          .filter(({ count }) => count > 0)
          .sort((a, b) => b.count - a.count)
          .slice(0, 5)
          .map(({ label, count }) => `${label}　${count}个`),
      },
      source: `来源：${park.sources.map(formatSource).join('；')}`,
    },
  };
}

/** The card of one figure. */
export function cardOfFigure(park: Park, figure: Observation): Card {
  const source = printedIn(park, [figure]);
  return {
    title: firstFitting(
      [
        `${park.name}：${figure.name}${inBrief(figure, figure.name)}`,
        `${park.name}：${figure.name}${inBriefest(figure, figure.name)}`,
        `${park.name}：${figure.name}`,
      ],
      titleEms,
    ),
    description: fitClauses(
      [
        `${figure.subject}：${inBrief(figure, figure.subject)}`,
        `原文写作“${figure.printed}”`,
        `见${source}`,
        figure.note ?? '',
      ].filter(Boolean),
      descriptionEms,
    ),
    get picture(): Picture {
      return {
        kicker: `${formatSeat(park)}·一项数据`,
        title: park.name,
        deck: `${figure.subject}。原文写作“${figure.printed}”。`,
        body: { kind: 'figures', lead: toLead(figure), sketch: sketchOfFigure(park, figure), others: [] },
        source: `来源：${source}`,
      };
    },
  };
}
