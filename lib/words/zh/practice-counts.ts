import { type EvidenceMark, evidenceMarks } from '#lib/compare/practice-evidence.ts';
import { evidenceLabel } from './practice-evidence.ts';

/** A mark as a predicate of 项做法, where 有做法 would be said of what is one already. */
const evidencePredicate: Record<EvidenceMark, string> = { ...evidenceLabel, method: '写了怎么做' };

/** What follows the names of the parks whose sources do not mention a practice type. */
export const saySilentParks = (parks: number) =>
  parks === 1 ? '的报道没有写到这类做法，不等于没做。' : '的报道都没有写到这类做法，不等于没做。';

/** The same of parks that are not named, in a sentence of its own: 另有12个园区的来源没有提到这类做法，不等于园区没有做。 */
export const sayUnnamedParks = (parks: number) => `另有${parks}个园区的来源没有提到这类做法，不等于园区没有做。`;

/**
 * The line that opens the details of a practice.
 *
 * @example sayPracticeDetails(3) // '谁来做，怎么做，3个数'
 */
export const sayPracticeDetails = (figures: number) =>
  figures === 0 ? '谁来做，怎么做' : `谁来做，怎么做，${figures}个数`;

/**
 * How many practices rest on what, the strongest first.
 *
 * @example sayMarks(['count', 'method', 'count']) // '报道写到的3项里，2项有数目，1项写了怎么做。'
 */
export function sayMarks(marks: readonly EvidenceMark[]): string {
  if (marks.length === 0) return '';
  const [first] = marks;
  if (first !== undefined && marks.every((mark) => mark === first))
    return marks.length === 1
      ? `报道写到1项，${evidencePredicate[first]}。`
      : `报道写到的${marks.length}项，都${evidencePredicate[first]}。`;
  const counts = evidenceMarks
    .toReversed()
    .map((mark) => ({ mark, count: marks.filter((one) => one === mark).length }))
    .filter(({ count }) => count > 0)
    .map(({ mark, count }) => `${count}项${evidencePredicate[mark]}`);
  return `报道写到的${marks.length}项里，${counts.join('，')}。`;
}
