import { breadcrumbJsonLd } from '#lib/publish/json-ld.ts';
import { absoluteUrl } from './site.ts';

/** The way to a page for machines: `trailTo(['园区', '/parks'], ['娄星产业开发区', '/parks/loudi'])`. */
export const trailTo = (...steps: [name: string, path: string][]) =>
  breadcrumbJsonLd(steps.map(([name, path]) => ({ name, url: absoluteUrl(path) })));
