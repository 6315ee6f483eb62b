import { expect, test } from 'vitest';
import { formatMaps, formatRedirects, type Routes } from '#lib/commands/export-nginx.ts';

const routes: Routes = {
  types: new Map(),
  policies: new Map([['parks.html', "default-src 'none'"]]),
  headers: [],
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

test('what could end a value in the configuration is escaped', () => {
  const policies = new Map([['a".html', 'x']]);
  expect(formatMaps({ ...routes, policies: new Map([...policies, ['b.html', 'y'], ['c.html', 'y']]) })).toContain(
    '"/a\\".html" "x";',
  );
});
