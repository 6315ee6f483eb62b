import { inflateSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { getContent } from '#lib/content/content.ts';
import { comparisonAddress } from '#lib/pages/addresses.ts';
import { kindAt, kinds } from '#lib/pages/kinds.ts';

/** A4 in points; comparisons print sideways. */
const a4 = [595, 842];

/** A page as a PDF, and the sides of its sheets: width and height in points. */
async function print(page: Page, address: string) {
  await page.goto(address);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
  return { pdf, sheets: boxes.map(([, ...sides]) => sides.map(Number).map(Math.round)) };
}

/** How many lines of text stand on each sheet of a PDF, by the places that its contents move to. */
function linesOfSheets(pdf: Buffer): number[] {
  const text = pdf.toString('latin1');
  return [...text.matchAll(/\/Type \/Page\b(?!s)[\s\S]*?\/Contents (\d+) 0 R/g)].map(([, number]) => {
    const at = text.search(new RegExp(`(?:^|\\n)${number} 0 obj`));
    const length = Number(/\/Length (\d+)/.exec(text.slice(at))?.[1]);
    const from = text.indexOf('stream', at) + 'stream\n'.length;
    const drawn = inflateSync(pdf.subarray(from, from + length)).toString('latin1');
    return new Set([...drawn.matchAll(/1 0 0 -1 [-\d.]+ ([-\d.]+) Tm/g)].map(([, y]) => Math.round(Number(y)))).size;
  });
}

const slugs = getContent().parks.map(({ slug }) => slug);

/** The most sheets of a briefing. Ningxiang and Quanzhou share more figures than any other pair. */
const most: Record<string, number> = {
  ...Object.fromEntries(slugs.map((slug) => [`/parks/${slug}`, 2])),
  '/parks/quanzhou/figures/org-coverage': 1,
  '/compare/guiyang~quanzhou': 1,
  '/compare/ningxiang~quanzhou': 1,
  [comparisonAddress(slugs.slice(0, 5))]: 2,
  '/compare': 2,
  '/indicators': 2,
  '/indicators/org-coverage': 2,
  '/disclosures': 1,
};

test('briefings keep to a sheet of A4 or two, comparisons of parks on their side', async ({ page }) => {
  for (const [address, sheets] of Object.entries(most)) {
    const { pdf, sheets: printed } = await print(page, address);
    expect.soft(printed.length, address).toBeGreaterThan(0);
    for (const sides of printed) expect.soft(sides.toSorted(), address).toEqual(a4);
    // Chinese text means an embedded font, as a file or as shapes, and pages of text mean tens of kilobytes.
    expect.soft(/\/(?:FontFile|CharProcs)/.test(pdf), `${address}: embedded font`).toBe(true);
    expect.soft(pdf.length, address).toBeGreaterThan(50_000);
    expect.soft(printed.length, address).toBeLessThanOrEqual(sheets);
    const across = printed.filter(([width = 0, height = 0]) => width > height).length;
    expect
      .soft(across, `${address}: on their side`)
      .toBe(kindAt(getContent(), address)?.print === 'sideways' ? printed.length : 0);
  }
});

test('no last sheet holds the end of a page alone', async ({ page }) => {
  const types = getContent().practiceTypes.map(({ id }) => `/practices/${id}`);
  for (const address of ['/corrections', '/news', '/themes/governance', '/themes/companies', ...types]) {
    await page.goto(address);
    const lines = linesOfSheets(await page.pdf({ preferCSSPageSize: true }));
    // The address and the line of the footer are two.
    expect.soft(lines.at(-1), `${address}: ${lines.join()}`).toBeGreaterThan(3);
  }
});

/** How many lines each sheet has where some of a page's elements keep their room and show nothing. */
async function linesWithout(page: Page, hidden: string): Promise<number[]> {
  await page.evaluate((selector) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`${selector} { visibility: hidden }`);
    document.adoptedStyleSheets = [sheet];
  }, hidden);
  return linesOfSheets(await page.pdf({ preferCSSPageSize: true }));
}

test('no sheet ends with the head of a table that has no row there', async ({ page }) => {
  const heads = [];
  // Those whose tables come near the end of a sheet.
  for (const id of ['org-coverage', 'party-organizations', 'investment']) {
    await page.goto(`/indicators/${id}`);
    const [all, rowless, bare] = [
      await linesWithout(page, 'none'),
      await linesWithout(page, 'table:last-of-type tbody'),
      await linesWithout(page, 'table:last-of-type :is(thead, tbody)'),
    ];
    for (const [sheet, lines] of rowless.entries()) {
      if (lines === bare[sheet]) continue;
      heads.push(id);
      expect.soft(all[sheet], `/indicators/${id}: sheet ${sheet + 1}`).toBeGreaterThan(lines);
    }
  }
  expect(heads).toContain('org-coverage');
});

test('a poster is as large as its sheet', async ({ page }) => {
  const [address = ''] = kinds.poster.samples(getContent());
  const { sheets } = await print(page, address);
  expect(sheets).toEqual([a4]);
  await page.emulateMedia({ media: 'print' });
  const height = await page.locator('main figure img').evaluate((one) => one.getBoundingClientRect().height);
  // In points, of the 842 that the sheet has with its margins.
  expect(height * 0.75).toBeGreaterThan(570);
});

for (const address of [
  '/parks/quanzhou',
  '/parks/quanzhou/figures/org-coverage',
  '/compare/guiyang~quanzhou',
  '/compare',
]) {
  test(`${address} prints its text and its figures, black on white, without what only a screen can use`, async ({
    page,
  }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('main')).toContainText('97.7%', { useInnerText: true });
    const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
    await expect(page.locator('#share code')).toHaveText(canonical ?? '');
    const code = page.getByRole('img', { name: '本页地址的二维码' });
    await expect(code).toBeVisible();
    // It waits for who comes near, or prints.
    await page.pdf();
    expect(await code.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0)).toBe(true);
    // The line of a type of practice names it; any other only opens something.
    const unwanted =
      'nav[aria-label="栏目"], footer a[href="/feed.xml"], form, button, a[href="#main"], summary:not(:has(h3))';
    expect(await page.locator(unwanted).filter({ visible: true }).allTextContents()).toEqual([]);
    // Also where the screen is dark.
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const colours = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.documentElement);
      return { color, backgroundColor };
    });
    expect(colours).toEqual({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' });
  });
}
