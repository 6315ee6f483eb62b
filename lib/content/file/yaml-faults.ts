import { type Document, isAlias, isScalar, parseDocument, visit, type YAMLError } from 'yaml';
import { findHiddenCharacters } from './hidden-characters.ts';
import { missingDash, unevenIndent } from './yaml-messages.ts';

const isSound = (line: string) =>
  parseDocument(line.trim(), { schema: 'failsafe', logLevel: 'error' }).errors.length === 0;

/**
 * One error a line, the first. A tab in the indentation makes every line after it wrong, so it is told alone; so does a
 * bracket too many, or a line that was broken in two, after which lines that are sound by themselves are no news.
 */
export function firstErrors(
  errors: YAMLError[],
  textOf: (error: YAMLError) => { line: number; text: string },
): YAMLError[] {
  const tab = errors.find(({ code }) => code === 'TAB_AS_INDENT');
  if (tab) return [tab];
  const ofLines = new Map<number, YAMLError>();
  for (const error of errors) if (!ofLines.has(textOf(error).line)) ofLines.set(textOf(error).line, error);
  const follows = ({ code }: YAMLError, line: number) =>
    code === 'UNEXPECTED_TOKEN' || (code === 'BLOCK_AS_IMPLICIT_KEY' && ofLines.has(line - 1));
  return [...ofLines].flatMap(([line, error], index) =>
    index > 0 && follows(error, line) && isSound(textOf(error).text) ? [] : [error],
  );
}

/** Refuses what YAML can do beyond writing facts down: anchors, aliases, tags and merge keys. */
export function refuseReferences(document: Document.Parsed, report: (offset: number, message: string) => void) {
  visit(document, {
    Node(_, node) {
      if (isAlias(node) || (!isAlias(node) && 'anchor' in node && node.anchor))
        report(node.range?.[0] ?? 0, '不能用 & 和 * 引用，请写出内容；值以 & 或 * 开头时要加引号');
      if (!isAlias(node) && node.tag) report(node.range?.[0] ?? 0, '不能用 ! 标签，请删去');
    },
    Pair(_, { key }) {
      if (isScalar(key) && key.value === '<<') report(key.range?.[0] ?? 0, '不能用 << 合并，请写出内容');
    },
  });
}

/**
 * Where Chinese texts begin that go on over several lines: YAML puts a space between these, and takes a row without its
 * colon for the rest of the one above. Breaks that stay in a text are told by its schema.
 */
export function foldedTexts(document: Document.Parsed, text: string): number[] {
  const found: number[] = [];
  visit(document, {
    Scalar(_, { value, range }) {
      const written = range ? text.slice(range[0], range[1]).trimEnd() : '';
      const isBlock = /^[|>]/.test(written);
      const isFolded = written.split('\n').length > (isBlock ? 2 : 1) && !String(value).trimEnd().includes('\n');
      if (range && isFolded && /\p{Script=Han}/u.test(String(value))) found.push(range[0]);
    },
  });
  return found;
}

/** Texts that write with a backslash what may not stand in a file: characters that cannot be seen or are none. */
export function escapedCharacters(document: Document.Parsed): { offset: number; message: string }[] {
  const found: { offset: number; message: string }[] = [];
  visit(document, {
    Scalar(_, { value, type, range }) {
      if (type !== 'QUOTE_DOUBLE' || !range) return;
      for (const { message } of findHiddenCharacters(String(value)))
        found.push({ offset: range[0], message: message.replace('这里有', '双引号里用 \\ 写了') });
    },
  });
  return found;
}

/** Where the quotation mark stands that nothing closes and that takes in all up to a place; null for another fault. */
export function openQuote(document: Document.Parsed, offset: number): number | null {
  let found: number | null = null;
  visit(document, {
    Scalar(_, { type, range }) {
      const isQuoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
      if (isQuoted && range && range[0] < offset && offset <= range[1]) found = range[0];
    },
  });
  return found;
}

/** A row of a list whose entry begins as the one above does, without the dash: another `{`, or the same first field. */
function isWithoutDash(rows: readonly string[], line: number): boolean {
  const entry = rows.slice(0, line - 1).findLast((row) => /^ *- /.test(row)) ?? '';
  const [, first] = /^ *- (\{|[a-z][A-Za-z]*:)/.exec(entry) ?? [];
  return first !== undefined && (rows[line - 1] ?? '').trimStart().startsWith(first);
}

const openBrackets = (row = '') => row.split(/[{[]/).length - row.split(/[}\]]/).length;

/**
 * What a wrong indentation or a missing dash of a row is told as, with the row's line: the parser takes it for two colons in
 * one line (and tells the row above, which has no second colon), for a bracket that is missing above, for an entry without
 * its dash, or for fields that are written twice. Null for another fault.
 */
export function unevenRow(error: YAMLError, { line, col }: { line: number; col: number }, rows: readonly string[]) {
  const here = (at: number) => ({ line: at, message: isWithoutDash(rows, at) ? missingDash : unevenIndent });
  const rest = (rows[line - 1] ?? '').slice(col - 1);
  const isAlone = openBrackets(rows[line - 2]) === 0;
  if (error.message.startsWith('Sequence item without -') || (error.code === 'BAD_INDENT' && isAlone))
    return here(line);
  if (error.code === 'DUPLICATE_KEY') return col > 1 && isAlone && isWithoutDash(rows, line) ? here(line) : null;
  if (error.code !== 'BLOCK_AS_IMPLICIT_KEY') return null;
  if (/^\s*- /.test(rest)) return here(line);
  return /: /.test(rest) || !/^ +(?:\{|[a-z][A-Za-z]*:(?: |$))/.test(rows[line] ?? '') ? null : here(line + 1);
}
