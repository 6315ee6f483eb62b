import type { Rule } from './rule.ts';

/** 今年兑现的奖补, 上年的解决率: a year that is known beside the article alone; 比上年的增幅 and 为上年的倍数 say what is measured. */
const relativeYear = /今年|去年|明年|(?<![比较与和同对是为占按以])上年(?!同期)|本年度/;

/** A subject stands beside the time of its figure, years after its article was printed. */
export const checkSubjects: Rule = ({ observations }) =>
  observations.flatMap((figure, index) => {
    const path = relativeYear.test(figure.subject) ? 'subject' : 'name';
    const found = relativeYear.exec(figure.subject) ?? relativeYear.exec(figure.name ?? '');
    if (found === null) return [];
    const message = `“${found[0]}”离开来源就不知道是哪一年；请删去，年份写在 period 里`;
    return [{ path: ['figures', index, path], message }];
  });
