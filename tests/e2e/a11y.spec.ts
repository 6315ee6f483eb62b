import { expect, test } from '@playwright/test';
import { samples } from './templates.ts';
import { colourRules, examine, standards } from './visit/axe.ts';

test('axe examines the size of targets', async ({ page }) => {
  await page.goto('/');
  const { passes } = await examine(page, { runOnly: standards });
  expect(passes.map(({ id }) => id)).toEqual(expect.arrayContaining(['target-size', ...colourRules]));
});

test('the first stop of the keyboard leads past the header', async ({ page }) => {
  await page.goto('/parks/quanzhou');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: '跳到正文' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('main :focus')).toHaveCount(1);
});

test.describe('the menu of a phone, without JavaScript', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, javaScriptEnabled: false });

  test('closes with a tap beside it, and leads where it says', async ({ page }) => {
    await page.goto('/parks/quanzhou');
    const menu = page.locator('header details');
    await menu.locator('summary').tap();
    await expect(menu).toHaveAttribute('open');
    await page.touchscreen.tap(100, 600);
    await expect(menu).not.toHaveAttribute('open');
    await menu.locator('summary').tap();
    await menu.getByRole('link', { name: '做法' }).tap();
    await expect(page).toHaveURL(/\/practices$/);
  });
});

test('a link in the head of a table is seen while it has the focus, where a narrow screen has no room for the head', async ({
  page,
  request,
}) => {
  await page.setViewportSize({ width: 400, height: 900 });
  let links = 0;
  for (const address of samples) {
    if (!/<thead>(?:(?!<tbody).)*<a /s.test(await (await request.get(address)).text())) continue;
    await page.goto(address);
    for (const link of await page.locator('thead a:visible').all()) {
      links += 1;
      await link.focus();
      const isCut = await link.evaluate((one) => getComputedStyle(one.closest('thead') ?? one).clipPath !== 'none');
      expect.soft(isCut, `${address}: ${await link.textContent()}`).toBe(false);
      await expect.soft(link).toBeInViewport({ ratio: 1 });
    }
  }
  expect(links).toBeGreaterThan(4);
});

test('a comparison can be chosen with the keyboard alone', async ({ page }) => {
  await page.goto('/compare');
  const tabTo = async (park: string) => {
    const box = page.locator(`input[value="${park}"]`);
    for (let presses = 0; presses < 40; presses += 1) {
      if (await box.evaluate((one) => one === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`the keyboard never reaches ${park}`);
  };
  await tabTo('guiyang');
  await page.keyboard.press('Space');
  await tabTo('quanzhou');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: '开始对比' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/compare/guiyang~quanzhou');
});
