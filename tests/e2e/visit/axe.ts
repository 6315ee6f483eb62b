import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type Axe from 'axe-core';

/** The standards that pages keep to. */
export const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** The rules that look at colours, by far the slowest: all that can change between light and dark. */
export const colourRules = ['color-contrast', 'link-in-text-block'];

/** The rules whose answer depends on how much room there is. */
export const roomRules = ['target-size', 'scrollable-region-focusable', 'nested-interactive'];

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe says of an open page. It stays in the page, which has no frames: bringing it anew takes longer than looking. */
export async function examine(page: Page, options: Axe.RunOptions): Promise<Axe.AxeResults> {
  if (await page.evaluate(() => !('axe' in window))) await page.evaluate(source);
  return page.evaluate((chosen) => (window as unknown as { axe: typeof Axe }).axe.run(document, chosen), options);
}

/** What axe finds with these rules but those, one line a fault. */
export async function faultsOf(page: Page, runOnly: string[], but: string[] = []): Promise<string[]> {
  const rules = Object.fromEntries(but.map((rule) => [rule, { enabled: false }]));
  const { violations } = await examine(page, { runOnly, rules, resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
  );
}
