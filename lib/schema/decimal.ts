import { z } from 'zod';

/**
 * A number as the source prints it, kept as text: `"70"`, `"97.7"`, `"85.16"`.
 * Printed precision is information (`"70"` and `"70.0"` are different statements), so it is never turned into a float.
 * A decline is negative: `"-3.2"`.
 */
export const decimalSchema = z
  .string()
  .regex(/^-?(0|[1-9]\d*)(\.\d+)?$/, '应为十进制数字，不带单位、逗号和加号，例如 97.7；下降写成负数，例如 -3.2');

/** `"85.16"` → 2. */
export function decimalPlaces(value: string): number {
  const point = value.indexOf('.');
  return point === -1 ? 0 : value.length - point - 1;
}
