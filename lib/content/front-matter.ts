import matter from 'gray-matter';
import { type Document, isCollection, isMap, isNode, isScalar, LineCounter, parseDocument, type YAMLError } from 'yaml';
import { nearest, suggest } from '#lib/pages/nearest.ts';
import type { Body } from '#lib/schema/content.ts';
import { columnWithHidden, dropHiddenCharacters, findHiddenCharacters } from './file/hidden-characters.ts';
import { splitFile } from './file/split-file.ts';
import {
  escapedCharacters,
  firstErrors,
  foldedTexts,
  openQuote,
  refuseReferences,
  unevenRow,
} from './file/yaml-faults.ts';
import { describeYaml, foldedText, unclosedQuote } from './file/yaml-messages.ts';
import { mendSlips } from './file/yaml-slips.ts';
import type { ContentIssue } from './issue.ts';

/** A content file taken apart, with the means to say where each field stands. */
export type FrontMatter = {
  /** Plain strings, lists and mappings: the failsafe schema leaves `97.70` and `2023` as they were typed. */
  data: unknown;
  body: string;
  /** Line of the file on which the body begins, counted from 1. */
  bodyLine: number;
  /** Line and column, from 1, of the field at a path; of its nearest parent where the field is missing. */
  locate: (path: PropertyKey[], key?: string) => { line: number; column: number };
};

/** What an editor reads about a field that is none. */
export const unknownField = (name: string, fields: readonly string[]) =>
  `不认识的字段“${name}”${suggest(name, fields)}`;

/**
 * What a parse found: the parts where they could be read, the body where it could be told from the facts, and everything
 * that is wrong with these so far.
 */
export type FrontMatterReading = { parts: FrontMatter | null; body: Body | null; issues: ContentIssue[] };

/**
 * gray-matter cuts the file. It gets its engines on every call: without options it remembers a failed parse as empty
 * data, and it would run code in `---js` front matter.
 */
function cut(text: string): { yaml: string; body: string } {
  let yaml = '';
  const refuse = () => {
    throw new Error('only YAML front matter is read');
  };
  const keep = (found: string) => {
    yaml = found.slice(1);
    return {};
  };
  const { content } = matter(text, {
    language: 'yaml',
    engines: { yaml: keep, json: refuse, javascript: refuse, js: refuse },
  });
  return { yaml, body: content.startsWith('\n') ? content.slice(1) : content };
}

/** Fields whose name is mistyped, by the name that was meant: lists and mappings, whose own mistakes have a place each. */
function mistypedIn(document: Document.Parsed, fields: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  if (!isMap(document.contents)) return found;
  const written = document.contents.items.flatMap(({ key }) => (isScalar(key) ? String(key.value) : []));
  for (const { key, value } of document.contents.items) {
    const name = isScalar(key) ? String(key.value) : '';
    const meant = fields.includes(name) || !isCollection(value) ? null : nearest(name, fields);
    if (meant !== null && !written.includes(meant) && !found.has(meant)) found.set(meant, name);
  }
  return found;
}

/** The same facts with their fields under the names that were meant. */
const underMeantNames = (data: unknown, mistyped: ReadonlyMap<string, string>): unknown => {
  const meantBy = new Map([...mistyped].map(([meant, name]) => [name, meant]));
  return mistyped.size === 0
    ? data
    : Object.fromEntries(Object.entries(data as object).map(([name, value]) => [meantBy.get(name) ?? name, value]));
};

/**
 * Splits a content file into front matter and body. Slips that can be put right in thought (a full-width colon, an
 * invisible space, a list under a mistyped name) are told and hide nothing else; what the parser cannot read keeps the file
 * from being read.
 *
 * @param fields what the file may have: of a list or a mapping under a name close to one of these, which is not there, that
 *   one is meant
 * @returns the parts, or null where they could not be read, and every problem of writing, in Chinese
 */
export function readFrontMatter(file: string, text: string, fields: readonly string[] = []): FrontMatterReading {
  const issues: ContentIssue[] = [];
  const report = (line: number, column: number, message: string) =>
    issues.push({ file, line, column, field: '', message });
  const split = splitFile(text);
  if ('place' in split) {
    report(split.place.line, split.place.column, split.place.message);
    return { parts: null, body: null, issues };
  }
  const { yaml, body } = cut(split.text);
  const bodyLine = split.text.slice(0, split.text.length - body.length).split('\n').length;
  const unread = { parts: null, body: { text: body, line: bodyLine }, issues };
  const slips = mendSlips(yaml, 2);
  for (const { line, column, message } of [...findHiddenCharacters(split.text), ...slips.places])
    report(line, column, message);

  const lines = new LineCounter();
  const readable = dropHiddenCharacters(slips.text);
  const rows = readable.split('\n');
  const mended = readable === slips.text ? [] : slips.text.split('\n');
  const document = parseDocument(readable, {
    schema: 'failsafe',
    merge: false,
    stringKeys: true,
    logLevel: 'error',
    lineCounter: lines,
    prettyErrors: false,
  });
  // One line for the opening `---`.
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: line + 1, column: slips.columnOf(line + 1, columnWithHidden(mended[line - 1] ?? '', col)) };
  };
  const known = issues.length;
  if (slips.indentIsDoubtful && document.errors.length > 0) return unread;
  const textOf = ({ pos }: YAMLError) => {
    const { line } = lines.linePos(pos[0]);
    return { line, text: rows[line - 1] ?? '' };
  };
  for (const error of firstErrors(document.errors, textOf)) {
    const uneven = unevenRow(error, lines.linePos(error.pos[0]), rows);
    if (uneven !== null) {
      report(uneven.line + 1, 1, uneven.message);
      break;
    }
    const open = error.code === 'MISSING_CHAR' ? openQuote(document, error.pos[0]) : null;
    const { line, column } = place(open ?? error.pos[0]);
    report(line, column, open === null ? describeYaml(error.code) : unclosedQuote);
  }
  refuseReferences(document, (offset, message) => {
    const { line, column } = place(offset);
    report(line, column, message);
  });
  if (issues.length > known) return unread;
  if (document.contents === null || (isScalar(document.contents) && document.contents.value === '')) {
    report(2, 1, '文件头是空的，请写上数据');
    return unread;
  }

  for (const { offset, message } of escapedCharacters(document)) {
    const { line, column } = place(offset);
    report(line, column, message);
  }
  for (const offset of foldedTexts(document, readable)) {
    const { line, column } = place(offset);
    report(line, column, foldedText);
  }
  const mistyped = mistypedIn(document, fields);
  const locate: FrontMatter['locate'] = ([first, ...rest], key) => {
    const path = first === undefined ? [] : [mistyped.get(String(first)) ?? first, ...rest];
    for (let depth = path.length; depth >= 0; depth--) {
      const node = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
      if (!isNode(node) || !node.range) continue;
      const pair =
        key && isMap(node) ? node.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined;
      const target = pair && isNode(pair.key) ? pair.key : node;
      return place(target.range?.[0] ?? 0);
    }
    return { line: 1, column: 1 };
  };
  for (const name of mistyped.values())
    issues.push({ file, ...locate([], name), field: name, message: unknownField(name, fields) });
  return { ...unread, parts: { data: underMeantNames(document.toJS(), mistyped), body, bodyLine, locate } };
}
