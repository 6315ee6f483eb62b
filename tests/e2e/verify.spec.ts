import { expect, test } from '@playwright/test';

const address = '/parks/quanzhou/verify';

/** A copy of an article that prints all figures of the page's table in their paragraphs. */
async function makeCopy(page: import('@playwright/test').Page): Promise<string[]> {
  const rows = await page
    .locator('tr[data-wording]')
    .evaluateAll((found) => found.map((row) => ({ ...(row as HTMLElement).dataset })));
  return Array.from({ length: 36 }, (_, index) => {
    const here = rows.filter(({ paragraph }) => Number(paragraph) === index + 1);
    return `别的事情${[...new Set(here.map(({ anchor, wording }) => anchor ?? wording))].map((piece) => `，另外${piece}也写到了`).join('')}。`;
  });
}

test('a pasted copy is held against the figures, and nothing is sent or stored', async ({ page }) => {
  const response = await page.goto(address);
  const policy = response?.headers()['content-security-policy'];
  expect(policy).toContain("connect-src 'none'");
  expect(policy).toContain("form-action 'none'");
  await expect(page.locator('form')).toHaveCount(0);
  await expect(page.locator('textarea[name]')).toHaveCount(0);
  await page.waitForLoadState('networkidle');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));

  const lines = await makeCopy(page);
  await page.locator('textarea').fill(lines.join('\n'));
  const summary = page.locator('[data-summary]');
  await expect(summary).toHaveText('71项，找到71项。');
  await expect(page.locator('[data-marked] mark').first()).toBeVisible();

  await page.locator('textarea').fill(lines.join('\n').replace('达到97.7%', '达到79.7%'));
  await expect(summary).toHaveText('71项，找到70项，数字不同1项。');
  await expect(page.locator('tr[data-figure="org-coverage"] [data-verdict]')).toHaveText(
    '数字不同，副本写作“达到79.7%”',
  );
  await page.locator('textarea').fill(lines.join(''));
  await expect(summary).toContainText('副本没有分段，是按整篇比对的。');
  expect(requests).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, '']);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  test('the page lists figures, wordings and paragraphs to check by eye', async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('textarea')).toBeHidden();
    const row = page.locator('tr[data-figure="org-coverage"]');
    await expect(row).toContainText('“97.7%”');
    await expect(row).toContainText('第2段');
  });
});
