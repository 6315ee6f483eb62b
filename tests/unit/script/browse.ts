import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import vm from 'node:vm';
import { packScripts } from '#lib/commands/build/pack-scripts.mjs';

/** The scripts of `public/` as readers fetch them. */
export function readPacked(...names: string[]): string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'packed-'));
  try {
    packScripts('public', folder);
    return names.map((name) => readFileSync(path.join(folder, name), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** As much of an element as the scripts touch. */
class Element {
  parts: (Element | string)[] = [];
  hidden = true;
  href = '';
  onclick: (() => void) | null = null;
  value = '';
  dataset: Record<string, string> = {};
  constructor(readonly name: string) {}
  get textContent(): string {
    return this.parts.map((part) => (typeof part === 'string' ? part : part.textContent)).join('');
  }
  set textContent(text: string) {
    this.parts = text === '' ? [] : [text];
  }
  append(...parts: (Element | string)[]): void {
    this.parts.push(...parts);
  }
  querySelector(name: string): Element | null {
    return this.all(name)[0] ?? null;
  }
  all(name: string): Element[] {
    const within = this.parts.flatMap((part) => (typeof part === 'string' ? [] : [part, ...part.all(name)]));
    return within.filter((part) => part.name === name);
  }
}

/**
 * What a page shows of a search: its heading, where its results lead, what is marked in them, whether a button goes on, and
 * what was fetched.
 */
export type Shown = { heading: string; addresses: string[]; marked: string[]; goesOn: boolean; fetched: string[] };

/**
 * Runs a script on a page whose place for results names some files, until nothing goes on any more.
 *
 * @param files what is fetched, by address
 * @param clicks how often a reader goes on
 */
export async function browse(
  script: string,
  search: string,
  files: ReadonlyMap<string, unknown>,
  query: string,
  clicks = 0,
): Promise<Shown> {
  const place = new Element('section');
  const [heading, list, field] = [new Element('h2'), new Element('ul'), new Element('input')];
  const button = new Element('button');
  place.dataset = { search };
  place.append(heading, list, button);
  const fetched: string[] = [];
  const context = {
    URLSearchParams,
    location: { search: `?${new URLSearchParams({ q: query })}` },
    document: {
      title: '搜索',
      createElement: (name: string) => new Element(name),
      querySelector: (selector: string) => (selector === '[data-search]' ? place : field),
    },
    fetch: async (address: string) => {
      fetched.push(address);
      if (!files.has(address)) throw new TypeError(`no file ${address}`);
      return { json: async () => files.get(address) };
    },
  };
  vm.runInNewContext(script, context);
  // Files are there at once, so that all has been done when other work has its turn.
  await new Promise(setImmediate);
  for (let click = 0; click < clicks; click++) {
    // An impatient reader clicks twice.
    button.onclick?.();
    button.onclick?.();
    await new Promise(setImmediate);
  }
  const links = list.all('a');
  return {
    heading: place.hidden ? '' : heading.textContent,
    addresses: links.map(({ href }) => href),
    marked: list.all('mark').map(({ textContent }) => textContent),
    goesOn: !button.hidden,
    fetched,
  };
}
