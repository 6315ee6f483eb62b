import { expect, test } from '@playwright/test';
import { faultsOfLines } from './lines-of.ts';
import { templates } from './templates.ts';

/** Where the browser balances lines, or looks back over the last ones. */
const helped = /^(h[1-4]|p|li|dd|dt|td|th|figcaption)$/;

for (const width of [1280, 390, 320])
  test(`no line begins with a dot or is stretched, and no title or paragraph ends in one character, ${width} px wide`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    await page.setViewportSize({ width, height: 844 });
    for (const address of templates) {
      await page.goto(address, { waitUntil: 'domcontentloaded' });
      const faults = await faultsOfLines(page);
      const said = (fault: string) =>
        faults.filter((one) => one.fault === fault).map(({ element, words }) => `${element}: ${words}`);
      expect.soft(said('dot-first'), `${address}: lines that begin with “·”`).toEqual([]);
      expect.soft(said('stretched'), `${address}: stretched lines`).toEqual([]);
      expect
        .soft(
          faults
            .filter(({ fault, element }) => fault === 'lone-last' && helped.test(element))
            .map(({ words }) => words),
          `${address}: lone last characters`,
        )
        .toEqual([]);
    }
  });
