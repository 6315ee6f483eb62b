import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openRoute } from '#lib/server/quick/open-route.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'casebook-route-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const layoutStep = `{ metadata: {}, layout: [async () => ({ default: () => 'around' }), '[project]/app/layout.tsx'], 'not-found': [] }`;
const pageStep = `{ metadata: {}, page: [async () => ({ default: () => 'own' }), '[project]/app/parks/page.tsx'] }`;
const tree = ({ root = layoutStep, between = '{ metadata: {} }', beside = '', leaf = pageStep } = {}) =>
  `['', { children: ['parks', { children: ['__PAGE__', {}, ${leaf}, []]${beside} }, ${between}, []] }, ${root}, []]`;

const styles = JSON.stringify({
  entryCSSFiles: {
    '[project]/app/layout': [{ path: 'a.css', inlined: false }],
    '[project]/app/parks/page': [
      { path: 'a.css', inlined: false },
      { path: 'b.css', inlined: false },
    ],
    '[project]/app/elsewhere': [{ path: 'c.css', inlined: false }],
  },
});

let count = 0;

/** Opens a route whose build holds these steps. */
function open(steps: string) {
  count += 1;
  const route = `route-${count}`;
  const place = path.join(folder, '.next', 'server', 'app', route);
  mkdirSync(place, { recursive: true });
  writeFileSync(path.join(place, 'page.js'), `exports.routeModule = { userland: { loaderTree: ${steps} } };`);
  writeFileSync(
    path.join(place, 'page_client-reference-manifest.js'),
    `globalThis.__RSC_MANIFEST = globalThis.__RSC_MANIFEST || {};\nglobalThis.__RSC_MANIFEST["/${route}"] = ${styles};`,
  );
  return openRoute(folder, route);
}

describe('a route as Next has compiled it', () => {
  test('is one layout around one page, with the stylesheets of both', async () => {
    const route = await open(tree());
    expect(route).toMatchObject({ steps: 1, styles: ['a.css', 'b.css'] });
    expect(route?.layout.default({ children: null })).toBe('around');
    expect(route?.page.default({ params: Promise.resolve({}), searchParams: Promise.resolve({}) })).toBe('own');
  });

  test.each([
    ['a slot beside the page', tree({ beside: `, modal: ['__PAGE__', {}, ${pageStep}, []]` })],
    ['a second layout', tree({ between: layoutStep })],
    ['what shows while a page loads', tree({ between: `{ loading: [async () => ({}), 'loading.tsx'] }` })],
    ['a picture of its folder', tree({ between: `{ metadata: { icon: ['icon.png'] } }` })],
    ['no layout', tree({ root: '{ metadata: {} }' })],
    ['a screen of its own', tree({ leaf: pageStep.replace("'own'", "'own', viewport: {}") })],
    [
      'a head of its layout that is asked for',
      tree({ root: layoutStep.replace("'around'", "'around', generateMetadata: () => ({})") }),
    ],
  ])('is left to Next where there is more to it: %s', async (_, steps) => {
    expect(await open(steps)).toBeNull();
  });

  test('is left to Next where the build has no such page', async () => {
    expect(await openRoute(folder, 'nothing')).toBeNull();
  });

  test('is not guessed where the build has another form', async () => {
    await expect(open('undefined')).rejects.toThrow();
  });
});
