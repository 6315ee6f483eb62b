import { goneFile, innerFolders, refusedFile } from './files.ts';
import { block, byFrequency, byName, endingOf, preflightValues, preflightVariable, quote } from './nginx-lines.ts';
import type { Routes } from './routes.ts';

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
