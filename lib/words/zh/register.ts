import type { RegisterKindId } from '#lib/pages/register.ts';

/** What a line of the register names. */
export const registerKindLabel: Record<RegisterKindId, string> = {
  park: '园区',
  indicator: '指标',
  type: '做法类型',
  practice: '做法',
  organization: '企业与机构',
  figure: '数',
  term: '术语',
};

/** How many are not listed in a line. */
export const sayOthers = (count: number): string => `另有${count}处`;

/** A letter as a heading says it. */
export const sayLetter = (letter: string): string => (letter === '#' ? '数字和符号开头' : letter);

/** What heads the numbers. */
export const numbersLabel = '数';

/** How the numbers are ordered. */
export const sayNumbers = '照报道的写法，按数字的大小排，单位不同，不是排名。';

/** What stands on the page of a letter with which no name begins. */
export const noLines = '还没有这样开头的名称。';

/** How many lines a letter has. */
export const sayLines = (count: number): string => `${count}条`;
