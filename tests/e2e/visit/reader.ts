import { test as base, type Page } from '@playwright/test';

/** Media queries tell styles of the finger, in a page that is open. */
export async function touch(page: Page, enabled: boolean): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled, maxTouchPoints: 1 });
  await session.detach();
}

/** Starts a browser whose reader set text to twice the usual size, which media queries in rem follow. */
const twiceTheSize = '--blink-settings=defaultFontSize=32';

/**
 * Tests that can look at a page with larger text and without a script, each in a window that is opened once a process: a
 * window of its own for every address takes longer to open than to look through.
 */
export const test = base.extend<object, { large: Page; plain: Page }>({
  large: [
    async ({ playwright }, use, { project }) => {
      const { args = [], ...launch } = project.use.launchOptions ?? {};
      const browser = await playwright.chromium.launch({ ...launch, args: [...args, twiceTheSize] });
      await use(await browser.newPage());
      await browser.close();
    },
    { scope: 'worker' },
  ],
  plain: [
    async ({ browser }, use) => {
      const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
      await use(await context.newPage());
      await context.close();
    },
    { scope: 'worker' },
  ],
});
