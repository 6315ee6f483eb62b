const numerals = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** 五 of 5; larger numbers stay in figures. */
export const numeral = (count: number) => numerals[count] ?? String(count);

/** 两 of 2 before what is counted; otherwise the numeral. */
export const howMany = (count: number) => (count === 2 ? '两' : numeral(count));
