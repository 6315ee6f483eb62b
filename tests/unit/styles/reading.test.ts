import type { AtRule, Declaration, Rule } from 'postcss';
import { expect, test } from 'vitest';
import { sheets } from './sheets.ts';

/** The declarations that the test picks, each with its file and line. */
function declarations(test: (declaration: Declaration) => boolean): string[] {
  const found: string[] = [];
  for (const { place, root } of sheets)
    root.walkDecls((declaration) => {
      if (test(declaration)) found.push(`${place}:${declaration.source?.start?.line} ${declaration}`);
    });
  return found;
}

test('no text is lighter than ink-2', () => {
  expect(declarations(({ prop, value }) => /^(color|fill)$/.test(prop) && value.includes('--ink-3'))).toEqual([]);
});

test('the head of a table stays for those who listen, however narrow the screen', () => {
  const isScreen = ({ parent }: Rule) => !/print/.test((parent as AtRule | undefined)?.params ?? '');
  const hides = ({ prop, value, parent }: Declaration) =>
    prop === 'display' &&
    value === 'none' &&
    parent?.type === 'rule' &&
    isScreen(parent as Rule) &&
    (parent as Rule).selectors.some((selector) => /\bthead$/.test(selector));
  expect(declarations(hides)).toEqual([]);
});

test('no line is stretched, and no link scrolls slowly', () => {
  expect(declarations(({ value }) => value === 'justify' || value === 'smooth')).toEqual([]);
});

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

test('what is read stands out from its ground by seven to one, in the light and in the dark', () => {
  const roots = sheets.flatMap(({ place, root }) => {
    const found: Rule[] = [];
    if (place.endsWith('tokens.css'))
      root.walkRules(':root', (rule) => {
        found.push(rule);
      });
    return found;
  });
  expect(roots).toHaveLength(2);
  const grounds = { '--ink': [], '--ink-2': [], '--red-ink': ['--red-wash'], '--amber-ink': ['--amber-wash'] };
  for (const palette of roots.map(colours))
    for (const [ink, washes] of Object.entries(grounds))
      for (const ground of ['--paper', '--surface', ...washes])
        expect
          .soft(contrast(palette[ink] ?? '', palette[ground] ?? ''), `${ink} on ${ground}`)
          .toBeGreaterThanOrEqual(7);
});
