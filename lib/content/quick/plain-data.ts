import yaml from 'js-yaml';
import { findHiddenCharacters } from '../file/hidden-characters.ts';
import { splitFile } from '../file/split-file.ts';

/** A content file whose front matter is plain: its data, and its body with the line of the file that it begins on. */
export type PlainFile = { data: unknown; body: { text: string; line: number } };

/**
 * What the two readers of YAML may understand differently, or what the exact reader tells an editor about: references,
 * tags, directives, texts over several lines, keys that are no words, line ends of other alphabets. Each part is wider
 * than what it stands for: a doubt costs a few milliseconds, a file read wrongly its meaning.
 */
const doubts = [
  // References, tags, directives, texts over several lines.
  /(?:^|[\s,{[:])[&*!%@`|>?]/,
  /[\t\\\u2028\u2029]/,
  /(?:^|\n)(?:---|\.\.\.)/,
  // A key that is no word of Latin letters.
  /(?:^|[\s,{[])(?!(?:- )?[A-Za-z][A-Za-z0-9-]*:)[^\s,{[\]}'"“：]*:(?=\s|$)/,
  /__proto__/,
  // The slips of the keyboard that mendSlips tells.
  /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/,
  /[A-Za-z]：/,
  /，\s*[a-z][A-Za-z]*:\s/,
  /\d,\d{3}/,
  /[^\s,{[:，-] +[a-z][A-Za-z]*: /,
  // Something after a closing bracket; `](` is a link, where the bracket stands within a text.
  /\}(?![\s,}\]])/,
  /\](?![\s,}\](])/,
  /\[(?<=(?:^|[\s,{[:])\[)[^\]]*\]\(/,
  // A line that is no field, entry or comment goes on with the text of the line before.
  /(?:^|\n) *(?!- |#|[A-Za-z][A-Za-z0-9-]*:(?: |\n)|\n|$)[^ ]/,
];

/** Each by itself: what one of them begins with is found in a pass as fast as memory, which all of them together are not. */
const isDoubtful = (front: string) => doubts.some((doubt) => doubt.test(front));

/** How often each mark of quotations and brackets stands in a line. */
const marks = /['"{}[\]]/g;

/** A line that leaves a quotation or a bracket open. */
function isOpen(line: string): boolean {
  let [single, double, braces, brackets] = [0, 0, 0, 0];
  for (const mark of line.match(marks) ?? []) {
    if (mark === "'") single += 1;
    else if (mark === '"') double += 1;
    else if (mark === '{') braces += 1;
    else if (mark === '}') braces -= 1;
    else brackets += mark === '[' ? 1 : -1;
  }
  return single % 2 === 1 || double % 2 === 1 || braces !== 0 || brackets !== 0;
}

/** A field without a value: the exact reader reads an empty text, the quick one nothing. */
const hasEmptyField = (data: unknown): boolean =>
  data === null || (typeof data === 'object' && Object.values(data as object).some(hasEmptyField));

/**
 * Reads a content file if its front matter is plain. This reader is five times as fast as the exact one and tells
 * nothing: it may only say that there is no problem here, and then its data is what {@link readFrontMatter} would give.
 *
 * @returns null at the least doubt; the exact reader decides
 */
export function readPlainData(raw: string): PlainFile | null {
  const split = splitFile(raw);
  if ('place' in split) return null;
  const { text } = split;
  const end = text.indexOf('\n---', 3);
  if (text[end + 4] !== '\n') return null;
  const front = text.slice(4, end + 1);
  if (
    front.trim() === '' ||
    isDoubtful(front) ||
    front.split('\n').some(isOpen) ||
    findHiddenCharacters(text).length > 0
  )
    return null;
  // An empty line after the closing one belongs to neither.
  const from = text[end + 5] === '\n' ? end + 6 : end + 5;
  try {
    const data = yaml.load(front, { schema: yaml.FAILSAFE_SCHEMA });
    if (hasEmptyField(data) || data === undefined) return null;
    return { data, body: { text: text.slice(from), line: text.slice(0, from).split('\n').length } };
  } catch {
    return null;
  }
}
