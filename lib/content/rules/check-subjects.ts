import type { Observation } from '#lib/schema/observation.ts';
import { findRelativeYears, relativeYearMessage } from '../relative-years.ts';
import type { Offence, Rule } from './rule.ts';

/** 上年的解决率 is of a year that is known beside the article alone; 比上年的增幅 and 为上年的倍数 say what is measured. */
const yearBefore = /(?<![比较与和同对是为占按以])上年(?!同期)|本年度/;

const relativeYearOf = (text: string) => findRelativeYears(text)[0]?.word ?? yearBefore.exec(text)?.[0];

/** 计划净增的党组织: what a subject says is still to come. */
const ahead = /^(?:计划(?!生育|单列|经济)|力争|预计|打算|拟(?=[建引投培新])|将(?=[建引投培新]))|目标$/;
/** 38.5万元/亩: what each has, and not all. */
const ofEach = /[/／](\p{Script=Han})/u;

/** A figure of what is to come says so, and one of what each has names each in its subject. */
function checkWording({ subject, name, status, printed }: Observation, index: number): Offence[] {
  const word = status === 'reported' ? ahead.exec(subject)?.[0] : undefined;
  if (word !== undefined) {
    const message = `对象说的是“${word}”，这一项却没有写 status；计划写 planned，预计写 expected，已经做到的就把“${word}”从对象里删去`;
    return [{ path: ['figures', index, 'subject'], message }];
  }
  const each = ofEach.exec(printed)?.[1];
  if (each === undefined || /[每均比]|单位/.test(subject + (name ?? ''))) return [];
  const message = `原文“${printed}”是每${each}的数，对象也要写明，例如“每${each}的${subject}”`;
  return [{ path: ['figures', index, 'subject'], message }];
}

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
  return [...ofFigures, ...observations.flatMap(checkWording), ...ofWords];
};
