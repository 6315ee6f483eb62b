import type { Page } from '@playwright/test';

/** What is pressed and is smaller than a finger, 44 pixels each way. */
export const smallTargets = (page: Page) =>
  // Links in text are for axe's target-size, which knows the exceptions of WCAG 2.5.8.
  page.evaluate(() =>
    [...document.querySelectorAll('header a, form label, button, summary, a[download], footer a')]
      .filter((one) => one.checkVisibility() && getComputedStyle(one).display !== 'inline')
      .flatMap((one) => {
        const { width, height } = one.getBoundingClientRect();
        return width >= 44 && height >= 44 ? [] : [`${one.textContent} ${width} × ${height}`];
      }),
  );

/** The boxes for text, seen or not, in which iPhones and iPads make the page larger as soon as somebody writes. */
export const boxesThatZoom = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('textarea, select, input:not([type=checkbox], [type=radio], [type=hidden])')].flatMap(
      (one) => {
        const { fontSize } = getComputedStyle(one);
        return Number.parseFloat(fontSize) < 16 ? [`${one.getAttribute('name')} ${fontSize}`] : [];
      },
    ),
  );
