// The configuration of Next reads this, and a server reads that: plain JavaScript, for which no compiler need be loaded.

/** The folder of a build that holds the scripts of `public/` without comments and long names; see next.config.mjs. */
export const packedFolder = 'packed';

/** The folder of a build that holds the server as plain JavaScript; see lib/commands/pack-server.mjs. */
export const serverFolder = 'serve';
