import postcss, { type ChildNode, type Declaration, type Root, type Rule } from 'postcss';
import { lateNode } from './late.ts';

/** The oldest browser that pages are made for. */
export const oldest = 81;

const isLate = (node: ChildNode) => (lateNode(node)?.since ?? 0) > oldest;

/** Whether what stands before a declaration, in the same rule, serves those that do not read it. */
const hasFallback = (late: Declaration) =>
  !late.value.includes('var(') &&
  late.parent?.some((node) => node.type === 'decl' && node !== late && node.prop === late.prop && !isLate(node));

function* unreadBelow(node: ChildNode): Generator<string> {
  if (isLate(node)) {
    const { since, optional } = lateNode(node) ?? {};
    const serves = optional || (node.type === 'decl' && hasFallback(node));
    // What is inside `@supports` is for those that have it.
    if (serves || (node.type === 'atrule' && node.name === 'supports')) return;
    yield `${node.type === 'rule' ? node.selector : String(node).slice(0, 80)} (${since})`;
  } else if ('nodes' in node && node.nodes) for (const child of node.nodes) yield* unreadBelow(child);
}

const writtenIn = (rule: Rule, name: RegExp) =>
  rule.nodes.flatMap((node) => (node.type === 'decl' && name.test(node.prop) ? node.value : []))[0];

const blockOf = ({ parent }: Rule) => (parent?.type === 'atrule' ? parent : undefined);

/** Whether two rules meet on an element: one selector, and blocks that can hold at once. */
const meet = (gap: Rule, row: Rule) =>
  gap.selectors.some((one) => row.selectors.includes(one)) &&
  (blockOf(gap) === blockOf(row) || !blockOf(row) || (!blockOf(gap) && writtenIn(row, /^gap$/) === undefined));

/** The rules that space what stands in a row by a gap, which Chrome reads since 84 and `@supports` does not tell. */
function gapsInRows(root: Root): string[] {
  const rules: Rule[] = [];
  root.walkRules((rule) => {
    rules.push(rule);
  });
  const rows = rules.filter((rule) => /flex/.test(writtenIn(rule, /^display$/) ?? ''));
  return rules
    .filter((rule) => /[1-9]/.test(writtenIn(rule, /^(row-|column-)?gap$/) ?? ''))
    .filter(
      (rule) => writtenIn(rule, /^display$/) !== 'grid' && writtenIn(rule, /^columns$|^column-count$/) === undefined,
    )
    .filter((rule) => rows.some((row) => meet(rule, row)))
    .map((rule) => `${rule.selector} { gap: ${writtenIn(rule, /gap$/)} } (84)`);
}

/**
 * What of a stylesheet Chrome 81 does not read and has nothing in the place of, with the version that reads it.
 *
 * @example unread('p { inset: 0 }') // ['inset: 0 (87)']
 */
export function unread(css: string): string[] {
  const root = postcss.parse(css);
  return [...root.nodes.flatMap((node) => [...unreadBelow(node)]), ...gapsInRows(root)];
}
