import type { Park } from '#lib/schema/content.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { closeSentence } from './close-sentence.ts';
import { notKnown } from './missing.ts';
import { sayTimeBeside } from './times.ts';

/**
 * The raised place of a figure in a story: the paragraph of the first source, which goes without saying; any other by its
 * place in the list of sources.
 *
 * @example formatLocator(quanzhou, { source: 'qzwb', paragraph: 2 }) // '2段'
 * @example formatLocator(quanzhou, { source: 'news-2018', paragraph: null }) // '来源3'
 */
export function formatLocator(
  { sources }: Pick<Park, 'sources'>,
  { source, paragraph }: { source: string; paragraph: number | null },
): string {
  const index = sources.findIndex(({ id }) => id === source);
  if (index < 1) return paragraph === null ? `段落${notKnown}` : `${paragraph}段`;
  return `来源${index + 1}${paragraph === null ? '' : `第${paragraph}段`}`;
}

/** What the fold of a chapter's notes is called. */
export const nameNotes = (count: number) => `这一节的${count}条说明`;

type Timed = Pick<Observation, 'period' | 'inferredFrom'>;

/** Words by which a text or a note says that a time is not written, or asks for it. */
const asksWhen = /没写|没有写|没说|没有说|没有印|时间|哪一?年|年份|何时/;

/** Whether words tell the time of a figure: its year, or that there is none. */
const tellsTime = (words: string, { period }: Timed) =>
  period === null ? asksWhen.test(words) : words.includes(`${period.end.slice(0, 4)}年`);

/**
 * The time of a figure of a story where neither the rule of its page nor the words around it tell it; null where they do. A
 * total that ends with the rule's time is told by it.
 */
function sayUntoldTime(figure: Timed, usual: Timed, words: string): string | null {
  const say = sayTimeBeside(usual);
  const { period } = figure;
  const isUsual = say(figure) === say(usual) || (period?.start === null && period.end === usual.period?.end);
  if (isUsual || tellsTime(words, figure)) return null;
  return period === null ? `${say(figure)}。` : `时间：${say(figure)}。`;
}

/**
 * What the margin says of a figure: the editor's remark, then its time where nothing else tells it; null where there is
 * nothing to say.
 *
 * @param words the text around the figure
 * @example sayMargin({ ...efficiency, note: '没有同别的产线比' }, park, '效率提高25%以上。') // '没有同别的产线比。时间原文没写。'
 */
export function sayMargin(figure: Timed & Pick<Observation, 'note'>, usual: Timed, words: string): string | null {
  const { note } = figure;
  const time = sayUntoldTime(figure, usual, `${words}${note ?? ''}`);
  if (time === null) return note;
  return `${note === null ? '' : closeSentence(note)}${time}`;
}
