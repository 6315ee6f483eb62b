import type { Root } from 'hast';
import rehypeMinifyWhitespace from 'rehype-minify-whitespace';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { Uses } from '../headers.ts';
import { addSpeculation } from './add-speculation.ts';
import { dropForeign } from './drop-foreign.ts';
import { findUses } from './find-uses.ts';
import { inlineStyles } from './inline-styles.ts';
import { nameFiles } from './name-files.ts';

/** What the finisher needs to know of the site's own files. */
export type Own = {
  /** The hashed name of a file of ours, or undefined for an address that is none. */
  hashedAddress: (address: string) => string | undefined;
  /** The text of a stylesheet of ours, or undefined. */
  readStyle: (address: string) => string | undefined;
};

/** A page as readers get it. */
export type Finished = { html: string; uses: Uses };

/**
 * Turns a document of Next into the page that leaves the house: no script that is not ours, no comment, no idle white
 * space, styles inside, our files under hashed names.
 *
 * @throws {Error} where a page cannot do without the runtime
 */
export function createFinisher(own: Own): (html: string) => Finished {
  const pipeline = unified()
    .use(rehypeParse)
    .use(dropForeign, { isOwnFile: (address: string) => own.hashedAddress(address) !== undefined })
    .use(inlineStyles, own)
    .use(nameFiles, own)
    .use(addSpeculation)
    .use(rehypeMinifyWhitespace)
    .use(rehypeStringify)
    .freeze();
  return (html) => {
    const tree: Root = pipeline.parse(html);
    pipeline.runSync(tree);
    return { html: pipeline.stringify(tree), uses: findUses(tree) };
  };
}
