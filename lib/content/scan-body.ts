import type { Body } from '#lib/schema/content.ts';
import { scanPlainBody } from './quick/plain-body.ts';
import { type Scan, type ScanOptions, scanProse } from './scan-prose.ts';

/** What a body holds: read without a syntax tree where it is plain, by the exact scan at the least doubt. */
export const scanBody = (body: Body, options: ScanOptions): Scan =>
  scanPlainBody(body, options) ?? scanProse(body, options);
