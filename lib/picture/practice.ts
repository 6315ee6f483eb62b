import { countDoing, isDoneByPark, type PracticeRow } from '#lib/catalog/practices.ts';
import type { PracticeType } from '#lib/schema/practice.ts';
import { namePractice } from '#lib/words/zh/practice.ts';
import { firstFitting, fitClauses, fitText } from './fit.ts';
import type { Card } from './picture.ts';
import { drawTallies } from './tally.ts';
import { descriptionEms, titleEms } from './words.ts';

/** 泉州开发区：“党建入章”、民主恳谈会等: what the park does where it does, else what its source mentions and whose that is. */
function nameOf({ park, practices, isDone }: PracticeRow): string {
  const named = (isDone ? practices.filter(isDoneByPark) : practices).map(namePractice);
  return `${park.name}：${named.slice(0, 2).join('、')}${named.length > 2 ? '等' : ''}`;
}

/** What the squares beside practices say. */
export const keyOfPractices = '空心的是打算或企业自己的';

const linesOnCard = 5;

/**
 * The card of a practice type: which parks do it, what they call it, and a square for each; those that only mention it
 * come after.
 */
export function cardOfPracticeType(type: PracticeType, rows: readonly PracticeRow[]): Card {
  const having = rows.filter(({ practices }) => practices.length > 0);
  const ordered = [...having.filter(({ isDone }) => isDone), ...having.filter(({ isDone }) => !isDone)];
  const lines = ordered.map(nameOf);
  const shown = ordered.slice(0, linesOnCard);
  const doing = countDoing(rows);
  return {
    title: firstFitting([...(doing > 0 ? [`${type.name}：${doing}个园区怎么做`] : []), type.name], titleEms),
    description: fitClauses([...lines, type.definition], descriptionEms),
    picture: {
      kicker: '园区党建做法',
      title: type.name,
      deck: fitText(type.definition, 60),
      body: {
        kind: 'lines',
        lines: shown.map(nameOf),
        tallies: drawTallies(
          shown.map(({ practices }) => practices.map((one) => (isDoneByPark(one) ? 'full' : 'hollow'))),
        ),
      },
      source: `${rows.length}个园区中${doing}个在做；${keyOfPractices}`,
    },
  };
}
