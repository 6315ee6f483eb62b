import type { Page, Response } from '@playwright/test';
import { kinds, rowOf } from '#lib/pages/kinds.ts';
import { bytesOf } from './bytes.ts';

/** How much of a page there is, and how soon. Lengths are in CSS pixels of the page as it comes, nothing unfolded. */
export type Measures = {
  address: string;
  /** The height of the page in a window 1280 wide. */
  height: number;
  /** How many screens of 390 × 844 it takes. */
  screens: number;
  /** Where its first paragraph begins on such a screen, in screens from the top. */
  story: number | null;
  /** How many characters can be read on it before anything is tapped. */
  words: number;
  /** Of the body and of its text alone, compressed; see bytes.ts. */
  bytes: number;
  textBytes: number;
  /** Characters that the first round trips bring, and that they should. */
  held: number;
  wanted: number;
};

const screen = { width: 390, height: 844 };

const heightOf = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);

/** Measures an open page in which nothing has been touched. */
export async function measure(page: Page, address: string, response: Response | null): Promise<Measures> {
  await page.setViewportSize({ width: 1280, height: 900 });
  const height = await heightOf(page);
  await page.setViewportSize(screen);
  const [story, words] = await page.evaluate(() => {
    const isRead = (one: HTMLElement) => one.checkVisibility() && one.textContent.trim().length > 40;
    const paragraphs = [...document.querySelectorAll<HTMLElement>('main section p')];
    const first = paragraphs.find(
      (one) => isRead(one) && !one.closest('header, figure, aside, details, ul, ol, table'),
    );
    // biome-ignore lint/performance/useDomNodeTextContent: what is shown, not what is hidden
    const text = document.querySelector('main')?.innerText ?? '';
    return [first ? first.getBoundingClientRect().top + window.scrollY : null, text.replaceAll(/\s/g, '').length];
  });
  return {
    address,
    height,
    screens: Number(((await heightOf(page)) / screen.height).toFixed(1)),
    story: story === null ? null : Number((story / screen.height).toFixed(2)),
    words,
    ...(await bytesOf(page, response, rowOf(address) === kinds.park ? 'figures' : null)),
  };
}
