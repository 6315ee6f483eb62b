import type { Surroundings } from './guess-territory.ts';
import { cellsIn } from './read-table.ts';

/** What stands over a number without being in its sentence: the headings of its part, the head of its column. */
export type Context = Surroundings & {
  /** The headings over the paragraph, the widest first: 三、2025年工作打算. */
  headings: readonly string[];
  /** What the paragraph has said before the sentence of the number. */
  lead: string;
  /** For a number in a cell: what its row and its column are called. */
  row: string;
  column: string;
  /** Other columns of the table tell a time, and its own does not. */
  isUntimed: boolean;
  /** Its row is of a body that has its own numbers. */
  isOfOwner: boolean;
};

/** How far in a heading stands: 一、 over （一） over 1.; one without a number stands under those that have one. */
function depthOf(line: string): number | null {
  const isHeading = line.length <= 40 && !/[\t。！？；，]/.test(line);
  if (!isHeading) return null;
  const depth = [/^[一二三四五六七八九十]+、/, /^[（(][一二三四五六七八九十]+[）)]/, /^\d{1,2}[.．、]/].findIndex(
    (mark) => mark.test(line),
  );
  return depth < 0 ? 3 : depth;
}

/** The headings over each paragraph. */
export function headingsOver(paragraphs: readonly string[]): string[][] {
  let open: { depth: number; line: string }[] = [];
  return paragraphs.map((line, index) => {
    const depth = depthOf(line);
    // What is asked stands over the answer.
    const asked = paragraphs[index - 1] ?? '';
    const question = asked.length <= 60 && /[？?]$/.test(asked) ? [asked] : [];
    if (depth !== null) open = [...open.filter((one) => one.depth < depth), { depth, line }];
    return [...open.map((one) => one.line), ...question];
  });
}

const isListed = (paragraph = '') => /^(?:第[一二三四五六七八九十]+[，、]|[一二三四五六七八九十]是)/.test(paragraph);

/** 今年要做到三件事。第一，…: the paragraph that those below it spell out. */
const listedUnder = (paragraphs: readonly string[], index: number): string =>
  isListed(paragraphs[index]) ? (paragraphs.slice(0, index).findLast((one) => !isListed(one)) ?? '') : '';

/**
 * What stands over a number.
 *
 * @param over the headings over the paragraph, and what is known of the article
 * @param index of the paragraph, from 0
 * @param start of the number in it
 * @example readContext(['指标\t2025年目标', '产值\t400亿元'], over, 1, 3) // { row: '产值', column: '2025年目标', … }
 */
export function readContext(
  paragraphs: readonly string[],
  over: Surroundings & { headings: readonly string[] },
  index: number,
  start: number,
): Context {
  const said = (paragraphs[index] ?? '').slice(0, start);
  const lead = listedUnder(paragraphs, index) + said.slice(0, Math.max(0, said.search(/[^。；！？\t]*$/)));
  const {
    row = '',
    column = '',
    isUntimed = false,
    isOfOwner = false,
  } = cellsIn(paragraphs, index).find(({ end }) => start < end) ?? {};
  return { ...over, lead, row, column, isUntimed, isOfOwner };
}
