/**
 * The words for what is not there: an attribute that the source does not give, a figure, a fact about the
 * publication. Case files write 未说明.
 */
export const notWritten = '原文没写';
export const noFigure = '没有数';
export const notKnown = '不详';

/** What is said of a source that was only seen where somebody else put it up: it has no link, and is not on the front page. */
export const onlyReposted = '只见于转存页，原文未打开';

/** What stands in the place of a list of cases where there is none. */
export const noCases = '还没有案例';
