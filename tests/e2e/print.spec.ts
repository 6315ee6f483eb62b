import { expect, test } from '@playwright/test';

/** A4 in points; comparisons print sideways. */
const a4 = [595, 842];

for (const address of ['/parks/quanzhou', '/compare/guiyang~quanzhou', '/compare']) {
  test(`${address} prints its text and its figures without what only a screen can use`, async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('main')).toContainText('97.7%', { useInnerText: true });
    const unwanted = 'nav[aria-label="栏目"], footer a[href="/feed.xml"], form, button, a[href="#main"], summary';
    expect(await page.locator(unwanted).filter({ visible: true }).allTextContents()).toEqual([]);
  });

  test(`${address} prints black on white, also where the screen is dark`, async ({ page }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.goto(address);
    const colours = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.documentElement);
      return { color, backgroundColor };
    });
    expect(colours).toEqual({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' });
  });

  test(`${address} becomes pages of A4`, async ({ page }) => {
    await page.goto(address);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
    expect(boxes.length).toBeGreaterThan(0);
    for (const [, ...sides] of boxes) expect(sides.map(Number).map(Math.round).sort()).toEqual(a4);
    // Chinese text means an embedded font, and pages of text mean tens of kilobytes.
    expect(pdf).toContain('/FontFile');
    expect(pdf.length).toBeGreaterThan(50_000);
  });
}
