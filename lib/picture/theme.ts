import type { ThemeCount, ThemeInPark } from '#lib/catalog/themes.ts';
import { isOfPark } from '#lib/compare/owner.ts';
import { type Theme, themeLabel } from '#lib/schema/theme.ts';
import { sayTheme } from '#lib/words/zh/theme.ts';
import { fitClauses } from './fit.ts';
import type { Card } from './picture.ts';
import { drawTallies } from './tally.ts';
import { descriptionEms } from './words.ts';

/** 非公企业党组织覆盖率等5个数 */
const sayFirst = (subject: string, all: number) => (all === 1 ? subject : `${subject}等${all}个数`);

/**
 * The card of a theme: how much there is of it, and what the first figure of each park counts with a square for each that
 * it has. Values of different things under one another would be read as a comparison.
 *
 * @param parks the first of all, as many as a description has room for
 */
export function cardOfTheme(theme: Theme, counts: ThemeCount, parks: readonly ThemeInPark[]): Card {
  const lines = parks.map(({ park, figures }) => {
    // A value that another took the place of is no answer to how things are.
    const replaced = new Set(figures.map(({ before }) => before));
    const first = figures.find(({ id }) => !replaced.has(id));
    return first ? `${park.name}：${sayFirst(first.subject, figures.length)}` : park.name;
  });
  return {
    title: `${themeLabel[theme]}：${sayTheme(counts)}`,
    description: fitClauses([sayTheme(counts), ...lines], descriptionEms),
    picture: {
      kicker: '园区党建数据',
      title: themeLabel[theme],
      deck: `${sayTheme(counts)}。`,
      body: {
        kind: 'lines',
        lines: lines.slice(0, 5),
        tallies: drawTallies(
          parks.slice(0, 5).map(({ figures }) => figures.map((figure) => (isOfPark(figure) ? 'full' : 'hollow'))),
        ),
      },
      source: '实心是园区的数，空心是别的范围的',
    },
  };
}
