import type { Page } from '@playwright/test';

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

/** What of a page that is open reaches beyond a window of any of these widths. */
export async function overflowAt(page: Page, widths: number[]): Promise<string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    for (const one of await overflowing(page)) found.push(`${width} px: ${one}`);
  }
  return found;
}
