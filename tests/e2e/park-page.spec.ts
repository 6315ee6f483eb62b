import { expect, type Page, test } from '@playwright/test';
import { getContent } from '#lib/content/content.ts';
import { kinds } from '#lib/pages/kinds.ts';

test.describe.configure({ timeout: 180_000 });

const addresses = kinds.park.list(getContent());
const phone = { width: 390, height: 844 };

/** Where an element begins and ends on its page. */
const spanOf = async (page: Page, selector: string) => {
  const box = await page.locator(selector).first().boundingBox();
  return { top: box?.y ?? Number.NaN, bottom: (box?.y ?? Number.NaN) + (box?.height ?? 0) };
};

const heightOf = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);

/** The first paragraph of the story. */
const story = 'main section:has(> h2#s1) p';

test('a case is read from a wide screen in five heights of it, its story begun on the first; on a phone in nine screens, what to do with it on the first, its story begun on the second', async ({
  page,
}) => {
  for (const address of addresses) {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(address);
    expect.soft(await heightOf(page), `${address}: wide`).toBeLessThanOrEqual(4500);
    expect.soft((await spanOf(page, story)).top, `${address}: story, wide`).toBeLessThanOrEqual(800);
    await page.setViewportSize(phone);
    expect.soft(await heightOf(page), address).toBeLessThanOrEqual(9 * phone.height);
    const actions = await spanOf(page, 'main ul:has(a[href="#share"])');
    expect.soft(actions.bottom, `${address}: actions`).toBeLessThanOrEqual(phone.height);
    expect.soft((await spanOf(page, story)).top, `${address}: story`).toBeLessThanOrEqual(1.3 * phone.height);
    // Nothing of what is read is folded.
    expect.soft(await page.locator(`details ${story}, details figure`).count(), address).toBe(0);
  }
});

test('a figure at the head of a case stands on one line, its unit beside it, and stays in its column', async ({
  page,
}) => {
  for (const width of [320, 360, phone.width, 700, 1024, 1280]) {
    await page.setViewportSize({ width, height: 844 });
    for (const address of addresses) {
      await page.goto(address);
      const figures = page.locator('main dl > div > dd:has(> a[href*="/figures/"])');
      // As it is, and as a case with a range has it.
      for (const number of [null, '1200至1300']) {
        const wrong = await figures.evaluateAll((cells, instead) => {
          const number = cells[1]?.querySelector('span')?.firstChild;
          if (number && instead !== null) number.textContent = instead;
          return cells.flatMap((cell) => {
            const { left, right } = (cell.parentElement as HTMLElement).getBoundingClientRect();
            const unit = cell.querySelector('small:last-of-type')?.getBoundingClientRect();
            const [line] = cell.querySelector('span')?.getClientRects() ?? [];
            const isBeside = !unit || !line || unit.top < line.bottom;
            const isIn = [...cell.querySelectorAll('*')].every((part) => {
              const box = part.getBoundingClientRect();
              return box.left >= left - 1 && box.right <= right + 1;
            });
            return isBeside && isIn ? [] : [cell.textContent];
          });
        }, number);
        expect.soft(wrong, `${address} at ${width}, ${number}`).toEqual([]);
      }
      expect.soft(await figures.count(), address).toBeGreaterThan(0);
    }
  }
});

test('a row of the table of figures takes little of a phone, and is heard under the heads of its columns', async ({
  page,
}) => {
  await page.setViewportSize(phone);
  for (const address of addresses) {
    await page.goto(`${address}/figures`);
    const heights = await page
      .locator('tbody tr[id]')
      .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height));
    const mean = heights.reduce((sum, height) => sum + height, 0) / heights.length;
    expect.soft(mean, `${address}/figures: a row`).toBeLessThanOrEqual(90);
    const named = await page.getByRole('columnheader').count();
    expect.soft(named, `${address}/figures: columns`).toBe(6);
  }
});

test('a value of two lines stays in its row of the table of figures', async ({ page }) => {
  for (const width of [phone.width, 800]) {
    await page.setViewportSize({ width, height: 844 });
    for (const address of addresses) {
      await page.goto(`${address}/figures`);
      const over = await page.locator('tbody tr[id]').evaluateAll((rows) =>
        rows
          .map((row) => ({ id: row.id, value: row.querySelector('td'), end: row.getBoundingClientRect().bottom }))
          .filter(({ value, end }) => (value?.getBoundingClientRect().bottom ?? 0) > end + 1)
          .map(({ id }) => id),
      );
      expect.soft(over, `${address}/figures at ${width}`).toEqual([]);
    }
  }
});

test('a type of practices opens to what is done, and a practice that somebody comes for tells it while the type is folded', async ({
  page,
}) => {
  await page.setViewportSize(phone);
  for (const address of addresses) {
    await page.goto(address);
    const type = page.locator('#practices section:has(details)').first();
    const [said, add] = [type.locator('li p').first(), type.getByRole('link', { name: '加入材料' })];
    await expect.soft(said, address).toBeHidden();
    await type.locator('summary').click();
    await expect.soft(said, address).toBeVisible();
    await expect.soft(add, address).toBeVisible();
    const id = await type.locator('li').last().getAttribute('id');
    await page.goto(`/about`);
    await page.goto(`${address}#${id}`);
    await expect.soft(page.locator(`[id="${id}"] p`), `${address}#${id}`).toBeVisible();
    await expect.soft(add, address).toBeHidden();
  }
});
