import type { Element, ElementContent, Nodes, Root, Text } from 'hast';
import { isElement, partOf } from './tree.ts';

/**
 * A mark with what it marks, so that it opens no line; a count, or what a total lacks, in brackets; a place in an article;
 * two units in one; an amount that is worked out: 2022年7月（推断）, （3项）, （起点没写，3项）, 第3、4段, 家(项), 约为98.4万户.
 * What ends a clause goes along: behind what is kept Chromium lets it open a line.
 */
const kept =
  /(?:(?:(?:\d{4}年)?(?:\d{1,2}月)?\d+(?:\.\d+)?\p{Script=Han}{1,4}|[^\s，。；：（）])?（(?:推断|本站推[算断])）|（(?:\d+\p{Script=Han}|起点没写(?:，\d+项)?)）|第\d+(?:、\d+){0,3}段|段落不详|约为\d+(?:\.\d+)?[万亿]?\p{Script=Han}{1,2}(?=[，。；、）]|$)|\p{Script=Han}\(\p{Script=Han}{1,2}\))[，。；、：）”]*/gu;

/** What stands in any of these, and in little else. */
const sign = /[（第段(]|约为/;

/** Where lines do not break, or where every character counts. */
const outside = new Set(['head', 'script', 'style', 'svg', 'pre', 'code', 'textarea', 'button']);

const textNode = (value: string): Text => ({ type: 'text', value });
const keep = (words: string): Element => ({
  type: 'element',
  tagName: 'span',
  properties: { className: ['kept'] },
  children: [textNode(words)],
});

function split(text: Text): ElementContent[] {
  const { value } = text;
  if (!sign.test(value)) return [text];
  const pieces: ElementContent[] = [];
  let from = 0;
  for (const { 0: words, index } of value.matchAll(kept)) {
    if (index > from) pieces.push(textNode(value.slice(from, index)));
    pieces.push(keep(words));
    from = index + words.length;
  }
  return from === 0 ? [textNode(value)] : [...pieces, ...(from < value.length ? [textNode(value.slice(from))] : [])];
}

/** Text that a document holds in pieces, where comments stood between them, in one. */
function joined(children: readonly ElementContent[]): ElementContent[] {
  const all: ElementContent[] = [];
  for (const child of children) {
    const last = all.at(-1);
    if (child.type === 'text' && last?.type === 'text') last.value += child.value;
    else all.push(child);
  }
  return all;
}

function keepIn(node: Nodes): void {
  if (isElement(node)) {
    if (outside.has(node.tagName)) return;
    for (const child of node.children) keepIn(child);
    if (node.children.some((child) => child.type === 'text'))
      node.children = joined(node.children).flatMap((child) => (child.type === 'text' ? split(child) : [child]));
  } else if ('children' in node) for (const child of node.children) keepIn(child);
}

/**
 * Keeps on one line what tears badly: （推断） and （本站推算） with the amount before them, 第3、4段. They come from many
 * makers of words and stand in every kind of element, so the rule is one over the finished page; `.kept` is in `base.css`.
 * A page that brings its own style, for a frame of another site, has no such rule, and a limit of bytes.
 */
export const keepTogether = () => (root: Root) => {
  if (!partOf(root, 'head')?.children.some((child) => isElement(child, 'style'))) keepIn(root);
};
