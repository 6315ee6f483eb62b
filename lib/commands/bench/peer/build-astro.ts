import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Bare, linkedSheets } from './take-apart.ts';

/** Astro, and the Node that it needs, whatever runs here. */
export const versions = { astro: '7.3.5', node: '22.23.3' };

/** What the package `node` would fetch with a script, for this machine; no script runs at an install here. */
const nodePackage = `node-${process.platform}-${process.arch}`;
const manifest = JSON.stringify({
  private: true,
  type: 'module',
  dependencies: { astro: versions.astro, [nodePackage]: versions.node },
});

/** Styles in a file with a hash, which a browser keeps: what Astro does by default with so many. */
const config = `export default { build: { format: 'file', inlineStylesheets: 'never' }, devToolbar: { enabled: false } };`;

/** A page of the peer: the pieces of one of ours, and the styles that it brings. */
export type PeerPage = Pick<Bare, 'lang' | 'head' | 'body'> & { css: string };

/** A page as Astro made it, with the stylesheets that it links. */
export type Built = { html: string; sheets: string[] };

/** Astro sets markup that it is given as it is, and its own link at the end of the head. */
const templateOf = (name: string) => `---
import './${name}.css';
import page from './${name}.json';
---
<!doctype html>
<html lang={page.lang}><head><Fragment set:html={page.head} /></head><body><Fragment set:html={page.body} /></body></html>
`;

function runIn(folder: string, command: string, args: string[]): string | null {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: folder,
    env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
    encoding: 'utf8',
  });
  return status === 0 ? null : (error?.message ?? `${stdout}\n${stderr}`);
}

/** Installs Astro and its Node into the folder, where they are not there from last time; false where that fails. */
function install(folder: string, node: string): boolean {
  const file = path.join(folder, 'package.json');
  if (existsSync(node) && existsSync(file) && readFileSync(file, 'utf8') === manifest) return true;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, manifest);
  const failure = runIn(folder, 'npm', ['install', '--no-audit', '--no-fund', '--include=dev']);
  if (failure === null && existsSync(node)) return true;
  rmSync(file);
  return false;
}

/**
 * Builds pages with Astro, their styles through its pipeline.
 *
 * @param folder a folder of its own, where packages stay for the next time
 * @returns the pages in the order that they came in, or null where the packages cannot be had
 * @throws {Error} where Astro does not build
 */
export function buildAstro(folder: string, pages: readonly PeerPage[]): Built[] | null {
  const node = path.resolve(folder, 'node_modules', nodePackage, 'bin', 'node');
  if (!install(folder, node)) return null;
  const [source, made] = [path.join(folder, 'src', 'pages'), path.join(folder, 'dist')];
  for (const old of [source, made]) rmSync(old, { recursive: true, force: true });
  mkdirSync(source, { recursive: true });
  writeFileSync(path.join(folder, 'astro.config.mjs'), config);
  for (const [index, { css, ...page }] of pages.entries()) {
    writeFileSync(path.join(source, `${index}.astro`), templateOf(`${index}`));
    writeFileSync(path.join(source, `${index}.css`), css);
    writeFileSync(path.join(source, `${index}.json`), JSON.stringify(page));
  }
  const failure = runIn(folder, node, [path.join('node_modules', 'astro', 'bin', 'astro.mjs'), 'build']);
  if (failure !== null) throw new Error(`Astro 没有构建成：\n${failure}`);
  return pages.map((_, index) => {
    const html = readFileSync(path.join(made, `${index}.html`), 'utf8');
    return { html, sheets: linkedSheets(html).map((link) => readFileSync(path.join(made, link), 'utf8')) };
  });
}
