import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { tableLines } from './markup-table.ts';

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

/** Tags that articles are pasted with; a lone `<` of a text is none. */
const tag = /<\/?(?:html|body|div|p|table|section|article|br|h[1-6]|ul|ol|li|span|strong|b|em|a|img|font)\b[^<>]*>/i;

/** What stands over a table as its own part. */
const captionOf = (node: Node, ofText: (text: string) => string): string =>
  'childNodes' in node
    ? node.childNodes
        .filter(({ nodeName }) => nodeName === 'caption')
        .map((one) => textOf(one, ofText))
        .join('')
    : '';

/** @param ofText what a text says of itself, with its white space as a page shows it */
function textOf(node: Node, ofText: (text: string) => string): string {
  if (node.nodeName === '#text' && 'value' in node) return ofText(node.value);
  if (unseen.has(node.nodeName) || !('childNodes' in node)) return '';
  const lines =
    node.nodeName === 'table'
      ? tableLines(node as DefaultTreeAdapterTypes.Element, (cell) => textOf(cell, ofText))
      : null;
  if (lines !== null) return `\n${captionOf(node, ofText)}${lines.join('\n')}\n`;
  const text = node.childNodes.map((child) => textOf(child, ofText)).join('');
  if (blocks.has(node.nodeName)) return `\n${text}\n`;
  return cells.has(node.nodeName) ? `${text}\t` : text;
}

/** Rows as Markdown sets them, | 湖东 | 198个 |, by a tab between their cells; the rule below the head says nothing. */
const readTables = (text: string): string =>
  text
    .replace(/^[^\S\n]*\|(?:\s*:?-+:?\s*\|)+[^\S\n]*\n?/gm, '')
    .replace(/^[^\S\n]*\|(.+)\|[^\S\n]*$/gm, (_, cells: string) =>
      cells
        .split('|')
        .map((one) => one.trim())
        .join('\t'),
    );

/**
 * The words of an article that was saved or pasted with its markup: a line a paragraph, a tab between the cells of a row.
 * Text without markup is itself, and keeps its lines where tags are strewn into it.
 *
 * @example readMarkup('<p>党员<b>12名</b></p>') // '党员12名'
 * @example readMarkup('| 湖东 | 12名 |') // '湖东\t12名'
 * @example readMarkup('党员12名\n书记<br>两名') // '党员12名\n书记\n两名'
 */
export function readMarkup(markup: string): string {
  const text = readTables(markup);
  if (!tag.test(text)) return text;
  const isPage = text.trimStart().startsWith('<');
  const lines = textOf(parse(text), (words) => words.replace(isPage ? /\s+/g : /[^\S\n\t]+/g, ' ')).split('\n');
  return lines
    .map((line) => line.replace(/^ +| +$/g, ''))
    .filter((line) => line !== '')
    .join('\n');
}
