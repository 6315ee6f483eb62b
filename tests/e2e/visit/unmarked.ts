import type { Page } from '@playwright/test';

/** What takes the keyboard and does not show that it has it. */
export async function unmarkedByFocus(page: Page): Promise<string[]> {
  // One press makes the browser treat every later focus as the keyboard's.
  await page.keyboard.press('Tab');
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a[href], button, input, summary, [tabindex="0"]')]
      .filter((one) => one.checkVisibility())
      .flatMap((one) => {
        one.focus({ preventScroll: true });
        const { outlineStyle, outlineWidth } = getComputedStyle(one);
        const isMarked = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
        return document.activeElement === one && isMarked ? [] : [one.outerHTML.slice(0, 120)];
      }),
  );
}
