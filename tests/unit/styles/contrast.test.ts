import type { AtRule, Declaration, Rule } from 'postcss';
import { expect, test } from 'vitest';
import { sheets } from './sheets.ts';

// axe looks at the colours of one page a layout; here all inks are held against all grounds, wherever they may meet.

/** The custom properties of a rule, by name. */
const colours = (rule: Rule) =>
  Object.fromEntries(
    rule.nodes.flatMap((node) => (node.type === 'decl' && /^#/.test(node.value) ? [[node.prop, node.value]] : [])),
  );

/** How much light a colour gives, by WCAG 2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[0-9a-f]{2}/g) ?? []).map((pair) => {
    const share = Number.parseInt(pair, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const contrast = (one: string, other: string) => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};

/** The colours in the light and in the dark. */
const palettes = sheets.flatMap(({ place, root }) => {
  const found: Record<string, string>[] = [];
  if (place.endsWith('tokens.css'))
    root.walkRules(':root', (rule) => {
      found.push(colours(rule));
    });
  return found;
});

/** What is read, and what it may stand on. */
const inks = ['--ink', '--ink-2', '--red-ink', '--amber-ink'];
const grounds = ['--paper', '--surface', '--track', '--red-wash', '--amber-wash'];
/** What is read on a ground of ink, and such grounds. */
const lightInks = ['--paper', '--surface'];
const darkGrounds = ['--ink', '--ink-2', '--red'];

/** The pairs that are lighter than so many to one. */
const faint = (ratio: number, some: string[], on: string[]) =>
  palettes.flatMap((palette, index) =>
    some.flatMap((ink) =>
      on
        .filter((ground) => !(contrast(palette[ink] ?? '', palette[ground] ?? '') >= ratio))
        .map((ground) => `${index === 0 ? 'light' : 'dark'}: ${ink} on ${ground}`),
    ),
  );

test('what is read stands out from its ground by seven to one, in the light and in the dark', () => {
  expect(palettes).toHaveLength(2);
  expect(faint(7, inks, ['--paper', '--surface'])).toEqual([]);
  expect([faint(7, ['--red-ink'], ['--red-wash']), faint(7, ['--amber-ink'], ['--amber-wash'])]).toEqual([[], []]);
});

test('every ink stands out from every ground that it may meet by four and a half to one', () => {
  expect(faint(4.5, inks, grounds)).toEqual([]);
  expect(faint(4.5, lightInks, darkGrounds)).toEqual([]);
  // Large figures and drawings, on the page itself.
  expect(faint(4.5, ['--red'], ['--paper', '--surface'])).toEqual([]);
});

/** The declarations of what is seen on a screen: paper and forced colours have colours of their own. */
function declarations(name: RegExp): Declaration[] {
  const found: Declaration[] = [];
  const isAside = (parent: Declaration['parent'] | Rule['parent']): boolean =>
    Boolean(parent) &&
    (/print|forced-colors/.test((parent as AtRule).params ?? '') || isAside(parent?.parent as Rule['parent']));
  for (const { root } of sheets)
    root.walkDecls(name, (declaration) => {
      if (!isAside(declaration.parent)) found.push(declaration);
    });
  return found;
}

const tokenOf = (value: string) => /var\((--[\w-]+)\)/.exec(value)?.[1];
const where = (one: Declaration) => `${one.source?.input.file?.replace(/.*\/(app|components)\//, '$1/')}: ${one}`;

test('text and grounds have no colour but those', () => {
  const known = new Set([...inks, ...lightInks, '--red']);
  const isInk = ({ value }: Declaration) => known.has(tokenOf(value) ?? '') || /^(inherit|currentcolor)$/i.test(value);
  expect(
    declarations(/^color$/)
      .filter((one) => !isInk(one))
      .map(where),
  ).toEqual([]);
  const places = new Set([...grounds, ...darkGrounds, '--rule']);
  const isGround = ({ value }: Declaration) =>
    places.has(tokenOf(value) ?? '') || /^(none|transparent|inherit|0 0)$/.test(value) || /^url\(/.test(value);
  expect(
    declarations(/^background(-color)?$/)
      .filter((one) => !isGround(one))
      .map(where),
  ).toEqual([]);
});

test('light ink stands on dark ground in one rule, and nothing is made faint', () => {
  const inRule = (one: Declaration, name: RegExp, some: string[]) =>
    (one.parent as Rule).nodes.some(
      (node) => node.type === 'decl' && name.test(node.prop) && some.includes(tokenOf(node.value) ?? ''),
    );
  const light = declarations(/^color$/).filter(({ value }) => lightInks.includes(tokenOf(value) ?? ''));
  expect(light.filter((one) => !inRule(one, /^background(-color)?$/, darkGrounds)).map(where)).toEqual([]);
  expect(declarations(/^opacity$/).map(where)).toEqual([]);
});
