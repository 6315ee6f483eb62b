/** When, in the head of a column: 2024年, 上半年, 1—6月, 年末; but not of 较上年末. */
const times =
  /(?<![比较与同于超])(?:截至)?(?:\d{4}年?(?:度|年?[初末底])?|[一两二三四五]年|第?[一二三四1-4]季度|[上下]半年|(?:\d{1,2}月?[—–~-])?\d{1,2}月(?:份|[末底])?|(?:[本去上今前明]?年|期)[初末底]|[本去上今前明][年月期](?:同期)?|全年|累计)/gu;

/** What a column may be called without saying what its cells are of. */
const nothing =
  /^(?:目标|规划|计划|预期|任务|要求|数[值量据额]?|金额|实[绩际]|完成|情况|绝对|总[量数额计]|合计|指标|值|现状|规模|[本我]?(?:园区?|开发区|高新区|经开区)|[全我本](?:[区园]|[市省国县]))*$/u;

/**
 * What the head of a column adds to the name of a row: 党员数 of 2024年党员数, nothing of 2026年目标 and 数值.
 *
 * @example restOf('2024年同比增长') // '同比增长'
 */
export function restOf(column: string): string {
  const rest = column
    .replace(/±/g, '')

    .replace(/[（(][^）)]*[）)]/g, '')
    .replace(times, '')
    .replace(/^(?:计划|规划|目标|预期)(?=\p{Script=Han})/u, '');
  return nothing.test(rest) ? '' : rest;
}

/** Whether a name says when: 2024年, 上半年, 本期. */
export const tellsTime = (name: string): boolean => name.replace('累计', '').search(times) >= 0;

/** Whether the cells of a column are of what their rows are called, and of nothing else. */
export const namesNothing = (column: string): boolean => restOf(column) === '';
