import { expect, test } from '@playwright/test';
import { getContent } from '#lib/content/content.ts';
import { kinds } from '#lib/pages/kinds.ts';
import { published } from '#lib/pages/published.ts';

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

/** The places that are not there to be seen, in the window, when the address names them. */
function findUnseen(ids: string[]): string[] {
  return ids.filter((id) => {
    location.hash = id;
    const place = document.querySelector(':target');
    if (place?.id !== id || !place.checkVisibility()) return true;
    const { top, bottom, width } = place.getBoundingClientRect();
    return width === 0 || bottom <= 0 || top >= window.innerHeight;
  });
}

test('every published place of a case is in view for who comes for it, on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const park of getContent().parks) {
    const address = `/parks/${park.slug}`;
    await page.goto(address);
    const places = published.flatMap((line) => {
      const [home, id] = line.split('#');
      return id !== undefined && (home === address || home === kinds.park.address) ? [id] : [];
    });
    expect.soft(places.length, address).toBeGreaterThan(40);
    const ids = [...new Set([...places, ...kinds.park.idsOf(getContent(), park)])];
    expect.soft(await page.evaluate(findUnseen, ids), `${address}: not in view`).toEqual([]);
  }
});

test('a figure that the story does not tell is a line that leads to its page and back to the text', async ({
  page,
}) => {
  await page.goto('/parks/quanzhou');
  const line = page.locator('#company-brands');
  const back = page.getByRole('link', { name: '回到正文' });
  await expect(line).toBeHidden();
  await expect(back).toBeHidden();
  await page.goto('/parks/quanzhou#company-brands');
  await expect(line).toContainText('10个');
  await expect(line).toContainText('园区，2023年6月20日至7月10日（推断）');
  await back.click();
  await expect(page.locator('#s1')).toBeInViewport();
  await page.goto('/parks/quanzhou#company-brands');
  await line.getByRole('link', { name: '10个' }).click();
  await expect(page).toHaveURL('/parks/quanzhou/figures/company-brands');
});

test('a number in the text leads to its own page, and its note back to it', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/parks/quanzhou');
  await page.locator('main dl a[href="#org-coverage"]').click();
  await expect(page.locator('#org-coverage')).toBeInViewport();
  await page.locator('#org-coverage').click();
  await expect(page).toHaveURL('/parks/quanzhou/figures/org-coverage');
});

test('the table of all figures marks the one that somebody came for, and leads back to the story', async ({ page }) => {
  await page.goto('/parks/quanzhou/figures#org-coverage');
  const row = page.locator('#org-coverage');
  await expect(row).toBeInViewport();
  const background = (one: Element) => getComputedStyle(one).backgroundColor;
  const other = page.locator('tbody tr:not(:target)').nth(3);
  expect(await row.evaluate(background)).not.toBe(await other.evaluate(background));
  await page.getByRole('link', { name: '回到正文' }).first().click();
  await expect(page).toHaveURL('/parks/quanzhou');
});
