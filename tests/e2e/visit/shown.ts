import type { Page } from '@playwright/test';

/** What a page shows: its text without the buttons and the tool that need a script, and how many drawings and tables. */
export const shownOn = (page: Page) =>
  page.evaluate(() => {
    for (const scripted of document.querySelectorAll('button, [data-tool]')) scripted.remove();
    const main = document.querySelector('main');
    return {
      // biome-ignore lint/performance/useDomNodeTextContent: what is shown, not what is hidden
      text: main?.innerText.replace(/\s+/g, ' ').trim() ?? '',
      drawings: main?.querySelectorAll('svg rect').length,
      rows: main?.querySelectorAll('tr').length,
      links: main?.querySelectorAll('a[href]').length,
    };
  });
