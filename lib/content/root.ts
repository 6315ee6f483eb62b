import path from 'node:path';

/** The folder that content is read from: `CONTENT_DIR`, or `content/` of the working directory. */
export const contentRoot = () => path.resolve(/* turbopackIgnore: true */ process.env['CONTENT_DIR'] || 'content');

/** Whether a folder is the site's own content; content from elsewhere has published nothing. */
export const isOwnRoot = (root: string) =>
  path.resolve(/* turbopackIgnore: true */ root) === path.resolve(/* turbopackIgnore: true */ 'content');

/** Where the editions of the content in a folder lie: the site's own are served as they are. */
export const editionsRoot = (root: string) =>
  isOwnRoot(root)
    ? path.resolve(/* turbopackIgnore: true */ 'public/data/editions')
    : path.join(/* turbopackIgnore: true */ root, 'editions');
