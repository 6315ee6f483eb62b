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
  /\}(?![\s,}\]])|\](?![\s,}\](])|(?:^|[\s,{[:])\[[^\]]*\]\(/,
  // A line that is no field, entry or comment goes on with the text of the line before.
  /(?:^|\n) *(?!- |#|[A-Za-z][A-Za-z0-9-]*:(?: |\n)|\n|$)[^ ]/,
];
const doubtful = new RegExp(doubts.map(({ source }) => source).join('|'));

const count = (line: string, mark: string) => line.split(mark).length - 1;

/** A line that leaves a quotation or a bracket open. */
const isOpen = (line: string) =>
  count(line, "'") % 2 === 1 ||
  count(line, '"') % 2 === 1 ||
  count(line, '{') !== count(line, '}') ||
  count(line, '[') !== count(line, ']');

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
    doubtful.test(front) ||
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
