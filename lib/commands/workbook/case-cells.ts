import { Document, isCollection, isMap, isScalar, isSeq, type Node, type Pair, parseDocument } from 'yaml';
import { type EditableFront, type Span, writeScalar } from '#lib/content/edit-front-matter.ts';

/** What a cell shows of the value of a field. */
export const showValue = (node: Node | null | undefined): string => {
  if (!node) return '';
  if (isScalar(node)) return String(node.value ?? '');
  if (isSeq(node) && node.items.every((item) => isScalar(item)))
    return node.items.map((item) => String((item as { value: unknown }).value)).join(', ');
  const copy = new Document(node.toJSON(), { schema: 'failsafe' });
  return copy
    .toString({ collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: true })
    .replace(/\s*\n\s*/g, ' ')
    .trim();
};

export type Shape = 'text' | 'list' | 'flow';

/** What the field held, or holds elsewhere, decides how a cell is written back. */
export const shapeOf = (node: Node | null | undefined): Shape => {
  if (!node || isScalar(node)) return 'text';
  return isSeq(node) && node.items.every((item) => isScalar(item)) ? 'list' : 'flow';
};

/**
 * A cell's text as YAML.
 *
 * @returns null where it is none: a bracket too few
 */
export function writeValue(text: string, shape: Shape, isInFlow: boolean): string | null {
  if (shape === 'text') return writeScalar(text, isInFlow);
  if (shape === 'list') {
    const items = text.split(/[,，、;；\n]/).map((item) => item.trim());
    return `[${items
      .filter(Boolean)
      .map((item) => writeScalar(item, true))
      .join(', ')}]`;
  }
  // Full-width braces are told by the check, as those of a file are.
  if (text.startsWith('｛') && !text.includes('\n')) return text;
  const document = parseDocument(text, { schema: 'failsafe', logLevel: 'error' });
  return document.errors.length > 0 || !isCollection(document.contents) || /\n/.test(text) ? null : text;
}

/** One line of a list, with the places of its fields in the file. */
export type Entry = {
  node: Node;
  span: Span;
  /** From the beginning of its first line to the end of its last. */
  lines: Span;
  isFlow: boolean;
  fields: Map<string, { node: Node; key: Span; value: Span }>;
  /** What the comment behind a line says, and its place with the space before it. */
  comment: { text: string; span: Span } | null;
};

const pairsOf = (node: Node) => (isMap(node) ? (node.items as Pair<Node, Node | null>[]) : []);

/** The lines of a list of a case file. */
export function entriesOf(front: EditableFront, list: string): Entry[] {
  const { text } = front;
  const value = front.pair(list)?.value;
  if (!value || !isSeq(value)) return [];
  return (value.items as Node[]).map((node): Entry => {
    const span = front.spanOf(node);
    const end = text.indexOf('\n', span.to);
    const [, space = '', comment] = /^([ \t]*)#\s*(.*)$/.exec(text.slice(span.to, end).replace(/\r$/, '')) ?? [];
    const fields = pairsOf(node).flatMap(({ key, value: field }) =>
      isScalar(key) && field
        ? [[String(key.value), { node: field, key: front.spanOf(key), value: front.spanOf(field) }] as const]
        : [],
    );
    return {
      node,
      span,
      lines: { from: front.lineAt(span.from), to: end + 1 },
      isFlow: isMap(node) && node.flow === true,
      fields: new Map(fields),
      comment:
        comment === undefined
          ? null
          : {
              text: comment,
              span: { from: span.to, to: span.to + space.length + text.slice(span.to + space.length, end).length },
            },
    };
  });
}

/** The paragraphs of the body, each with its place. */
export function paragraphsOf(text: string): { text: string; span: Span }[] {
  const start = text.indexOf('\n---', 3) + 1;
  const body = text.indexOf('\n', start) + 1;
  return [...text.slice(body).matchAll(/[^\n]+(?:\n(?!\s*\n)[^\n]+)*/g)].map((found) => ({
    text: found[0],
    span: { from: body + found.index, to: body + found.index + found[0].length },
  }));
}
