/** What stands inside round brackets, whose own become tortoise-shell ones: GB/T 15834 lets no bracket hold its own form. */
export const withinBrackets = (text: string): string => text.replaceAll('（', '〔').replaceAll('）', '〕');

/** 泉州 → （泉州）, TEDA Bio-Park（泰达） → （TEDA Bio-Park〔泰达〕）; nothing of nothing. */
export const inBrackets = (text: string): string => (text === '' ? '' : `（${withinBrackets(text)}）`);
