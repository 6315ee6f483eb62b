import { getContent } from '#lib/content/content.ts';
import { comparisonAddress, figurePageAddress } from '#lib/pages/addresses.ts';

const { parks } = getContent();
const slugs = parks.map(({ slug }) => slug);
const figureOf = (park: string, id: string) => figurePageAddress({ park, id });

/** An address that no route has. */
export const missing = '/no-such-page';

/** A comparison that names a park which is not there. */
export const unknownSet = '/compare/quanzhou~nowhere';

/** One address for every template, and for every state that a template can be in. */
export const templates = [
  '/',
  '/parks',
  ...slugs.map((slug) => `/parks/${slug}`),
  // A share with two verdicts, a sum of money of a company, a number that the source does not print as one.
  figureOf('quanzhou', 'org-coverage'),
  figureOf('ningxiang', 'fudi-investment'),
  '/compare',
  '/compare/guiyang~quanzhou',
  comparisonAddress(slugs.slice(0, 5)),
  unknownSet,
  '/indicators',
  '/indicators/org-coverage',
  '/indicators/approval-time',
  '/indicators/investment',
  '/practices',
  '/practices/industry-chain',
  '/data',
  '/about',
  '/glossary',
  '/corrections',
  '/poster/parks/quanzhou',
  missing,
];
