import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { expect, test } from 'vitest';
import { itemsInBrief } from '#lib/pages/limits.ts';

const code = readFileSync('public/share.js', 'utf8');

/** Runs the script on a page with links that add something, in a tab that holds these things. */
function run(kept: string[] | string, adds: string[], keys: string[] | null = null, practices: string[] = []) {
  const section = { querySelectorAll: () => practices.map((id) => ({ id: `p-${id}` })) };
  const links = adds.map((add) => ({
    dataset: { add: '' },
    search: `?add=${add}`,
    href: '',
    textContent: '加入材料',
    closest: () => section,
  }));
  const notes = { kept: { hidden: true }, back: { hidden: true, href: '' } };
  const anchor = {
    set href(value: string) {
      notes.back.href = value;
    },
  };
  const page = keys && {
    dataset: { briefKeys: keys.join(' ') },
    querySelector: (selector: string) =>
      selector === '[data-kept]' ? notes.kept : Object.assign(notes.back, { querySelector: () => anchor }),
  };
  let stored = typeof kept === 'string' ? kept : JSON.stringify(kept);
  vm.runInNewContext(code, {
    URLSearchParams,
    sessionStorage: {
      getItem: () => stored,
      setItem: (_: string, value: string) => {
        stored = value;
      },
    },
    window: {},
    navigator: { userAgent: '' },
    document: {
      createElement: () => ({ setAttribute: () => {}, style: {} }),
      body: { append: () => {} },
      querySelector: () => page,
      querySelectorAll: (selector: string) => (selector === 'a[data-add]' ? links : []),
    },
    addEventListener: () => {},
  });
  return { links, notes, stored };
}

test('a link adds to what the tab holds, and says how much that is', () => {
  const { links } = run(['quanzhou/a', 'loudi/p-b'], ['guiyang/c']);
  expect(links[0]?.href).toBe('/brief?add=quanzhou/a&add=loudi/p-b&add=guiyang/c');
  expect(links[0]?.textContent).toBe('加入材料（已有2项）');
});

test('a type of practices is each of those named with it, and gathered already where they are', () => {
  const add = ['loudi/t-charter'];
  const { links } = run(['loudi/p-a'], add, null, ['a', 'b']);
  expect(links[0]?.href).toBe('/brief?add=loudi/p-a&add=loudi/p-b');
  expect(run(['loudi/p-b', 'loudi/p-a'], add, null, ['a', 'b']).links[0]?.textContent).toBe('已在材料里，去看看');
});

test('in a tab that holds nothing, or nonsense, a link opens its one thing', () => {
  for (const kept of [[], 'nonsense', '{"a":1}', 'null'])
    expect(run(kept, ['guiyang/c']).links[0]?.href).toBe('/brief?add=guiyang/c');
});

test('what is gathered already leads to the list, and so does a full one', () => {
  expect(run(['guiyang/c'], ['guiyang/c']).links[0]).toMatchObject({
    href: '/brief?add=guiyang/c',
    textContent: '已在材料里，去看看',
  });
  const full = Array.from({ length: itemsInBrief }, (_, index) => `loudi/${index}`);
  const { links } = run(full, ['guiyang/c']);
  expect(links[0]?.href).not.toContain('guiyang');
  expect(links[0]?.textContent).toBe(`材料最多${itemsInBrief}项，去看看`);
});

test('the list of the page is kept, which is said; an empty page offers what the tab still holds', () => {
  const open = run([], [], ['quanzhou/a']);
  expect([open.stored, open.notes.kept.hidden]).toEqual(['["quanzhou/a"]', false]);
  const empty = run(['quanzhou/a'], [], []);
  expect(empty.notes.back).toMatchObject({ hidden: false, href: '/brief?add=quanzhou/a' });
  expect(run([], [], []).notes.back.hidden).toBe(true);
});
