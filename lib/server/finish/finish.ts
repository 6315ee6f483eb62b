import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { Uses } from '../headers.ts';
import { addSpeculation } from './add-speculation.ts';
import { chooseEngine } from './choose-engine.ts';
import { dropDoubled } from './drop-doubled.ts';
import { dropForeign } from './drop-foreign.ts';
import { findUses } from './find-uses.ts';
import { halveSigns } from './halve-signs.ts';
import { inlineStyles } from './inline-styles.ts';
import { keepTogether } from './keep-together.ts';
import { nameFiles } from './name-files.ts';
import { parseDocument } from './parse-document.ts';
import type { Piece } from './prune-styles.ts';
import { setLanguage } from './set-language.ts';
import type { SharedNames } from './shared-names.ts';

/** What the finisher needs to know of the site's own files. */
export type Own = {
  /** The hashed name of a file of ours, or undefined for an address that is none. */
  hashedAddress: (address: string) => string | undefined;
  /** A stylesheet of ours as the build has taken it apart, or undefined. */
  styleAt: (address: string) => readonly Piece[] | undefined;
  /** The names in the stylesheets that pages share. */
  shared: SharedNames;
};

/** A page as readers get it. */
export type Finished = { html: string; uses: Uses };

/**
 * What Next writes for its runtime: two thirds of a document, in scripts whose text holds no `<`. They would be dropped
 * with the others; taking them out before the document is parsed saves a good part of the time.
 */
const payload = /<script[^>]*>\(?self\.__next_[^<]*<\/script>/g;

/**
 * Turns a document of Next into the page that leaves the house: no script that is not ours, no comment, styles
 * inside, our files under hashed names.
 *
 * @throws {Error} where a page cannot do without the runtime
 */
export function createFinisher(own: Own): (html: string) => Finished {
  const pipeline = unified()
    .use(dropForeign, { isOwnFile: (address: string) => own.hashedAddress(address) !== undefined })
    .use(dropDoubled)
    .use(chooseEngine)
    .use(setLanguage)
    .use(keepTogether)
    .use(halveSigns)
    .use(inlineStyles, own)
    .use(nameFiles, own)
    .use(addSpeculation)
    .use(rehypeStringify, { omitOptionalTags: true, closeEmptyElements: true, tightSelfClosing: true })
    .freeze();
  return (html) => {
    const tree = parseDocument(html.replace(payload, ''));
    pipeline.runSync(tree);
    return { html: pipeline.stringify(tree), uses: findUses(tree) };
  };
}
