/** What a web server has to say beside the files: the policy of each page, and where retired addresses lead. */
export type Routes = {
  /** Content-Security-Policy by path. */
  policies: Map<string, string>;
  redirects: { from: string; status: number; to: string | null }[];
};

const quote = (text: string) => `"${text.replace(/[\\"$]/g, '\\$&')}"`;

/** The commonest policy, which the default of the map says once. */
function commonest(policies: Routes['policies']): string {
  const count = new Map<string, number>();
  for (const policy of policies.values()) count.set(policy, (count.get(policy) ?? 0) + 1);
  return [...count].sort(([, a], [, b]) => b - a)[0]?.[0] ?? "default-src 'none'";
}

/** `map` blocks for nginx: the policy of a page by the file that holds it, since each allows its own inline styles. */
export function formatNginxMaps({ policies, redirects }: Routes): string {
  const usual = commonest(policies);
  const own = [...policies].filter(([, policy]) => policy !== usual);
  return [
    'map_hash_bucket_size 512;',
    `map_hash_max_size ${Math.max(2048, own.length * 4)};`,
    'map $uri $site_policy {',
    `  default ${quote(usual)};`,
    ...own.map(([file, policy]) => `  ${quote(`/${file}`)} ${quote(policy)};`),
    '}',
    'map $uri $site_moved {',
    '  default "";',
    ...redirects.flatMap(({ from, to }) => (to === null ? [] : [`  ${quote(from)} ${quote(to)};`])),
    '}',
    'map $uri $site_gone {',
    '  default "";',
    ...redirects.flatMap(({ from, to }) => (to === null ? [`  ${quote(from)} gone;`] : [])),
    '}',
    '',
  ].join('\n');
}

/** The redirects as Netlify, Cloudflare Pages and their like read them from `_redirects`. */
export const formatRedirects = ({ redirects }: Routes) =>
  redirects.map(({ from, status, to }) => `${from} ${to ?? '/404'} ${status}\n`).join('');
