import { expect, type Page, test } from '@playwright/test';
import { getContent } from '#lib/content/content.ts';
import { kinds } from '#lib/pages/kinds.ts';
import { layOutAll } from './lay-out-all.ts';

test.describe.configure({ timeout: 180_000 });
test.use({ viewport: { width: 390, height: 844 } });

const parks = kinds.park.list(getContent());
const pages = [...parks, '/register', '/practices', '/practices/member-vanguard'];

const far = '[data-far]';

/** Whether what stands last of what is far waits to be laid out. */
const isWaiting = (page: Page) =>
  page
    .locator(far)
    .last()
    .evaluate((one) => one.firstElementChild?.checkVisibility({ contentVisibilityAuto: true }) === false);

/** How far the top of an element is from the top of the window. */
const topOf = (page: Page, id: string) =>
  page.locator(`[id="${id}"]`).evaluate((one) => Math.round(one.getBoundingClientRect().top));

/** Waits until two frames have been drawn, in which what came near is laid out. */
const settle = (page: Page) =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 100)))),
  );

test('what stands far down a page takes nearly the room on a phone that it has when it is laid out', async ({
  page,
}) => {
  for (const address of pages) {
    await page.goto(address);
    expect.soft(await isWaiting(page), `${address}: not laid out`).toBe(true);
    const before = await page.evaluate(() => document.documentElement.scrollHeight);
    await layOutAll(page);
    const after = await page.evaluate(() => document.documentElement.scrollHeight);
    expect.soft(Math.abs(before / after - 1), `${address}: ${before} for ${after}`).toBeLessThanOrEqual(0.04);
  }
});

test('an anchor far down a page is shown where it stands, from outside and by a link of the page, and stays there', async ({
  page,
}) => {
  const ids = {
    '/parks/quanzhou': ['practices', 'p-cross-posts', 'p-youth-school', 'figures', 'cite', 'source-news-2016', 'share'],
    '/parks/ningxiang': ['standing', 'organizations', 'share'],
    '/register': ['q', 'numbers', 'share'],
    '/practices/member-vanguard': ['quanzhou', 'share'],
  };
  for (const [address, targets] of Object.entries(ids))
    for (const id of targets) {
      await page.goto('/about');
      await page.goto(`${address}#${id}`);
      await settle(page);
      const landed = await topOf(page, id);
      await settle(page);
      expect.soft(await topOf(page, id), `${address}#${id} stays`).toBe(landed);
      await layOutAll(page);
      await page.evaluate((hash) => {
        window.location.hash = '';
        window.location.hash = hash;
      }, id);
      await settle(page);
      const meant = await topOf(page, id);
      expect.soft(Math.abs(landed - meant), `${address}#${id}: ${landed} for ${meant}`).toBeLessThanOrEqual(12);
    }
  await page.goto('/parks/quanzhou');
  await page.getByRole('link', { name: '转发', exact: true }).click();
  await settle(page);
  await expect(page.locator('#share h2')).toBeInViewport();
});

test('a reader who comes to the end of a page and goes back up keeps the place', async ({ page }) => {
  for (const address of ['/parks/quanzhou', '/register']) {
    await page.goto(`${address}#share`);
    await settle(page);
    for (let step = 0; step < 12; step++) {
      const before = await page.evaluate(() => {
        const seen = document.elementFromPoint(190, 500);
        seen?.setAttribute('data-seen', '');
        return seen?.getBoundingClientRect().top ?? Number.NaN;
      });
      await page.mouse.wheel(0, -300);
      await settle(page);
      await settle(page);
      const after = await page.evaluate(() => {
        const seen = document.querySelector('[data-seen]');
        seen?.removeAttribute('data-seen');
        return seen?.getBoundingClientRect().top ?? Number.NaN;
      });
      expect.soft(Math.abs(after - before - 300), `${address}: step ${step}`).toBeLessThanOrEqual(2);
    }
  }
});

test('what is not laid out is found by its words, read by who hears it, and printed', async ({ page }) => {
  const words = '党员先锋与攻关';
  const heading = page.getByRole('heading', { name: words });
  await page.goto('/parks/quanzhou');
  expect(await isWaiting(page)).toBe(true);
  const isFound = await page.evaluate(
    (text) => (window as unknown as { find: (words: string) => boolean }).find(text),
    words,
  );
  expect(isFound).toBe(true);
  await expect(heading).toBeInViewport();
  // As the place in an article is linked, and as a search engine links it.
  await page.goto('/about');
  await page.goto(`/parks/quanzhou#:~:text=${encodeURIComponent(words)}`);
  await expect(heading).toBeInViewport();
  await page.goto('/about');
  await page.goto('/parks/quanzhou');
  await expect(page.getByRole('heading', { name: '转发这一页' })).toHaveCount(1);
  expect(await isWaiting(page)).toBe(true);
  await page.emulateMedia({ media: 'print' });
  const shown = await page.locator(far).evaluateAll((all) => all.map((one) => getComputedStyle(one).contentVisibility));
  expect(shown.length).toBeGreaterThan(3);
  expect(new Set(shown)).toEqual(new Set(['visible']));
  await expect(page.locator('#practices')).toContainText(words, { useInnerText: true });
});

test('who takes all of a page along has what is far too; no table to be copied by a button stands there', async ({
  page,
}) => {
  for (const address of ['/parks/quanzhou', '/register']) {
    await page.goto(address);
    expect(await isWaiting(page), address).toBe(true);
    await page.keyboard.press('Control+a');
    await settle(page);
    const taken = await page.evaluate(() => String(window.getSelection()).replaceAll(/\s/g, '').length);
    await layOutAll(page);
    // biome-ignore lint/performance/useDomNodeTextContent: what is shown, not what is hidden
    const all = await page.evaluate(() => document.body.innerText.replaceAll(/\s/g, '').length);
    expect(taken / all, address).toBeGreaterThan(0.98);
  }
  // The script reads what is shown of a table, and there that is nothing.
  for (const address of pages) {
    await page.goto(address);
    expect.soft(await page.locator(`${far} table`).count(), address).toBe(0);
  }
});

test('wide screens lay all out at once', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/register');
  const { count, skipped } = await page.locator(far).evaluateAll((all) => ({
    count: all.length,
    skipped: all.filter((one) => getComputedStyle(one).contentVisibility !== 'visible').length,
  }));
  expect(count).toBeGreaterThan(10);
  expect(skipped).toBe(0);
});
