import { type Browser, test as base, type Page } from '@playwright/test';

/** Media queries tell styles of the finger, in a page that is open. */
export async function touch(page: Page, enabled: boolean): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled, maxTouchPoints: 1 });
  await session.detach();
}

/** Starts a browser whose reader set text to twice the usual size, which media queries in rem follow. */
const twiceTheSize = '--blink-settings=defaultFontSize=32';

/** Tests that can look at a page with larger text: the browser for that is started once a process. */
export const test = base.extend<object, { largeText: Browser }>({
  largeText: [
    async ({ playwright }, use, { project }) => {
      const { args = [], ...launch } = project.use.launchOptions ?? {};
      const browser = await playwright.chromium.launch({ ...launch, args: [...args, twiceTheSize] });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
});
