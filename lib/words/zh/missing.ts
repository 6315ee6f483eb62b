/**
 * The three words for what is not there: an attribute that the source does not give, a figure, a fact about the
 * publication. Case files write 未说明.
 */
export const notWritten = '原文没写';
export const noFigure = '没有数';
export const notKnown = '不详';
