import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

test('a button that needs a script is not there without one', async ({ page }) => {
  for (const address of ['/parks/quanzhou', '/compare', '/indicators/org-coverage']) {
    await page.goto(address);
    await expect(page.locator('button:not([type="submit"]):visible')).toHaveCount(0);
  }
});

for (const order of [
  ['quanzhou', 'guiyang'],
  ['guiyang', 'quanzhou'],
])
  test(`choosing ${order.join(', then ')} leads to the one address of the two`, async ({ page }) => {
    await page.goto('/compare');
    for (const park of order) await page.locator(`input[value="${park}"]`).check();
    await page.getByRole('button', { name: '开始对比' }).click();
    await expect(page).toHaveURL('/compare/guiyang~quanzhou');
    await expect(page.locator('input:checked')).toHaveCount(2);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('贵阳高新区');
  });

test('choosing one park leads to a page that says what is missing and keeps the choice', async ({ page }) => {
  await page.goto('/compare');
  await page.locator('input[value="korla"]').check();
  await page.getByRole('button', { name: '开始对比' }).click();
  await expect(page.locator('main')).toContainText('还要再选一个');
  await expect(page.locator('input:checked')).toHaveCount(1);
});

test('choosing nothing leads back to the form', async ({ page }) => {
  await page.goto('/compare');
  await page.getByRole('button', { name: '开始对比' }).click();
  await expect(page).toHaveURL('/compare#choose');
});

test('the address of a figure marks its row and brings it into view', async ({ page }) => {
  await page.goto('/parks/quanzhou#org-coverage');
  const row = page.locator('#org-coverage');
  await expect(row).toBeInViewport();
  const background = (one: Element) => getComputedStyle(one).backgroundColor;
  const other = page.locator('tbody tr:not(:target)').first();
  expect(await row.evaluate(background)).not.toBe(await other.evaluate(background));
});

test('a number in the text leads to its row', async ({ page }) => {
  await page.goto('/parks/quanzhou');
  await page.locator('main section p a[href="#org-coverage"]').first().click();
  await expect(page.locator('#org-coverage')).toBeInViewport();
  await expect(page.locator('tr:target')).toHaveAttribute('id', 'org-coverage');
});
