import { type Browser, test as base, type CDPSession, type Page, type Request } from '@playwright/test';

/** What a reader can have otherwise than others, with the page open: the usual is 16 and no finger. */
type Habits = { textSize?: number; touches?: boolean };

/** A window with what its reader sets. */
export type Reader = { page: Page; set: (habits: Habits) => Promise<void>; session: CDPSession };

async function openReader(browser: Browser): Promise<Reader> {
  const page = await (await browser.newContext({ locale: 'zh-CN' })).newPage();
  const session = await page.context().newCDPSession(page);
  const set = async ({ textSize, touches }: Habits) => {
    // The browser's own setting, which media queries in rem follow.
    if (textSize !== undefined) await session.send('Page.setFontSizes', { fontSizes: { standard: textSize } });
    if (touches !== undefined)
      await session.send('Emulation.setTouchEmulationEnabled', { enabled: touches, maxTouchPoints: 1 });
  };
  return { page, set, session };
}

/** What a browser complained of, and whom it asked, since a page was asked for. */
export type Heard = { complaints: string[]; asked: Request[] };

async function openPlain(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  // Without a script a browser waits for no reader before it loads pictures, and a server has to draw them all.
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setBlockedURLs', { urls: ['*/pictures/*'] });
  return page;
}

type Windows = { reader: Reader; plain: Page };

/** The windows of a browser. Were they fixtures, those who run other tests would not run these, but be started anew. */
const opened = new WeakMap<Browser, Promise<Windows>>();

function windowsOf(browser: Browser): Promise<Windows> {
  const open = async () => ({ reader: await openReader(browser), plain: await openPlain(browser) });
  const windows = opened.get(browser) ?? open();
  opened.set(browser, windows);
  return windows;
}

/**
 * Tests that look at a page as it comes and without a script, each in a window that is opened once a process: a window of
 * its own for every address takes longer to open than to look through. What the browser keeps of pages is forgotten
 * before each.
 */
export const test = base.extend<Windows & { heard: Heard }>({
  reader: async ({ browser }, use) => use((await windowsOf(browser)).reader),
  plain: async ({ browser }, use) => use((await windowsOf(browser)).plain),
  heard: async ({ reader: { page, session, set } }, use) => {
    await session.send('Network.clearBrowserCache');
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 1280, height: 900 });
    await set({ textSize: 16, touches: false });
    const heard: Heard = { complaints: [], asked: [] };
    page.on('console', (message) => {
      if (/^(?:warning|error)$/.test(message.type()))
        heard.complaints.push(`${message.text()} ${message.location().url}`);
    });
    page.on('pageerror', (error) => heard.complaints.push(error.message));
    page.on('request', (request) => heard.asked.push(request));
    await use(heard);
    await page.removeAllListeners();
  },
});
