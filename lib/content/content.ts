import path from 'node:path';
import type { Content } from './model.ts';
import { readContent } from './read.ts';

let content: Content | undefined;

/** The folder that content is read from: `CONTENT_DIR`, or `content/` of the working directory. */
export const contentRoot = () => path.resolve(/* turbopackIgnore: true */ process.env['CONTENT_DIR'] ?? 'content');

/**
 * All content, read and checked once a process. While editing (`npm run dev`) it is read anew for every page.
 *
 * @throws {ContentError} where a content file has a problem
 */
export function getContent(): Content {
  if (content === undefined || process.env.NODE_ENV === 'development') content = readContent(contentRoot());
  return content;
}
