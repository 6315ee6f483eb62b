import type { Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { type DefaultTreeAdapterMap, parse } from 'parse5';

/**
 * A document as a tree, without the places of its parts in the text: nothing here asks for them, and they take as long as
 * the tree itself.
 *
 * @param html a whole document; what it lacks is put in as a browser does (HTML Standard, 13.2)
 * @example parseDocument('<title>党建</title>') // root > html > head > title, and an empty body
 */
export const parseDocument = (html: string): Root =>
  fromParse5(parse<DefaultTreeAdapterMap>(html, { scriptingEnabled: false })) as Root;
