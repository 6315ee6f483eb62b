import { expect } from '@playwright/test';
import type { Root } from 'hast';
import { attributeOf, byTag, elementsOf } from './document.ts';

/** A page carries no style attributes and no handlers, runs no script but ours, and brings its styles inside. */
export function expectOwnMarkup(root: Root, address: string) {
  const inline = [...elementsOf(root)].flatMap(({ tagName, properties }) =>
    Object.keys(properties)
      .filter((name) => name === 'style' || /^on[a-z]/i.test(name))
      .map((name) => `<${tagName} ${name}>`),
  );
  expect.soft(inline, address).toEqual([]);
  const scripts = byTag(root, 'script').map((script) => attributeOf(script, 'src') ?? attributeOf(script, 'type'));
  const own = address.endsWith('/verify') ? 'share|verify' : 'share';
  const allowed = new RegExp(`^(?:/(?:${own})\\.[0-9a-f]+\\.js|application/ld\\+json|speculationrules)$`);
  const others = scripts.filter((one) => !allowed.test(one ?? ''));
  expect.soft(others, `${address}: scripts of others`).toEqual([]);
  expect.soft(byTag(root, 'style'), `${address}: one style element`).toHaveLength(1);
  const sheets = byTag(root, 'link').filter((link) => attributeOf(link, 'rel') === 'stylesheet');
  expect.soft(sheets, `${address}: no stylesheet to wait for`).toEqual([]);
}
