import path from 'node:path';

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

function readNumber(name: string, value: string | undefined, otherwise: number, most: number): number {
  if (!value) return otherwise;
  const number = Number(value);
  if (Number.isInteger(number) && number >= 0 && number <= most) return number;
  throw new Error(`${name} 应为 0 到 ${most} 之间的整数，实际写的是“${value}”`);
}

/**
 * Reads `PORT` (3000), `HOST` (all addresses), `SITE_URL` (`http://localhost:<port>`), `CACHE_MB` (64) and `AHEAD` (1).
 *
 * @throws {Error} in Chinese, for whoever starts the server, where a value is not usable
 */
export function readSettings(env: NodeJS.ProcessEnv, folder = process.cwd()): Settings {
  const port = readNumber('PORT', env['PORT'], 3000, 65_535);
  const site = env['SITE_URL'] || `http://localhost:${port}`;
  if (!URL.canParse(site) || !/^https?:$/.test(new URL(site).protocol))
    throw new Error(`SITE_URL 应为完整的网址，例如 https://example.cn，实际写的是“${site}”`);
  return {
    folder: path.resolve(folder),
    port,
    host: env['HOST'] || undefined,
    siteUrl: new URL(site),
    cacheBytes: readNumber('CACHE_MB', env['CACHE_MB'], 64, 100_000) * 1024 * 1024,
    ahead: readNumber('AHEAD', env['AHEAD'], 1, 1) === 1,
  };
}
