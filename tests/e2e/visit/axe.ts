import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** The standards that pages keep to. */
export const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** The rules that look at colours, by far the slowest: all that can change between light and dark. */
export const colourRules = ['color-contrast', 'link-in-text-block'];

/** The rules whose answer depends on how much room there is. */
export const roomRules = ['target-size', 'scrollable-region-focusable', 'nested-interactive'];

/** What axe finds with these rules but those, one line a fault. */
export async function faultsOf(page: Page, runOnly: string[], but: string[] = []): Promise<string[]> {
  const rules = Object.fromEntries(but.map((rule) => [rule, { enabled: false }]));
  const { violations } = await new AxeBuilder({ page })
    .options({ runOnly, rules, resultTypes: ['violations'] })
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
  );
}
