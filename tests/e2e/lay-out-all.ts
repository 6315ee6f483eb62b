import type { Page } from '@playwright/test';

/** Lays out all of an open page: what stands far down on a phone has a reckoned height before (`[data-far]` in app/base.css). */
export const layOutAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const one of document.querySelectorAll('[data-far]')) one.removeAttribute('data-far');
  });
