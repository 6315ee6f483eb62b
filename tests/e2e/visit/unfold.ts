import type { Page } from '@playwright/test';

/** Folded parts are part of the page. */
export const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const one of document.querySelectorAll<HTMLDetailsElement>('main details, footer details')) one.open = true;
  });
