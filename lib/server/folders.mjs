// What serves a build loads no compiler, so this is plain JavaScript.

/** The folder of a build that holds the scripts of `public/` without comments and long names; see next.config.ts. */
export const packedFolder = 'packed';

/** The file of a build that holds the stylesheets that pages share, and the names in them. */
export const sharedFile = 'shared-sheet.json';

/** The file of a build that holds its stylesheets taken apart. */
export const cutFile = 'cut-styles.json';

/** The folder of a build that holds the server as plain JavaScript; see lib/commands/build/pack-server.mjs. */
export const serverFolder = 'serve';
