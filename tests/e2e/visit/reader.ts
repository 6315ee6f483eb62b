import type { CDPSession, Page } from '@playwright/test';

/** What a reader can change under an open page: a finger in the place of the mouse, and the size of text. */
export async function readerOf(page: Page) {
  const session: CDPSession = await page.context().newCDPSession(page);
  return {
    /** Media queries tell styles of the finger. */
    touch: (enabled: boolean) => session.send('Emulation.setTouchEmulationEnabled', { enabled, maxTouchPoints: 1 }),
    /** The browser's own setting, which media queries in rem follow; 16 as delivered. */
    setTextSize: (standard: number) => session.send('Page.setFontSizes', { fontSizes: { standard } }),
  };
}
