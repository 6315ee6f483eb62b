import type { Element, Root } from 'hast';
import { attribute, isElement } from './tree.ts';

const elementsIn = ({ children }: Root | Element): Element[] =>
  children.flatMap((node) => (isElement(node) ? [node] : []));

/**
 * Gives the document the language of its sheet: every page shares one layout, whose language is the site's. What stands
 * beside the sheet, the footer, keeps that language and says so.
 */
export function setLanguage(): (root: Root) => void {
  return (root) => {
    const html = elementsIn(root).find(({ tagName }) => tagName === 'html');
    const body = html && elementsIn(html).find(({ tagName }) => tagName === 'body');
    const sheet = body && elementsIn(body).find((element) => attribute(element, 'lang') !== undefined);
    if (!html || !body || !sheet) return;
    const own = html.properties['lang'];
    html.properties['lang'] = attribute(sheet, 'lang');
    delete sheet.properties['lang'];
    for (const element of elementsIn(body)) if (element.tagName === 'footer') element.properties['lang'] = own;
  };
}
