import { type Missing, missingLabel } from '#lib/words/zh/missing.ts';
import type { Codes } from './column.ts';

/** A code for why a cell is empty, of those that a column can have. */
export const missingCodes = (...codes: Missing[]): Codes =>
  Object.fromEntries(codes.map((code) => [code, missingLabel[code]]));
