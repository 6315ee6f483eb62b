import { expect, type Page, test } from '@playwright/test';
import { attributeOf, byTag, elementsOf, parseHtml } from './document.ts';
import { templates } from './templates.ts';

// Some tests walk through all templates.
test.describe.configure({ timeout: 180_000 });

/** Where a page is wider than its window: its width, and the innermost elements whose box or text reaches beyond. */
const overflowing = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const reach = (one: Element) => {
      const { left, right } = one.getBoundingClientRect();
      return Math.round(Math.max(right, left + one.scrollWidth));
    };
    const beyond = [...document.querySelectorAll('main *, header *, footer *')].filter(
      (one) => one.checkVisibility() && reach(one) > clientWidth,
    );
    return beyond
      .filter((one) => !beyond.some((other) => one !== other && one.contains(other)))
      .map((one) => `${one.outerHTML.slice(0, 100)} reaches ${reach(one)}`)
      .concat(`the page is ${scrollWidth} wide`);
  });

/** Folded parts are part of the page. */
const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const one of document.querySelectorAll('details')) one.open = true;
  });

for (const width of [320, 390, 768, 1280])
  test(`no template is wider than a screen of ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const address of templates) {
      await page.goto(address);
      await unfold(page);
      expect.soft(await overflowing(page), address).toEqual([]);
    }
  });

/** Starts a browser whose reader set text to twice the usual size, which media queries in rem follow. */
const twiceTheSize = '--blink-settings=defaultFontSize=32';

for (const width of [390, 640, 1280])
  test(`text of twice the size leaves every template as wide as a screen of ${width} px`, async ({
    playwright,
    baseURL,
  }, { project }) => {
    const { args = [], ...launch } = project.use.launchOptions ?? {};
    const browser = await playwright.chromium.launch({ ...launch, args: [...args, twiceTheSize] });
    const page = await browser.newPage({ viewport: { width, height: 900 }, ...(baseURL && { baseURL }) });
    for (const address of templates) {
      await page.goto(address);
      await unfold(page);
      expect.soft(await overflowing(page), address).toEqual([]);
    }
    const size = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
    expect(Number.parseFloat(size), 'the setting is followed').toBeGreaterThanOrEqual(32);
    await browser.close();
  });

test('pages carry no style attributes and no handlers', async ({ request }) => {
  for (const address of templates) {
    const root = parseHtml(await (await request.get(address)).text());
    const inline = [...elementsOf(root)].flatMap(({ tagName, properties }) =>
      Object.keys(properties)
        .filter((name) => name === 'style' || /^on[a-z]/i.test(name))
        .map((name) => `<${tagName} ${name}>`),
    );
    expect.soft(inline, address).toEqual([]);
  }
});

test('pages run no script but the one that copies and the one that checks, and bring their styles inside', async ({
  request,
}) => {
  for (const address of templates) {
    const root = parseHtml(await (await request.get(address)).text());
    const scripts = byTag(root, 'script').map((script) => attributeOf(script, 'src') ?? attributeOf(script, 'type'));
    const own = address.endsWith('/verify') ? 'share|verify' : 'share';
    const allowed = new RegExp(`^(?:/(?:${own})\\.[0-9a-f]+\\.js|application/ld\\+json|speculationrules)$`);
    expect
      .soft(
        scripts.filter((one) => !allowed.test(one ?? '')),
        address,
      )
      .toEqual([]);
    expect.soft(byTag(root, 'style'), `${address}: one style element`).toHaveLength(1);
    const sheets = byTag(root, 'link').filter((link) => attributeOf(link, 'rel') === 'stylesheet');
    expect.soft(sheets, `${address}: no stylesheet to wait for`).toEqual([]);
  }
});

test('browsers have nothing to complain about', async ({ page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (/^(?:warning|error)$/.test(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  for (const address of templates) {
    await page.goto(address);
    // A browser reports every page of status 404.
    const unexpected = complaints.splice(0).filter((one) => !/status of 404/.test(one));
    expect.soft(unexpected, address).toEqual([]);
  }
});
