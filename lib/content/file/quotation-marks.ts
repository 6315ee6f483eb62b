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

/** Fields that hold a piece of a sentence as its source prints it, which may begin or end within quotation marks. */
const pieces: ReadonlySet<string> = new Set(['printed', 'anchor', 'wording']);

/** The paths of all texts of front matter whose quotation marks are not in pairs. */
export function unpairedIn(data: unknown, path: PropertyKey[] = []): PropertyKey[][] {
  if (typeof data === 'string') return unpairedQuote(data) < 0 ? [] : [path];
  if (Array.isArray(data)) return data.flatMap((entry, index) => unpairedIn(entry, [...path, index]));
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => (pieces.has(key) ? [] : unpairedIn(value, [...path, key])));
}

/** Whether {@link unpairedIn} finds any; thousands of cases without one need no paths. */
export function hasUnpaired(data: unknown): boolean {
  if (typeof data === 'string') return unpairedQuote(data) >= 0;
  if (Array.isArray(data)) return data.some(hasUnpaired);
  if (typeof data !== 'object' || data === null) return false;
  for (const [key, value] of Object.entries(data)) if (!pieces.has(key) && hasUnpaired(value)) return true;
  return false;
}
