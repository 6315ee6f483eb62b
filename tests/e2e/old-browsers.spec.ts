import { expect, type Page, test } from '@playwright/test';
import { sharedAddress } from '#lib/server/finish/shared-address.ts';
import type { Late } from '../old-chrome/features.ts';
import { unread } from '../old-chrome/unread.ts';
import { withoutLate } from '../old-chrome/without-late.ts';
import { byTag, metaOf, parseHtml, textOf } from './document.ts';
import { type Layout, layoutOf, type Run } from './layout-of.ts';
import { missing } from './templates.ts';

// Chrome 86 is in 360's browser 13, Chrome 81 in WeChat for Windows of 2022.
const addresses = ['/', '/parks/quanzhou', '/compare', '/compare/guiyang~quanzhou'];

const stylesheetOf = (html: string) =>
  byTag(parseHtml(html), 'style')
    .map((style) => textOf(style))
    .join('');

/** Opens a page with styles of which a browser does not read some. */
async function openWithout(page: Page, address: string, isUnknown: (late: Late) => boolean) {
  await page.route('**/*', async (route) => {
    const type = route.request().resourceType();
    if (type !== 'document' && type !== 'stylesheet') return route.continue();
    const response = await route.fetch();
    if (type === 'stylesheet') return route.fulfill({ response, body: withoutLate(await response.text(), isUnknown) });
    const html = await response.text();
    const css = stylesheetOf(html);
    // The policy names the styles by their digest.
    const { 'content-security-policy': _policy, ...headers } = response.headers();
    return route.fulfill({ response, headers, body: html.replace(css, () => withoutLate(css, isUnknown)) });
  });
  await page.goto(address, { waitUntil: 'load' });
  await page.unroute('**/*');
}

/** What styles do not tell: before 84 a row has no gap and a button no row, before 86 a fieldset none. */
const layAsBefore84 = (page: Page) =>
  page.evaluate(() => {
    for (const one of document.querySelectorAll<HTMLElement>('body, body *')) {
      const { display } = getComputedStyle(one);
      if (/flex/.test(display)) one.style.gap = '0';
      if (/flex|grid/.test(display) && one.tagName === 'FIELDSET') one.style.display = 'block';
      if (/flex|grid/.test(display) && one.tagName === 'BUTTON') one.style.display = 'inline-block';
    }
  });

type Box = Run['boxes'][number];

const across = (a: Box, b: Box) => Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
const down = (a: Box, b: Box) => Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
/** One line: they share more than half of the lower one's height. */
const beside = (a: Box, b: Box) => down(a, b) > Math.min(a.height, b.height) / 2;

/** The runs that lie on each other. */
function overlaps({ runs }: Layout): string[] {
  const all = runs.flatMap((run) => run.boxes.map((box) => ({ box, run }))).sort((a, b) => a.box.y - b.box.y);
  return all.flatMap(({ box, run }, index) => {
    const found: string[] = [];
    for (let next = index + 1; next < all.length; next += 1) {
      const other = all[next];
      if (!other || other.box.y > box.y + box.height) break;
      if (other.run !== run && across(box, other.box) > 2 && beside(box, other.box))
        found.push(`“${run.text.slice(0, 20)}” lies on “${other.run.text.slice(0, 20)}”`);
    }
    return found;
  });
}

/** Each run with the next, and what lies between them: across where they share a line, else down. */
const spaces = ({ runs }: Layout) =>
  runs.slice(1).map((run, index) => {
    const before = runs[index] ?? run;
    const [end, start] = [before.boxes.at(-1), run.boxes[0]];
    const words = `“${before.text.slice(-12)}” and “${run.text.slice(0, 12)}”`;
    if (!end || !start) return { words };
    return beside(end, start)
      ? { words, across: -across(end, start) }
      : { words, down: start.y - (end.y + end.height) };
  });

/** Where neighbours came closer than a reader can tell apart, or lost more than half of what was between them. */
function crowded(now: Layout, then: Layout): string[] {
  const usual = spaces(now);
  return spaces(then).flatMap(({ words, across: row, down: lines }, index) => {
    const { across: usualRow = 4, down: usualLines = 0 } = usual[index] ?? {};
    // What overlaps is told by itself, or stands in another order.
    const glued = row !== undefined && row > -1 && row < Math.min(usualRow, 4) - 0.5;
    const closer = lines !== undefined && usualLines > 2 && lines < usualLines / 2;
    return glued || closer ? [`${words}: ${row ?? lines} px`] : [];
  });
}

const textOfRuns = ({ runs }: Layout, test: (run: Run) => boolean) => runs.filter(test).map(({ text }) => text);

/** What a page lost. */
function compare(now: Layout, then: Layout, where: string) {
  const before = new Set(overlaps(now));
  const shown = ({ boxes }: Run) => boxes.length > 0;
  const linked = (run: Run) => run.linked;
  expect.soft(then.width, `${where}: no wider than the window`).toBeLessThanOrEqual(now.width);
  expect
    .soft(
      overlaps(then).filter((one) => !before.has(one)),
      `${where}: no text on text`,
    )
    .toEqual([]);
  expect.soft(crowded(now, then), `${where}: neighbours keep apart`).toEqual([]);
  expect.soft(then.borders, `${where}: the lines around boxes`).toEqual(now.borders);
  expect.soft(textOfRuns(then, shown), `${where}: what is shown`).toEqual(textOfRuns(now, shown));
  expect.soft(textOfRuns(then, linked), `${where}: what is a link`).toEqual(textOfRuns(now, linked));
  expect.soft(Math.min(...then.targets), `${where}: room for a finger`).toBeGreaterThanOrEqual(40);
}

for (const address of addresses)
  test(`${address} stays in order in Chrome 86 and 81, wide and narrow`, async ({ page }) => {
    test.setTimeout(120_000);
    const layouts = async () => [await layoutOf(page, 1280), await layoutOf(page, 390)] as const;
    // Without what is not missed, such as the balance of titles, so that no line breaks elsewhere.
    await openWithout(page, address, ({ optional }) => optional === true);
    const [wide, narrow] = await layouts();
    for (const version of [86, 81]) {
      await openWithout(page, address, ({ since }) => since > version);
      if (version < 84) await layAsBefore84(page);
      const [thenWide, thenNarrow] = await layouts();
      compare(wide, thenWide, `Chrome ${version}, wide`);
      compare(narrow, thenNarrow, `Chrome ${version}, narrow`);
    }
  });

test('what the build makes of the styles is read by Chrome 81, or has something in its place', async ({ request }) => {
  for (const address of [...addresses, missing])
    expect.soft(unread(stylesheetOf(await (await request.get(address)).text())), address).toEqual([]);
  expect.soft(unread(await (await request.get(sharedAddress)).text()), sharedAddress).toEqual([]);
  const refused = await request.post('/');
  expect.soft(refused.status()).toBe(405);
  expect.soft(unread(stylesheetOf(await refused.text())), 'a page of the server').toEqual([]);
});

test('every page asks browsers with two engines for the newer one', async ({ request }) => {
  const pages = [...addresses, missing].map((address) => request.get(address));
  for (const response of await Promise.all([...pages, request.post('/')])) {
    const root = parseHtml(await response.text());
    expect
      .soft([metaOf(root, 'renderer'), metaOf(root, 'force-rendering')], response.url())
      .toEqual(['webkit', 'webkit']);
  }
});
