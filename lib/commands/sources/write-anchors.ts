import { isMap, isNode, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml';

/** An anchor for an entry of a list of the front matter. */
export type NewAnchor = { list: 'figures' | 'practices' | 'statements'; index: number; anchor: string };

/** The field after which an anchor stands. */
const before = { figures: 'printed', practices: 'paragraphs', statements: 'paragraph' } as const;

const findPair = (entry: YAMLMap, name: string) => entry.items.find(({ key }) => isScalar(key) && key.value === name);

/** Where the text of a node begins and ends. */
function rangeOf(node: unknown): [from: number, to: number] | undefined {
  const range = isNode(node) ? node.range : undefined;
  return range ? [range[0], range[1]] : undefined;
}

/** A value as YAML reads it back, in a line of braces too. */
const quote = (text: string) => (/^[\p{L}\p{N}][\p{L}\p{N}.%、。·“”]*$/u.test(text) ? text : JSON.stringify(text));

/**
 * A case file with anchors written into it. All else stays byte for byte: each anchor is put where its text belongs, so
 * that a change is one line.
 *
 * @param text the whole file
 */
export function writeAnchors(text: string, anchors: readonly NewAnchor[]): string {
  const start = text.indexOf('\n') + 1;
  const front = text.slice(start, text.indexOf('\n---', start) + 1);
  const document = parseDocument(front, { schema: 'failsafe' });
  const edits = anchors.flatMap(({ list, index, anchor }) => {
    const entries = document.get(list);
    const entry = isSeq(entries) ? entries.items[index] : undefined;
    if (!isMap(entry)) return [];
    const own = rangeOf(findPair(entry, 'anchor')?.value);
    if (own) return [{ from: own[0], to: own[1], put: quote(anchor) }];
    const pair = findPair(entry, before[list]);
    const [key, value] = [rangeOf(pair?.key), rangeOf(pair?.value)];
    if (!key || !value) return [];
    const indent = ' '.repeat(key[0] - (front.lastIndexOf('\n', key[0] - 1) + 1));
    const field = `anchor: ${quote(anchor)}`;
    return [{ from: value[1], to: value[1], put: entry.flow ? `, ${field}` : `\n${indent}${field}` }];
  });
  return edits
    .toSorted((a, b) => b.from - a.from)
    .reduce((written, { from, to, put }) => written.slice(0, start + from) + put + written.slice(start + to), text);
}
