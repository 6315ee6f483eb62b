import path from 'node:path';
import { readNumber, readPort, readSiteUrl } from './environment.mjs';

/** How the server runs, from the environment. */
export type Settings = {
  /** The folder of the project, which holds `.next/` and `public/`. */
  folder: string;
  port: number;
  /** The address to listen on; undefined listens on all of them, IPv6 and IPv4. */
  host: string | undefined;
  /** The public base of the site; `https:` turns HSTS on. */
  siteUrl: URL;
  /** The most bytes of finished pages that are kept. */
  cacheBytes: number;
  /** Whether pages are made and compressed well before somebody asks. */
  ahead: boolean;
};

/**
 * Reads `PORT` (3000), `HOST` (all addresses), `SITE_URL` (`http://localhost:<port>`), `CACHE_MB` (64) and `AHEAD` (1).
 *
 * @throws {Error} in Chinese, for whoever starts the server, where a value is not usable
 */
export function readSettings(env: NodeJS.ProcessEnv, folder = process.cwd()): Settings {
  return {
    folder: path.resolve(folder),
    port: readPort(env),
    host: env['HOST'] || undefined,
    siteUrl: readSiteUrl(env),
    cacheBytes: readNumber('CACHE_MB', env['CACHE_MB'], 64, 100_000) * 1024 * 1024,
    ahead: readNumber('AHEAD', env['AHEAD'], 1, 1) === 1,
  };
}
