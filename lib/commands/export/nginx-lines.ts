import path from 'node:path';
import { preflightHeaders } from '#lib/server/preflight.ts';

/** What is answered to OPTIONS at a file of public data, by header. */
export const preflightValues = Object.fromEntries(
  preflightHeaders.flatMap((name, index) => (index % 2 === 0 ? [[name, preflightHeaders[index + 1] ?? '']] : [])),
);

/** `Access-Control-Max-Age` → `$site_access_control_max_age`. */
export const preflightVariable = (name: string) => `$site_${name.toLowerCase().replaceAll('-', '_')}`;

/** A value as a line of nginx takes it; a dollar would begin a variable there. */
export const quote = (text: string) => `"${text.replace(/[\\"]/g, '\\$&').replaceAll('$', '')}"`;

/** By code unit: files are made in any order, and the same site must give the same lines. */
export const byName = ([a]: readonly [string, ...unknown[]], [b]: readonly [string, ...unknown[]]) => (a < b ? -1 : 1);

/** Each value once, the commonest first. */
export function byFrequency(values: Iterable<string>): string[] {
  const count = new Map<string, number>();
  for (const value of values) count.set(value, (count.get(value) ?? 0) + 1);
  return [...count].sort((a, b) => b[1] - a[1] || byName(a, b)).map(([value]) => value);
}

/** A block of lines with its head. */
export const block = (head: string, lines: string[]) => [`${head} {`, ...lines.map((line) => `  ${line}`), '}'];

/** What a file ends with, without the dot. */
export const endingOf = (file: string) => path.extname(file).slice(1);
