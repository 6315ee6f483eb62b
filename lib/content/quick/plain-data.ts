import { findHiddenCharacters } from '../file/hidden-characters.ts';
import { splitFile } from '../file/split-file.ts';
import { type PlainMap, readPlainYaml } from './plain-yaml.ts';

/** A content file whose front matter is plain: its data, and its body with the line of the file that it begins on. */
export type PlainFile = { data: PlainMap; body: { text: string; line: number } };

/** The line, from 1, that a place of a text is on. */
function countLines(text: string, to: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}

/**
 * Reads a content file if its front matter is plain. This reader is many times as fast as the exact one and tells
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
  const data = findHiddenCharacters(text).length > 0 ? null : readPlainYaml(text.slice(4, end + 1));
  if (data === null) return null;
  // An empty line after the closing one belongs to neither.
  const from = text[end + 5] === '\n' ? end + 6 : end + 5;
  return { data, body: { text: text.slice(from), line: countLines(text, from) } };
}
