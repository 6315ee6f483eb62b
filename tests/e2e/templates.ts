import { getContent } from '#lib/content/content.ts';
import { figurePageAddress } from '#lib/pages/addresses.ts';
import { kinds, sampleAddresses } from '#lib/pages/kinds.ts';

const content = getContent();
const figureOf = (park: string, id: string) => figurePageAddress({ park, id });

/** An address that no route has. */
export const missing = '/no-such-page';

/** A comparison that names a park which is not there. */
export const unknownSet = '/compare/quanzhou~nowhere';

/** One address for every template: the list of pages says which. */
export const samples = sampleAddresses(content, (kind) => kind.form === 'page' && kind !== kinds.missing);

/** One address for every template, and for every state that a template can be in. */
export const templates = [
  ...new Set([
    ...samples,
    ...kinds.park.list(content),
    // A share with two verdicts, a sum of money of a company, a number that the source does not print as one.
    figureOf('quanzhou', 'org-coverage'),
    figureOf('ningxiang', 'fudi-investment'),
    '/compare/guiyang~quanzhou',
    unknownSet,
    '/indicators/org-coverage',
    '/indicators/approval-time',
    '/indicators/investment',
    '/practices/industry-chain',
    missing,
  ]),
];

/** One address a layout: what the other templates show is made of the same parts, and has its colours from the tokens. */
const layouts = new Set<string>(
  [
    kinds.home,
    kinds.parks,
    kinds.compare,
    kinds.data,
    kinds.glossary,
    kinds.park,
    kinds.figure,
    kinds.comparison,
    kinds.indicator,
    kinds.practice,
    kinds.verify,
  ].map(({ samples: list }) => list(content)[0] ?? ''),
);

/** Whether axe looks at the colours of this address; tests/unit/styles/contrast.test.ts at those of all. */
export const isLayout = (address: string) => layouts.has(address);
