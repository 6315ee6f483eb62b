import { createHash } from 'node:crypto';
import postcss, { type Rule } from 'postcss';
import { readSelectors } from '#lib/server/finish/read-selector.ts';

/** The module that a class is from, and its own name; a class of a plain stylesheet has none. */
function splitName(name: string): { module: string; own: string } {
  const at = name.lastIndexOf('_');
  return { module: name.slice(0, Math.max(0, at)), own: name.slice(at + 1) };
}

const hashOf = (module: string) =>
  BigInt(`0x${createHash('sha256').update(module).digest('hex')}`)
    .toString(36)
    .slice(0, 5);

const classesOf = ({ selector }: Rule) => readSelectors(selector).flatMap(({ written }) => written);

/**
 * The names that Vite gives to classes of modules: their own, a hash of their file, the line where they stand there first
 * (postcss-modules, `generateScopedName` as it is). The line is counted as if each declaration had one.
 *
 * @param texts stylesheets with the names that Next gave
 * @example nameAsVite(['.aLFSJW_grid{display:grid}']) // aLFSJW_grid → _grid_114cs_1
 */
export function nameAsVite(texts: readonly string[]): Map<string, string> {
  const names = new Map<string, string>();
  const lines = new Map<string, number>();
  const nameRule = (rule: Rule) => {
    const written = classesOf(rule).map((name) => ({ name, ...splitName(name) }));
    for (const { name, module, own } of written)
      if (module !== '' && !names.has(name)) names.set(name, `_${own}_${hashOf(module)}_${lines.get(module) ?? 1}`);
    const { module = '' } = written[0] ?? {};
    lines.set(module, (lines.get(module) ?? 1) + rule.nodes.length + 3);
  };
  for (const text of texts) postcss.parse(text).walkRules(nameRule);
  return names;
}

/** A stylesheet with its classes under other names. */
export const renameIn = (css: string, names: ReadonlyMap<string, string>): string =>
  css.replaceAll(/(?<=\.)-?[A-Za-z_][\w-]*/g, (name) => names.get(name) ?? name);

/** The file that a class of Vite's is from, as far as its name tells; none for one of a plain stylesheet. */
const fileOf = (name: string) => /^_.+_(\w{5})_\d+$/.exec(name)?.[1];

/**
 * A stylesheet without the modules that a page has nothing of, as where each page links what its components import.
 * Modules stay whole.
 *
 * @param css with the names of {@link nameAsVite}
 */
export function keepModules(css: string, classes: Iterable<string>): string {
  const files = new Set([...classes].map(fileOf));
  const root = postcss.parse(css);
  root.walkRules((rule) => {
    const from = classesOf(rule).flatMap((name) => fileOf(name) ?? []);
    if (from.length > 0 && !from.some((file) => files.has(file))) rule.remove();
  });
  return root.toString();
}
