import type { Page } from '@playwright/test';
import { faultsOfLines } from '../lines-of.ts';

/** Where the browser balances lines, or looks back over the last ones. */
const helped = /^(h[1-4]|p|li|dd|dt|td|th|figcaption)$/;

/**
 * The lines of an open page that begin with “·”, are stretched or torn, and the titles and paragraphs that end in one
 * character, at each of these widths.
 */
export async function faultyLines(page: Page, widths: number[]): Promise<string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 844 });
    for (const { fault, element, words } of await faultsOfLines(page))
      if (fault !== 'lone-last' || helped.test(element)) found.push(`${width} px, ${fault}: ${element} ${words}`);
  }
  return found;
}
