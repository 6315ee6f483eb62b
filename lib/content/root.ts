import path from 'node:path';

/** The folder that content is read from: `CONTENT_DIR`, or `content/` of the working directory. */
export const contentRoot = () => path.resolve(/* turbopackIgnore: true */ process.env['CONTENT_DIR'] || 'content');
