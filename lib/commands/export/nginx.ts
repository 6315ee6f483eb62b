import path from 'node:path';
import { allKinds } from '#lib/pages/kinds.ts';
import { allowedMethods } from '#lib/server/guard.ts';
import { openToAll } from '#lib/server/headers.ts';
import { preflightHeaders } from '#lib/server/preflight.ts';
import { goneFile, goneFolder, innerFolders, refusedFile } from './files.ts';

/** What a web server has to say beside the files. */
export type Routes = {
  /** Content-Type by file. */
  types: Map<string, string>;
  /** Content-Security-Policy by file, since each page allows its own inline styles. */
  policies: Map<string, string>;
  /** The other headers of a page, as the server of the site sends them. */
  headers: [name: string, value: string][];
  /** Files that scripts of every site may read. */
  open: Set<string>;
  /** Content-Disposition by file, of what is offered to be saved. */
  saved: Map<string, string>;
  /** What a web server answers of its own accord with a page that is there, by status. */
  refused: number[];
  redirects: { from: string; status: number; to: string | null }[];
};

/** What is answered to OPTIONS at a file of public data, by header. */
const preflightValues = Object.fromEntries(
  preflightHeaders.flatMap((name, index) => (index % 2 === 0 ? [[name, preflightHeaders[index + 1] ?? '']] : [])),
);

const quote = (text: string) => `"${text.replace(/[\\"]/g, '\\$&').replaceAll('$', '')}"`;

/** By code unit: files are made in any order, and the same site must give the same lines. */
const byName = ([a]: readonly [string, ...unknown[]], [b]: readonly [string, ...unknown[]]) => (a < b ? -1 : 1);

/** Each value once, the commonest first. */
function byFrequency(values: Iterable<string>): string[] {
  const count = new Map<string, number>();
  for (const value of values) count.set(value, (count.get(value) ?? 0) + 1);
  return [...count].sort((a, b) => b[1] - a[1] || byName(a, b)).map(([value]) => value);
}

const block = (head: string, lines: string[]) => [`${head} {`, ...lines.map((line) => `  ${line}`), '}'];

/** Files of hashed names never change; a page that is not there may come. */
const keepOthers = [
  `"~\\.[0-9a-f]{12}\\.\\w+$" "public, max-age=31536000, immutable";`,
  `"~^/_next/static/" "public, max-age=31536000, immutable";`,
  '/404.html "public, max-age=60";',
  `"~^/${goneFolder}/" "public, max-age=60";`,
  `"~^/${path.dirname(refusedFile(400))}/" "no-store";`,
];

const cacheControl = ({ headers }: Routes) =>
  headers.find(([name]) => name.toLowerCase() === 'cache-control')?.[1] ?? 'public, max-age=60';

const endingOf = (file: string) => path.extname(file).slice(1);

const folderOf = (file: string) => file.slice(0, file.indexOf('/') + 1);

/**
 * The endings and folders of which every file is open, and the other files that are: shorter than a line for each. A page of
 * such a folder is open under its address too, which is what nginx has when it first asks.
 */
function openPatterns({ open, types }: Routes): string[] {
  const files = [...types.keys()];
  const endings = new Set([...open].map(endingOf));
  const whole = [...endings]
    .filter((ending) => files.every((file) => endingOf(file) !== ending || open.has(file)))
    .sort();
  const closed = new Set(files.filter((file) => !open.has(file)).map(folderOf));
  const left = [...open].filter((file) => !whole.includes(endingOf(file)));
  const folders = [...new Set(left.map(folderOf))].filter((folder) => folder !== '' && !closed.has(folder)).sort();
  const others = left.filter((file) => !folders.includes(folderOf(file))).sort();
  return [
    ...(whole.length > 0 ? [`"~\\.(${whole.join('|')})$" "*";`] : []),
    ...folders.map((folder) => `"~^/${folder}" "*";`),
    ...others.map((file) => `${quote(`/${file}`)} "*";`),
  ];
}

/** Names under which files are saved: their own, by ending, or one that stands in a line. */
function savedNames({ saved }: Routes): string[] {
  const endings = [...new Set([...saved.keys()].map(endingOf))].sort();
  const others = [...saved].filter(([file, value]) => value !== `attachment; filename="${path.basename(file)}"`);
  return [
    ...others.sort(byName).map(([file, value]) => `${quote(`/${file}`)} ${quote(value)};`),
    ...(endings.length > 0
      ? [`"~/(?<site_file>[^/]+\\.(${endings.join('|')}))$" "attachment; filename=\\"$site_file\\"";`]
      : []),
  ];
}

/** Files whose address nobody types: the front page has none, and those of pictures, styles and reasons stand in pages. */
const isNeverTyped = (file: string) =>
  ['index.html', '404.html'].includes(file) ||
  [...innerFolders, 'pictures', 'search', '_next'].some((one) => file.startsWith(`${one}/`));

/** The addresses of the pages and tables that stand as files, which a reader may write in another case. */
const typedAddresses = ({ types }: Routes) =>
  [...types.keys()]
    .filter((file) => !isNeverTyped(file))
    .map((file) => `/${file.replace(/\.html$/, '')}`)
    .sort();

/** What stands in the `http` block: values by address. */
export function formatMaps(routes: Routes): string {
  const { policies, redirects } = routes;
  const [usual = "default-src 'none'"] = byFrequency(policies.values());
  const own = [...policies].filter(([, policy]) => policy !== usual).sort(byName);
  return [
    'map_hash_bucket_size 512;',
    `map_hash_max_size ${Math.max(4096, policies.size * 4)};`,
    ...block('map $uri $site_policy', [
      `default ${quote(usual)};`,
      ...own.map(([file, policy]) => `${quote(`/${file}`)} ${quote(policy)};`),
    ]),
    ...block('map $uri $site_keep', [`default ${quote(cacheControl(routes))};`, ...keepOthers]),
    ...block('map $uri $site_sharing', [
      'default cross-origin;',
      // Pages for frames of other sites; the first that matches counts.
      `"~^/(${goneFolder}/)?embed/" cross-origin;`,
      '"~\\.html$" same-origin;',
    ]),
    ...block('map $uri $site_open', ['default "";', ...openPatterns(routes)]),
    ...block('map $uri $site_saved', ['default "";', ...savedNames(routes)]),
    // A browser asks with OPTIONS before a script elsewhere reads; of pages it is told nothing.
    ...block('map "$request_method $site_open" $site_preflight', ['default "";', '"OPTIONS *" 1;']),
    ...Object.entries(preflightValues).flatMap(([name, value]) =>
      block(`map $site_preflight ${preflightVariable(name)}`, ['default "";', `1 ${quote(value)};`]),
    ),
    ...block('map $uri $site_moved', [
      'default "";',
      ...redirects.flatMap(({ from, to }) => (to === null ? [] : [`${quote(from)} ${quote(to)};`])),
    ]),
    // Without what a chat window glued to the end of an address, or a slash there.
    ...block('map $uri $site_meant', [
      'default $uri;',
      '"~*^(?<meant>/[a-z0-9/~.-]*[a-z0-9])[./]*([^a-z0-9/~.-]|$)" $meant;',
    ]),
    // What is meant by an address in any case: nginx compares these lines without regard to it.
    ...block('map $site_meant $site_there', [
      'default "";',
      ...typedAddresses(routes).map((address) => `${quote(address)} ${quote(address)};`),
    ]),
    ...block('map $uri $site_allowed', ['default "";', `/${refusedFile(405)} ${quote(allowedMethods)};`]),
    // Asked again for the page that says why, which is not gone itself.
    ...block('map $uri $site_gone', [
      'volatile;',
      'default "";',
      ...redirects.flatMap(({ from, to }) => (to === null ? [`${quote(from)} gone;`] : [])),
    ]),
    '',
  ].join('\n');
}

/** `Access-Control-Max-Age` → `$site_access_control_max_age`. */
const preflightVariable = (name: string) => `$site_${name.toLowerCase().replaceAll('-', '_')}`;

const bare = (type: string) => type.replace(/;.*/, '').trim();

function typesOf(types: Routes['types']) {
  const byEnding = new Map<string, string[]>();
  for (const [file, type] of types) {
    const ending = endingOf(file);
    const known = byEnding.get(ending);
    if (known) known.push(bare(type));
    else byEnding.set(ending, [bare(type)]);
  }
  const usual = new Map([...byEnding].sort(byName).map(([ending, all]) => [ending, byFrequency(all)[0] ?? '']));
  const others = [...types].filter(([file, type]) => bare(type) !== usual.get(endingOf(file))).sort(byName);
  const withCharset = [...types.values()].filter((type) => /charset=utf-8/i.test(type)).map(bare);
  return { usual, others, charset: [...new Set(withCharset)].filter((type) => type !== 'text/html').sort() };
}

/** The form of parks asks for its answer; two to five slugs are the address of a comparison. */
function answerForm(): string[] {
  const one = 'park=([a-z0-9-]+)';
  const cases = [5, 4, 3, 2].map((count) => {
    const pattern = Array<string>(count).fill(one).join('&');
    const target = Array.from({ length: count }, (_, index) => `$${index + 1}`).join('~');
    return `if ($args ~ "^${pattern}$") { return 303 /compare/${target}; }`;
  });
  return block('location = /compare/choose', [...cases, 'return 303 /compare#choose;']);
}

/** Headers that a map or nginx itself gives. */
const given = /^(content-|etag|vary|cache-control|cross-origin-resource-policy|access-control-)/i;

/** A status as nginx knows it: of headers that are too long it has a number of its own. */
const askedAs = (status: number) => (status === 431 ? '494 =431' : String(status));

/** What stands in the `server` block. */
export function formatServer({ types, headers, refused }: Routes, configFolder: string): string {
  const { usual, others, charset } = typesOf(types);
  const always = headers.filter(([name]) => !given.test(name));
  return [
    'charset utf-8;',
    `charset_types ${charset.join(' ')};`,
    'gzip_static on;',
    'gzip_vary on;',
    'absolute_redirect off;',
    'error_page 404 /404.html;',
    `error_page 410 /${goneFile('$uri')};`,
    ...refused.map((status) => `error_page ${askedAs(status)} /${refusedFile(status)};`),
    ...block(
      'types',
      [...usual].filter(([ending]) => ending !== '').map(([ending, type]) => `${type} ${ending};`),
    ),
    'add_header Content-Security-Policy $site_policy always;',
    'add_header Cache-Control $site_keep always;',
    'add_header Cross-Origin-Resource-Policy $site_sharing always;',
    'add_header Access-Control-Allow-Origin $site_open;',
    'add_header Content-Disposition $site_saved;',
    'add_header Allow $site_allowed always;',
    ...Object.keys(preflightValues).map((name) => `add_header ${name} ${preflightVariable(name)};`),
    ...always.map(([name, value]) => `add_header ${name} ${quote(value)} always;`),
    'if ($site_preflight) { return 204; }',
    'if ($site_moved) { return 308 $site_moved; }',
    'if ($site_gone) { return 410; }',
    ...block('location = /', ['try_files /index.html =404;']),
    // The page of what is not there is at no address of its own.
    ...block('location = /404', ['return 404;']),
    ...block('location /', ['try_files $uri $uri.html @meant;']),
    ...block('location @meant', [
      'if ($site_there) { return 308 $site_there$is_args$args; }',
      'if (-f $document_root$site_meant) { return 308 $site_meant$is_args$args; }',
      'return 404;',
    ]),
    ...block('location ~ "\\.(html|br|gz)$"', ['internal;']),
    ...block(`location ~ "^/(_redirects|_headers|${configFolder}/|${innerFolders.join('/|')}/)"`, ['internal;']),
    ...others.flatMap(([file, type]) =>
      block(`location = "/${file}"`, ['types { }', `default_type ${bare(type)};`, 'try_files $uri =404;']),
    ),
    ...answerForm(),
    '',
  ].join('\n');
}

/** What a server block includes besides where nginx has the module: an unknown directive would keep nginx from starting. */
export const formatBrotli = () => 'brotli_static on;\n';

/** The redirects as Netlify, Cloudflare Pages and their like read them from `_redirects`. */
export const formatRedirects = ({ redirects }: Pick<Routes, 'redirects'>) =>
  redirects.map(({ from, status, to }) => `${from} ${to ?? `/${goneFile(from)}`} ${status}\n`).join('');

/**
 * The headers of public data as Netlify, Cloudflare Pages and their like read them from `_headers`, by the forms of
 * addresses.
 */
export function formatHeaders(): string {
  const patterns = allKinds
    .filter(([, { crossOrigin, inCopy }]) => crossOrigin && inCopy)
    .map(([, { address }]) => (address.startsWith('/data/') ? '/data/*' : address.replace(/:\w+\*?/g, '*')));
  return [...new Set(patterns)].map((pattern) => `${pattern}\n  ${openToAll.join(': ')}\n`).join('');
}
