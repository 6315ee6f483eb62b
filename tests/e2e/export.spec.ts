import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { configFolder, goneFolder, refusedFile } from '#lib/commands/export/files.ts';
import { idsOfPage, linksOfPage } from '#lib/commands/export/links.ts';
import { getContent } from '#lib/content/content.ts';
import { facetsId } from '#lib/pages/facet-ids.ts';
import { rowOf, sampleAddresses } from '#lib/pages/kinds.ts';

/** The port of the server that the tests run against: the export belongs to the same build. */
const port = process.env['TEST_PORT'] ?? '3210';
const origin = `http://localhost:${port}`;
// Not made here: this file is loaded more often than its tests are run.
const folder = path.join(tmpdir(), `casebook-export-${port}`);
const copy = path.join(folder, 'site');

test.describe.configure({ mode: 'serial' });
test.setTimeout(300_000);

test.beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  const { status, stderr } = spawnSync('node_modules/.bin/tsx', ['lib/commands/export.ts', '--no-pictures', copy], {
    env: { ...process.env, PORT: port, SITE_URL: '' },
    encoding: 'utf8',
  });
  expect(stderr.replace(/^npm warn.*$/gm, '').trim()).toBe('');
  expect(status).toBe(0);
});

test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

const files = () =>
  readdirSync(copy, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(copy, path.join(entry.parentPath, entry.name)))
    .filter((file) => !file.startsWith(configFolder));

const isPacked = (file: string) => /\.(br|gz)$/.test(file);
const pages = () => files().filter((file) => file.endsWith('.html'));

/** `parks/loudi.html`, or that it is gone: `gone/parks/loudi.html` → `/parks/loudi` */
const addressOf = (file: string) =>
  file === 'index.html' ? '/' : `/${file.replace(/\.html$/, '').replace(`${goneFolder}/`, '')}`;

test('every link of every page leads to a file, and every fragment to an element', () => {
  const idsByAddress = new Map(
    pages().map((page) => [addressOf(page), idsOfPage(readFileSync(path.join(copy, page), 'utf8'))]),
  );
  const addresses = new Set([...idsByAddress.keys(), ...files().map((file) => `/${file}`)]);
  const broken = pages().flatMap((page) => {
    const links = linksOfPage(readFileSync(path.join(copy, page), 'utf8'));
    const own = links.map((link) => new URL(link, origin + addressOf(page))).filter((url) => url.origin === origin);
    return own.flatMap(({ pathname, hash }) => {
      const address = decodeURIComponent(pathname);
      // Whether pictures are there is asked of the server, which takes as long to draw them.
      if (address.startsWith('/pictures/')) return [];
      const id = decodeURIComponent(hash.slice(1));
      const ids = idsByAddress.get(address);
      // What answers a form needs a server, and a copy has none.
      if (!addresses.has(address)) return rowOf(address)?.inCopy === false ? [] : [`${page} → ${address}`];
      return id !== '' && ids && !ids.has(id) ? [`${page} → ${address}#${id}`] : [];
    });
  });
  expect([...new Set(broken)]).toEqual([]);
  expect(pages().length).toBeGreaterThan(250);
});

const content = getContent();
const compared = new Set(sampleAddresses(content, ({ inCopy, form }) => inCopy && form === 'page'));

/** One page a template and everything that is no page: what they are made by is the same for the others. */
const sampled = () =>
  files().filter((file) => {
    if (isPacked(file) || /^_(redirects|headers)$|^404/.test(file)) return false;
    return !file.endsWith('.html') || compared.has(addressOf(file));
  });

/** A list that a server narrows, or a search; a copy has the whole of it, and no link that asks. */
const isAsked = (file: string, sent: string) =>
  file.endsWith('.html') && (rowOf(addressOf(file))?.query.includes('q') || sent.includes(` id="${facetsId}"`));

function hasLinksWithoutQuery(kept: string, sent: string): boolean {
  const links = linksOfPage(sent).filter((link) => !/^(\/[^?]*)?\?/.test(link) && link !== `#${facetsId}`);
  // Without a server a script answers.
  const own = linksOfPage(kept).filter((link) => !/^\/search\b.*\.js$/.test(link));
  return JSON.stringify(own) === JSON.stringify(links);
}

test('a file has the bytes that the server sends', async ({ request }) => {
  expect(sampled().length).toBeGreaterThan(compared.size);
  const different: string[] = [];
  for (const file of sampled()) {
    const response = await request.get(encodeURI(addressOf(file)), { headers: { 'accept-encoding': 'identity' } });
    const [kept, sent] = [readFileSync(path.join(copy, file)), await response.body()];
    const same = isAsked(file, String(sent)) ? hasLinksWithoutQuery(String(kept), String(sent)) : kept.equals(sent);
    if (!same) different.push(file);
  }
  expect(different).toEqual([]);
  // The page of an address that has no words to search for: a copy cannot know them.
  const missing = await request.get('/404', { headers: { 'accept-encoding': 'identity' } });
  expect(readFileSync(path.join(copy, '404.html')).equals(await missing.body())).toBe(true);
});

/** The forms that lie beside what a server compresses in a copy for readers; this one, to look at, has none. */
function pack(file: string): void {
  const bytes = readFileSync(path.join(copy, file));
  writeFileSync(path.join(copy, `${file}.gz`), gzipSync(bytes));
  writeFileSync(path.join(copy, `${file}.br`), brotliCompressSync(bytes));
}

/** The lines that README gives for nginx. */
const linesForNginx = () => /```nginx\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8'))?.[1];

function findNginx(): string | undefined {
  return ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/bin/nginx'].find((place) => existsSync(place));
}

/** Debian's module for files that lie compressed with Brotli. */
const brotli = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Starts nginx in the foreground with README's lines, for this folder and port. */
async function startNginx(nginx: string, lines: string, listen: number): Promise<ChildProcess> {
  const site = lines
    .replaceAll('/srv/casebook', copy)
    .replace(/listen \d+;/, `listen 127.0.0.1:${listen};`)
    .replace(existsSync(brotli) ? '' : /^.*brotli\.conf.*$/m, '');
  const load = existsSync(brotli) ? `load_module ${brotli};` : '';
  const scratch = path.join(folder, 'nginx');
  mkdirSync(scratch);
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${scratch}/${name};`,
  );
  const config = path.join(scratch, 'nginx.conf');
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  writeFileSync(
    config,
    `${load} ${user} pid ${scratch}/pid; error_log stderr warn; daemon off; worker_processes 1; events {}\nhttp { access_log off; ${paths.join(' ')}\n${site}\n}\n`,
  );
  const child = spawn(nginx, ['-c', config, '-p', scratch], { stdio: ['ignore', 'ignore', 'inherit'] });
  await expect
    .poll(
      () =>
        ask(listen, '/').then(
          ({ status }) => status,
          () => 0,
        ),
      { timeout: 10_000 },
    )
    .toBe(200);
  return child;
}

/** A request that leaves the path and the encoding as they are. */
function ask(
  listen: number,
  address: string,
  encoding = 'identity',
  method = 'GET',
  more: Record<string, string> = {},
) {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>((resolve, reject) => {
    const headers = { 'accept-encoding': encoding, ...more };
    const asked = httpRequest({ port: listen, host: '127.0.0.1', path: address, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    asked.on('error', reject).end();
  });
}

const comparedHeaders = [
  'content-type',
  'content-security-policy',
  'cache-control',
  'x-content-type-options',
  'vary',
  'cross-origin-resource-policy',
  'referrer-policy',
  'permissions-policy',
  'access-control-allow-origin',
];

test('nginx with the lines of README serves the copy as our server serves the site', async ({ request }) => {
  const nginx = findNginx();
  const lines = linesForNginx();
  test.skip(!nginx, 'nginx is not installed');
  test.skip(!lines, 'README.md has no lines for nginx');
  if (!nginx || !lines) return;
  const listen = 3211;
  const child = await startNginx(nginx, lines, listen);
  const different: string[] = [];
  try {
    for (const file of sampled()) {
      const address = encodeURI(addressOf(file));
      const ours = await request.get(address, { headers: { 'accept-encoding': 'identity' } });
      if (ours.headers()['vary'] !== undefined) pack(file);
      const theirs = await ask(listen, address);
      if (theirs.status !== ours.status()) different.push(`${address}: ${theirs.status}, not ${ours.status()}`);
      if (!theirs.body.equals(readFileSync(path.join(copy, file)))) different.push(`${address}: other bytes`);
      // A list that is not narrowed needs fewer styles, so their digest in its policy is its own.
      const isWhole = !isAsked(file, await ours.text());
      const asked = (value: string) => value.replace(/'sha256-[^']+'/g, '');
      // The search of a copy is a script of ours; a server answers without one.
      const searched = (value: string) =>
        address === '/search' ? value.replace("script-src 'self' ", 'script-src ') : value;
      const plain = (value = '') => (isWhole ? value : searched(asked(value))).toLowerCase();
      // What a server keeps nobody's list on is one page for all in a copy.
      const isKept = rowOf(addressOf(file))?.kept !== 'never';
      for (const name of comparedHeaders.filter((one) => isKept || one !== 'cache-control')) {
        // Nothing in a copy is packed beside what its reader holds.
        const our = plain(ours.headers()[name]).replace(', available-dictionary', '');
        const their = plain(theirs.headers[name]?.toString());
        if (their !== our) different.push(`${address}: ${name} ${their}, not ${our}`);
      }
    }
    expect(different).toEqual([]);
    pack('parks/quanzhou.html');
    const packed = await ask(listen, '/parks/quanzhou', 'gzip');
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(packed.body.equals(readFileSync(path.join(copy, 'parks/quanzhou.html.gz')))).toBe(true);
    if (existsSync(brotli)) {
      const small = await ask(listen, '/parks/quanzhou', 'gzip, br');
      expect([small.headers['content-encoding'], small.headers['vary']]).toEqual(['br', 'Accept-Encoding']);
      expect(small.body.equals(readFileSync(path.join(copy, 'parks/quanzhou.html.br')))).toBe(true);
    }
    const missing = await ask(listen, '/parks/nowhere');
    expect([missing.status, missing.headers['cache-control']]).toEqual([404, 'public, max-age=60']);
    expect(missing.body.equals(readFileSync(path.join(copy, '404.html')))).toBe(true);
    const preflight = await ask(listen, '/data/observations.json', 'identity', 'OPTIONS');
    expect([preflight.status, preflight.headers['access-control-allow-origin']]).toEqual([204, '*']);
    expect(preflight.headers['access-control-allow-methods']).toBe('GET, HEAD');
    const refused = await ask(listen, '/parks/quanzhou', 'identity', 'OPTIONS');
    expect([refused.status, refused.headers['access-control-allow-methods']]).toEqual([405, undefined]);
    // Words of its own would be English.
    const [long, ourPort] = ['a'.repeat(20_000), Number(new URL(origin).port)];
    for (const [status, address, method, headers] of [
      [400, '/%00', 'GET', {}],
      [405, '/parks/quanzhou', 'POST', {}],
      [414, `/${long.slice(0, 9000)}`, 'GET', {}],
      [431, '/parks/quanzhou', 'GET', { 'x-long': long }],
    ] as const) {
      const body = readFileSync(path.join(copy, refusedFile(status)), 'utf8');
      const allow = status === 405 ? 'GET, HEAD' : undefined;
      for (const asked of [listen, ourPort]) {
        const answer = await ask(asked, address, 'identity', method, headers);
        const [allowed, kept] = [answer.headers['allow'], answer.headers['cache-control']];
        expect([answer.status, allowed, kept, String(answer.body)]).toEqual([status, allow, 'no-store', body]);
      }
    }
    const config = [`/refused/405`, '/refused/405.html', `/${configFolder}/maps.conf`, '/_redirects', '/_headers'];
    for (const hidden of ['/parks.html', '/index.html', '/parks.html.gz', ...config])
      expect([hidden, (await ask(listen, hidden)).status]).toEqual([hidden, 404]);
    for (const [glued, meant] of [
      ['/parks/quanzhou%E3%80%82?a=1', '/parks/quanzhou?a=1'],
      ['/parks/quanzhou)', '/parks/quanzhou'],
      ['/parks/quanzhou/?a=1', '/parks/quanzhou?a=1'],
      ['/parks/', '/parks'],
      ['/404', undefined],
      ['/data/observations.csv%EF%BC%8C', '/data/observations.csv'],
      ['/Data/Observations.csv?a=1', '/data/observations.csv?a=1'],
      ['/parks/nowhere%E3%80%82', undefined],
    ] as const) {
      const answer = await ask(listen, glued);
      expect([answer.status, answer.headers['location']], glued).toEqual([meant ? 308 : 404, meant]);
    }
    const chosen = await ask(listen, '/compare/choose?park=loudi&park=quanzhou');
    expect([chosen.status, chosen.headers['location']]).toEqual([303, '/compare/loudi~quanzhou']);
    expect((await ask(listen, '/compare/choose')).headers['location']).toBe('/compare#choose');
  } finally {
    child.kill();
  }
});
