/**
 * The place of the first quotation mark that closes nothing, or of the last that nothing closes; -1 where all are in pairs.
 *
 * @example unpairedQuote('推行”一线“工作法') // 2
 */
export function unpairedQuote(text: string): number {
  // Most texts have none, and are known for it without their characters being looked at one by one.
  if (!text.includes('“') && !text.includes('”')) return -1;
  const open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '“') open.push(at);
    else if (text[at] === '”' && open.pop() === undefined) return at;
  }
  return open.at(-1) ?? -1;
}

/** What an editor reads of it. */
export const unpairedMessage = '引号没有成对，或左右写反了，应为“……”';

/** Signs of an English keyboard in Chinese words: 课题组,收回, "链上支部". Each begins with what it seeks, which is rare. */
export const halfWidthSigns =
  /[,;:!?](?<=[\p{Script=Han}”）].)(?=[\p{Script=Han}“（])|["'](?:(?=[\p{Script=Han}])|(?<=[\p{Script=Han}，。；：！？].))/u;

/** What an editor reads of one of them. */
export const halfWidthMessage = (sign: string) => `“${sign}”是半角的，中文里请用全角标点，引号写“……”`;

/** Marks of Markdown and HTML, which a text of one line prints as they are. Not within an address. */
export const printedMarks = /\*\*|__|~~|`|<\/?[a-zA-Z][^>]*>|&(?:[a-zA-Z]+|#\d+);/;
const address = /^https?:/;

/** What an editor reads of one of them. */
export const markMessage = (mark: string) => `这里只写文字，“${mark}”会照样印出来`;

/** Fields that hold a piece of a sentence as its source prints it, which may begin or end within quotation marks. */
const pieces: ReadonlySet<string> = new Set(['printed', 'anchor', 'wording']);

/** What is wrong with the signs of a text; null where nothing is. */
function faultOf(text: string): { message: string; isMark: boolean } | null {
  if (unpairedQuote(text) >= 0) return { message: unpairedMessage, isMark: false };
  const sign = halfWidthSigns.exec(text)?.[0];
  if (sign !== undefined) return { message: halfWidthMessage(sign), isMark: false };
  const mark = address.test(text) ? undefined : printedMarks.exec(text)?.[0];
  return mark === undefined ? null : { message: markMessage(mark), isMark: true };
}

/** A text of front matter whose signs are wrong, by its path. */
export type SignFault = { path: PropertyKey[]; message: string; isMark: boolean };

/**
 * The texts of front matter whose quotation marks are not in pairs, whose signs are half-width, or that have marks which
 * are printed as they are: their paths, and what is wrong.
 */
export function signFaultsIn(data: unknown, path: PropertyKey[] = []): SignFault[] {
  if (typeof data === 'string') {
    const fault = faultOf(data);
    return fault === null ? [] : [{ path, ...fault }];
  }
  if (Array.isArray(data)) return data.flatMap((entry, index) => signFaultsIn(entry, [...path, index]));
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => (pieces.has(key) ? [] : signFaultsIn(value, [...path, key])));
}

/** Whether {@link signFaultsIn} finds any; thousands of cases without one need no paths. */
export function hasSignFault(data: unknown): boolean {
  if (typeof data === 'string') return faultOf(data) !== null;
  if (Array.isArray(data)) return data.some(hasSignFault);
  if (typeof data !== 'object' || data === null) return false;
  for (const [key, value] of Object.entries(data)) if (!pieces.has(key) && hasSignFault(value)) return true;
  return false;
}
