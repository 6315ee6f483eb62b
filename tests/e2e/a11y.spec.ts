import { expect, test } from '@playwright/test';
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
