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

/** Brings axe into an open page, in the way that lets the browser keep what it made of the source. */
async function bring(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: source });
  await session.detach();
}

/**
 * What axe says of an open page, or of what a selector picks there. It stays in the page, which has no frames: bringing it
 * anew takes longer than looking.
 */
export async function examine(page: Page, options: Axe.RunOptions, only?: string): Promise<Axe.AxeResults> {
  if (await page.evaluate(() => !('axe' in window))) await bring(page);
  return page.evaluate(
    ([chosen, selector]) => {
      const context = selector ? { include: [...document.querySelectorAll(selector)] } : document;
      return (window as unknown as { axe: typeof Axe }).axe.run(context, chosen);
    },
    [options, only] as const,
  );
}

/** How axe is asked of a page: which rules, not which, and which part of it. */
type Asked = { but?: string[]; only?: string };

/** What axe finds with these rules, one line a fault. */
export async function faultsOf(page: Page, runOnly: string[], { but = [], only }: Asked = {}): Promise<string[]> {
  const rules = Object.fromEntries(but.map((rule) => [rule, { enabled: false }]));
  const { violations } = await examine(page, { runOnly, rules, resultTypes: ['violations'] }, only);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
  );
}
