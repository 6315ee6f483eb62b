import { isMap, isNode, isScalar, isSeq, type Node, type Pair, parseDocument } from 'yaml';
import { mendSlips } from './file/yaml-slips.ts';

/** A place of a text that is to be written anew; `from` and `to` are equal where something is put in. */
export type Splice = { from: number; to: number; text: string };

/** The front matter of a case file, by its places in the file; what is not spliced stays as it is, byte for byte. */
export type EditableFront = {
  /** The whole file. */
  text: string;
  /** The mapping's own pairs. */
  pair: (key: string) => { key: Span; value: Node | null } | null;
  /** Where the line of an offset begins. */
  lineAt: (offset: number) => number;
  /** The places of a node in the file; its end is that of its last character. */
  spanOf: (node: Node) => Span;
  root: Node | null;
};
export type Span = { from: number; to: number };

const opening = /^---[ \t]*\r?\n/;

/**
 * Opens the front matter of a file for edits in place.
 *
 * @param text a file that `readFrontMatter` reads without a problem
 */
export function openFront(text: string): EditableFront {
  const start = opening.exec(text)?.[0].length ?? 0;
  const end = text.indexOf('\n---', start - 1) + 1;
  const yaml = text.slice(start, end);
  const document = parseDocument(yaml, { schema: 'failsafe', merge: false, stringKeys: true, logLevel: 'error' });
  const spanOf = (node: Node): Span => {
    const [from = 0, to = 0] = node.range ?? [];
    // A block's range ends behind its last line's comment and line end.
    const written = yaml.slice(from, to).replace(/(?:\s*#[^\n]*)?\s+$/, '');
    return { from: start + from, to: start + from + written.length };
  };
  const root = document.contents;
  const pair: EditableFront['pair'] = (key) => {
    const found = isMap(root)
      ? (root.items as Pair[]).find((one) => isScalar(one.key) && one.key.value === key)
      : undefined;
    if (!found || !isNode(found.key)) return null;
    return { key: spanOf(found.key), value: isNode(found.value) ? found.value : null };
  };
  return { text, pair, lineAt: (offset) => text.lastIndexOf('\n', offset - 1) + 1, spanOf, root };
}

/** Writes splices into a text, whatever order they are given in; none may overlap another. */
export const applySplices = (text: string, splices: readonly Splice[]): string =>
  splices
    .toSorted((a, b) => b.from - a.from || b.to - a.to)
    .reduce((done, { from, to, text: put }) => done.slice(0, from) + put + done.slice(to), text);

/**
 * A text as a scalar of YAML in this place: plain where that reads back as itself, without a word of the parser's (it reads
 * % and tells that it should not stand there) or of the check's, else in quotes.
 */
export function writeScalar(text: string, isInFlow: boolean): string {
  const line = isInFlow ? `- { a: ${text} }` : `a: ${text}`;
  const { errors, contents } = parseDocument(line, { schema: 'failsafe', logLevel: 'error' });
  const holder = isSeq(contents) ? contents.items[0] : contents;
  const isPlain =
    errors.length === 0 &&
    isMap(holder) &&
    holder.items.length === 1 &&
    (holder.toJSON() as { a?: unknown }).a === text &&
    mendSlips(line, 1).places.length === 0;
  return isPlain && text !== '' ? text : JSON.stringify(text);
}

/** Appends a line to a list of the front matter; where there is no such list, it begins one before `beforeKey`. */
export function appendLine(text: string, key: string, line: string, beforeKey: string): string {
  const front = openFront(text);
  const list = front.pair(key);
  if (list?.value && isSeq(list.value)) {
    const { to } = front.spanOf(list.value);
    const end = text.indexOf('\n', to) + 1;
    return applySplices(text, [{ from: end, to: end, text: `  - ${line}\n` }]);
  }
  const at = front.lineAt(front.pair(beforeKey)?.key.from ?? 0);
  return applySplices(text, [{ from: at, to: at, text: `${key}:\n  - ${line}\n` }]);
}
