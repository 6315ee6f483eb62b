import type { AtRule, Root, Rule } from 'postcss';
import { expect, test } from 'vitest';
import { isForPaper, selectorsOf } from '#lib/server/finish/cut-styles.ts';
import { sheets } from './sheets.ts';

const isUnseen = (rule: Rule) => selectorsOf(rule).some(({ mark }) => mark === 'unseen');
const classesOf = (rule: Rule) => selectorsOf(rule).flatMap(({ written }) => written);
const propertiesOf = (rule: Rule) => rule.nodes.flatMap((node) => (node.type === 'decl' ? node.prop : []));
const share = (some: readonly string[], others: readonly string[]) => some.some((one) => others.includes(one));

/** How much a rule weighs: classes, attributes and states before tags. */
const weightOf = (rule: Rule) =>
  Math.max(
    ...selectorsOf(rule).map(
      ({ parts, written, tags }) =>
        100 * (written.length + (parts.join('').match(/\[|(?<!:):(?!:|not|is|before|after)/g) ?? []).length) +
        tags.length,
    ),
  );

/** Whether the other, where it stands behind the rule, may override it on one element. */
const overrides = (other: Rule, rule: Rule) =>
  share(classesOf(rule), classesOf(other)) &&
  share(propertiesOf(rule), propertiesOf(other)) &&
  weightOf(other) >= weightOf(rule);

/** The rules for the screen, in their order. */
function onScreen(root: Root): Rule[] {
  const rules: Rule[] = [];
  root.walkRules((rule) => {
    if (rule.parent?.type !== 'atrule' || !isForPaper(rule.parent as AtRule)) rules.push(rule);
  });
  return rules;
}

test('a rule that shows nothing at first comes after all others, so none that stands behind it may override it', () => {
  const unseen = sheets.flatMap(({ place, root }) => {
    const rules = onScreen(root);
    return rules.flatMap((rule, at) => (isUnseen(rule) ? [{ place, rule, behind: rules.slice(at + 1) }] : []));
  });
  expect(unseen.length).toBeGreaterThan(10);
  const overridden = unseen.flatMap(({ place, rule, behind }) =>
    behind
      .filter((other) => !isUnseen(other) && overrides(other, rule))
      .map((other) => `${place}: ${rule.selector} is overridden by ${other.selector}`),
  );
  expect(overridden).toEqual([]);
});
