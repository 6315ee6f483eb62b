import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;

/** What begins and ends a line; whatever else a page is made of stands within one. */
const blocks = new Set(
  'address article aside blockquote br caption dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tr ul'.split(
    ' ',
  ),
);
const cells = new Set(['td', 'th']);
/** What a page does not print. */
const unseen = new Set(['head', 'script', 'style', 'template', 'noscript']);

function textOf(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value.replace(/\s+/g, ' ');
  if (unseen.has(node.nodeName) || !('childNodes' in node)) return '';
  const text = node.childNodes.map(textOf).join('');
  if (blocks.has(node.nodeName)) return `\n${text}\n`;
  return cells.has(node.nodeName) ? `${text}\t` : text;
}

/**
 * The words of an article that was saved or pasted with its markup: a line a paragraph, a tab between the cells of a row.
 * Text without markup is itself.
 *
 * @example readMarkup('<p>党员<b>12名</b></p>') // '党员12名'
 */
export const readMarkup = (text: string): string =>
  /<(?:html|body|div|p|table|section|article|br)\b[^<>]*>/i.test(text)
    ? textOf(parse(text))
        .replace(/\n{2,}/g, '\n')
        .trim()
    : text;
