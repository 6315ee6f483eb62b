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

test('a link is held on one line where it leads to a figure, and not where a name may be as long as it likes', () => {
  const isLinkInText = (selector: string) => /^\.(?:prose|text) a/.test(selector);
  const held = sheets.flatMap(({ root }) => {
    const selectors: string[] = [];
    root.walkDecls('white-space', ({ value, parent }) => {
      if (value === 'nowrap' && parent?.type === 'rule') selectors.push(...(parent as Rule).selectors);
    });
    return selectors;
  });
  expect(held.filter(isLinkInText)).toHaveLength(3);
  for (const selector of held.filter(isLinkInText)) expect(selector).toMatch(/#|\/figures\//);
  expect(held.filter((selector) => /\bli$/.test(selector))).toEqual([]);
});

test('no line is stretched, and no link scrolls slowly', () => {
  expect(declarations(({ value }) => value === 'justify' || value === 'smooth')).toEqual([]);
});

test('on paper every step of type has a size of its own, each larger than the one below', () => {
  const steps = (isPaper: boolean) => {
    const found: [string, string][] = [];
    for (const { root } of sheets)
      root.walkDecls(/^--step-/, ({ prop, value, parent }) => {
        const within = parent?.parent?.type === 'atrule' ? (parent.parent as AtRule).params : '';
        if ((within === 'print') === isPaper) found.push([prop, value]);
      });
    return found;
  };
  const names = (isPaper: boolean) => steps(isPaper).map(([name]) => name);
  expect(names(true)).toEqual(names(false));
  const sizes = steps(true).map(([, value]) => Number.parseFloat(value));
  expect(sizes).toEqual([...new Set(sizes)].sort((a, b) => a - b));
});

test('what an empty box says is as dark as what is read', () => {
  expect(
    declarations(({ prop, parent }) => prop === 'color' && /::placeholder/.test((parent as Rule).selector)),
  ).toEqual([expect.stringContaining('color: var(--ink-2)')]);
});
