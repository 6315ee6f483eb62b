/**
 * The words for what is not there: an attribute that the source does not give, a figure, a fact about the
 * publication. Case files write 未说明.
 */
export const notWritten = '原文没写';
export const noFigure = '没有数';
export const notKnown = '不详';

/** What is said of a source that was only seen where somebody else put it up: it has no link, and is not on the front page. */
export const onlyReposted = '只见于转存页，原文未打开';

/** Why a cell of a data file is empty: its code, which never changes, and its words. */
export const missingLabel = {
  'not-stated': notWritten,
  'no-number': noFigure,
  'not-known': notKnown,
  'start-not-stated': '起点原文没写',
  'not-a-share': '不是比率，没有分母',
} as const;
export type Missing = keyof typeof missingLabel;

/** What stands in the place of a list of cases where there is none. */
export const noCases = '还没有案例';
