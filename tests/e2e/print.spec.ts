import { expect, test } from '@playwright/test';

for (const address of ['/parks/quanzhou', '/compare/guiyang~quanzhou', '/compare']) {
  test(`${address} prints its text and tables without navigation`, async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('table').first()).toBeVisible();
    for (const unwanted of ['nav[aria-label="栏目"]', 'footer', 'form', 'button', 'a[href="#main"]'])
      await expect.soft(page.locator(unwanted).filter({ visible: true }), unwanted).toHaveCount(0);
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
    for (const [, width, height] of boxes) {
      expect(Math.round(Number(width))).toBe(595);
      expect(Math.round(Number(height))).toBe(842);
    }
    // Chinese text means an embedded font, and pages of text mean tens of kilobytes.
    expect(pdf).toContain('/FontFile');
    expect(pdf.length).toBeGreaterThan(50_000);
  });
}
