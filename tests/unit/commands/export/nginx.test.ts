import { expect, test } from 'vitest';
import { formatRedirects } from '#lib/commands/export/hosts.ts';
import { formatMaps } from '#lib/commands/export/nginx-maps.ts';
import { formatServer } from '#lib/commands/export/nginx-server.ts';
import type { Routes } from '#lib/commands/export/routes.ts';

const routes: Routes = {
  types: new Map(),
  policies: new Map([['parks.html', "default-src 'none'"]]),
  headers: [],
  open: new Set(),
  saved: new Map(),
  refused: [405, 431],
  redirects: [
    { from: '/parks/old', status: 308, to: '/parks/loudi' },
    { from: '/parks/left', status: 410, to: null },
  ],
};

test('a retired address leads to its successor, or to the page that says why there is none', () => {
  expect(formatRedirects(routes)).toBe('/parks/old /parks/loudi 308\n/parks/left /gone/parks/left.html 410\n');
  const maps = formatMaps(routes);
  expect(maps).toContain('"/parks/old" "/parks/loudi";');
  expect(maps).toContain('"/parks/left" gone;');
});

test('what nginx refuses by itself is answered with our page, headers that are too long under their own status', () => {
  const server = formatServer(routes, '_nginx');
  expect(server).toContain('error_page 405 /refused/405.html;');
  expect(server).toContain('error_page 494 =431 /refused/431.html;');
});

test('what could end a value in the configuration is escaped', () => {
  const policies = new Map([['a".html', 'x']]);
  expect(formatMaps({ ...routes, policies: new Map([...policies, ['b.html', 'y'], ['c.html', 'y']]) })).toContain(
    '"/a\\".html" "x";',
  );
});

test('the same site gives the same lines, in whatever order its files were made', () => {
  const types: [string, string][] = [
    ['a.csv', 'text/csv; charset=utf-8'],
    ['b.png', 'image/png'],
    ['feed.xml', 'application/atom+xml; charset=utf-8'],
    ['sitemap.xml', 'application/xml; charset=utf-8'],
  ];
  const policies: [string, string][] = [
    ['a.html', 'x'],
    ['b.html', 'y'],
    ['c.html', 'z'],
  ];
  const made = { ...routes, types: new Map(types), policies: new Map(policies) };
  const turned = { ...routes, types: new Map(types.toReversed()), policies: new Map(policies.toReversed()) };
  expect(formatMaps(turned)).toBe(formatMaps(made));
  expect(formatServer(turned, '_nginx')).toBe(formatServer(made, '_nginx'));
});

test('pages for frames of other sites are open to them, the first line that matches counting', () => {
  const maps = formatMaps(routes);
  const at = (line: string) => maps.indexOf(line);
  expect(at('"~^/(gone/)?embed/" cross-origin;')).toBeGreaterThan(0);
  expect(at('"~^/(gone/)?embed/" cross-origin;')).toBeLessThan(at('"~\\.html$" same-origin;'));
});

test('what a chat glued to an address is taken off where a file is meant, with the query kept', () => {
  const [, pattern = ''] =
    /map \$uri \$site_meant \{\s+default \$uri;\s+"~\*(\S+)" \$meant;/.exec(formatMaps(routes)) ?? [];
  const meantBy = (address: string) =>
    new RegExp(pattern, 'i').exec(Buffer.from(address).toString('latin1'))?.groups?.['meant'];
  expect(meantBy('/parks/quanzhou。')).toBe('/parks/quanzhou');
  expect(meantBy('/parks/quanzhou)')).toBe('/parks/quanzhou');
  expect(meantBy('/data/parks.csv，大家看看')).toBe('/data/parks.csv');
  for (const dotted of ['/parks/quanzhou.', '/parks/quanzhou.)', '/parks/quanzhou/', '/parks/quanzhou/。'])
    expect(meantBy(dotted)).toBe('/parks/quanzhou');
  for (const whole of ['/parks/quanzhou', '/Data/Parks.csv']) expect(meantBy(whole)).toBe(whole);
  expect(formatServer(routes, '_nginx')).toContain('return 308 $site_meant$is_args$args;');
});

test('a page or a table that is written in another case is meant as it stands', () => {
  const files = [
    ...['index.html', '404.html', 'parks/quanzhou.html', 'gone/parks/left.html', 'data/parks.csv', 'feed.xml'],
    ...['pictures/card/parks.png', '_next/static/a.css'],
  ];
  const maps = formatMaps({ ...routes, types: new Map(files.map((file) => [file, 'text/html'])) });
  // Lines without a tilde are compared without regard to case (ngx_http_map_module).
  expect(/map \$site_meant \$site_there \{([^}]*)\}/.exec(maps)?.[1]?.trim().split(/\n\s*/)).toEqual([
    'default "";',
    '"/data/parks.csv" "/data/parks.csv";',
    '"/feed.xml" "/feed.xml";',
    '"/parks/quanzhou" "/parks/quanzhou";',
  ]);
  expect(formatServer(routes, '_nginx')).toContain('if ($site_there) { return 308 $site_there$is_args$args; }');
});

test('a page that other sites may read is open under its address and as a file', () => {
  const files = ['parks/quanzhou.html', 'embed/quanzhou/grids.html', 'data/observations.json', 'data/old.json'];
  const types = new Map(files.map((file) => [file, 'text/html']));
  const maps = formatMaps({ ...routes, types, open: new Set([files[1] ?? '', files[2] ?? '']) });
  expect(/map \$uri \$site_open \{([^}]*)\}/.exec(maps)?.[1]?.trim().split(/\n\s*/)).toEqual([
    'default "";',
    '"~^/embed/" "*";',
    '"/data/observations.json" "*";',
  ]);
});

test('what is offered to be saved has the name that the server gives it', () => {
  const saved = new Map([
    ['data/parks.csv', 'attachment; filename="parks.csv"'],
    ['compare/a~b.csv', 'attachment; filename="a-b.csv"'],
  ]);
  const maps = formatMaps({ ...routes, saved });
  expect(/map \$uri \$site_saved \{([^}]*)\}/.exec(maps)?.[1]?.trim().split(/\n\s*/)).toEqual([
    'default "";',
    '"/compare/a~b.csv" "attachment; filename=\\"a-b.csv\\"";',
    '"~/(?<site_file>[^/]+\\.(csv))$" "attachment; filename=\\"$site_file\\"";',
  ]);
  expect(formatServer(routes, '_nginx')).toContain('add_header Content-Disposition $site_saved;');
});
