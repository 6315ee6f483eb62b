import path from 'node:path';
import { allowedMethods } from '#lib/server/guard.ts';
import { goneFolder, innerFolders, refusedFile } from './files.ts';
import { block, byFrequency, byName, endingOf, preflightValues, preflightVariable, quote } from './nginx-lines.ts';
import type { Routes } from './routes.ts';

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
