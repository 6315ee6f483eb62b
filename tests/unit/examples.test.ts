import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

/** Commands run when they are imported, and threads wait for who started them. */
const runs = /^lib\/(?:commands|script)\/|^lib\/server\/(?:main|worker)\.ts$/;

const modules = readdirSync('lib', { recursive: true, encoding: 'utf8' })
  .map((file) => path.posix.join('lib', file))
  .filter((file) => file.endsWith('.ts') && !runs.test(file));

/** Both sides of `@example f('x') // 'y': why` in one line. */
const example = /@example (?<call>.+?) \/\/ (?<result>.+)$/gm;

function evaluate(code: string, names: Record<string, unknown>): unknown {
  return new Function(...Object.keys(names), `return (${code});`)(...Object.values(names));
}

/** What an example says that it gives, where that is code and not words; what stands behind a value is no part of it. */
function readResult(result: string): { value: unknown } | null {
  for (const code of [result, result.replace(/(?::|;|,| \().*$/, '')]) {
    try {
      return { value: evaluate(code, {}) };
    } catch {}
  }
  return null;
}

/** An example that needs nothing but its own module, and what it gives; null of any other. */
function tryExample(call: string, own: Record<string, unknown>): { value: unknown } | null {
  try {
    return { value: evaluate(call, own) };
  } catch (error) {
    if (error instanceof ReferenceError || error instanceof SyntaxError) return null;
    throw error;
  }
}

test('examples that need nothing but their module give what they say', async () => {
  let tried = 0;
  for (const file of modules) {
    const source = readFileSync(file, 'utf8');
    if (!source.includes('@example')) continue;
    const own: Record<string, unknown> = { ...(await import(path.resolve(file))) };
    for (const { groups } of source.matchAll(example)) {
      const { call = '', result = '' } = groups ?? {};
      const said = result.includes('…') ? null : readResult(result);
      const given = said && tryExample(call, own);
      if (!said || !given) continue;
      tried += 1;
      expect.soft(given.value, `${file}: ${call}`).toEqual(said.value);
    }
  }
  expect(tried).toBeGreaterThan(100);
});
