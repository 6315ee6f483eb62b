import { readdirSync, readFileSync } from 'node:fs';
import type { Rule } from 'postcss';
import { expect, test } from 'vitest';
import { sheets } from './sheets.ts';

/**
 * Declarations that Safari does not read before a version that most iPhones have not, by property and value: with a custom
 * property in it nobody can give such a one a prefix. Versions are those of MDN's browser-compat-data.
 */
const late: [property: RegExp, value: RegExp, since: string][] = [
  // A line with its style or colour; where it is not read, the link has no line at all.
  [/^text-decoration$/, /\S\s+\S|^(auto|dotted|dashed|double|wavy|solid|currentcolor|var\()/i, '26.2'],
];

test('no stylesheet says in one line what Safari reads in several', () => {
  const found: string[] = [];
  for (const { place, root } of sheets)
    root.walkDecls(({ prop, value, source }) => {
      for (const [property, pattern, since] of late)
        if (property.test(prop) && pattern.test(value))
          found.push(`${place}:${source?.start?.line} ${prop}: ${value} (Safari ${since})`);
    });
  expect(found).toEqual([]);
});

test('a box for searching is drawn by the stylesheet beside it, not by Safari', () => {
  const modules = readdirSync('components').flatMap((file) => {
    const text = file.endsWith('.tsx') ? readFileSync(`components/${file}`, 'utf8') : '';
    return /type="search"/.test(text) ? [`components/${file.replace('.tsx', '.module.css')}`] : [];
  });
  expect(modules).toHaveLength(2);
  const plain = sheets
    .filter(({ place }) => modules.includes(place))
    .flatMap(({ place, root }) => {
      const drawn: string[] = [];
      root.walkRules(/ input(?:\[type="search"\])?$/, (rule: Rule) => {
        const has = (name: string) => rule.some((node) => node.type === 'decl' && node.prop === name);
        if (has('background') && !has('-webkit-appearance')) drawn.push(`${place}: ${rule.selector}`);
      });
      return drawn;
    });
  expect(plain).toEqual([]);
});

test('the line of a fold that is a row of its own making has no triangle of Safari in it', () => {
  const rows: string[] = [];
  const bare: string[] = [];
  for (const { place, root } of sheets)
    root.walkDecls('display', ({ value, parent }) => {
      if (!/^(inline-)?(flex|grid)$/.test(value) || parent?.type !== 'rule') return;
      for (const selector of (parent as Rule).selectors.filter((one) => /\bsummary$/.test(one))) {
        rows.push(selector);
        if (!root.some((node) => node.type === 'rule' && node.selector === `${selector}::-webkit-details-marker`))
          bare.push(`${place}: ${selector}`);
      }
    });
  expect(rows.length).toBeGreaterThan(1);
  expect(bare).toEqual([]);
});
