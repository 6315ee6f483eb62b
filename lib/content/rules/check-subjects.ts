import { findRelativeYears, relativeYearMessage } from '../relative-years.ts';
import type { Offence, Rule } from './rule.ts';

/** 上年的解决率 is of a year that is known beside the article alone; 比上年的增幅 and 为上年的倍数 say what is measured. */
const yearBefore = /(?<![比较与和同对是为占按以])上年(?!同期)|本年度/;

const relativeYearOf = (text: string) => findRelativeYears(text)[0]?.word ?? yearBefore.exec(text)?.[0];

/** A subject stands beside the time of its figure, years after its article was printed; so do the words about who did what. */
export const checkSubjects: Rule = ({ observations, practices, organizations }) => {
  const ofFigures = observations.flatMap(({ subject, name }, index): Offence[] => {
    const path = relativeYearOf(subject) === undefined ? 'name' : 'subject';
    const word = relativeYearOf(subject) ?? relativeYearOf(name ?? '');
    if (word === undefined) return [];
    const message = `“${word}”离开来源就不知道是哪一年；请删去，年份写在 period 里`;
    return [{ path: ['figures', index, path], message }];
  });
  const words = [
    ...practices.flatMap(({ actor, target }, index) => [
      { path: ['practices', index, 'actor'], text: actor },
      { path: ['practices', index, 'target'], text: target },
    ]),
    ...organizations.map(({ did }, index) => ({ path: ['organizations', index, 'did'], text: did })),
  ];
  const ofWords = words.flatMap(({ path, text }): Offence[] => {
    const [year] = findRelativeYears(text ?? '');
    return year ? [{ path, message: relativeYearMessage(year.word) }] : [];
  });
  return [...ofFigures, ...ofWords];
};
