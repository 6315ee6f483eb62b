import postcss, { type ChildNode } from 'postcss';
import type { Late } from './features.ts';
import { lateNode, lateValue } from './late.ts';

type Unknown = (late: Late) => boolean;

function strip(node: ChildNode, isUnknown: Unknown): void {
  const late = lateNode(node);
  if (late && isUnknown(late)) {
    const value = node.type === 'decl' ? lateValue(node) : undefined;
    // A value with `var()` is read, and found to be none when it is used: too late for the declaration before it.
    if (node.type === 'decl' && value && isUnknown(value) && node.value.includes('var(')) node.value = 'unset';
    else node.remove();
  } else if ('nodes' in node && node.nodes) for (const child of [...node.nodes]) strip(child, isUnknown);
}

/**
 * A stylesheet as a browser sees it that does not read some features: without their declarations, rules and blocks.
 *
 * @example withoutLate('p{color:red;inset:0}p:is(b){color:blue}', ({ since }) => since > 86) // p{color:red}
 */
export function withoutLate(css: string, isUnknown: Unknown): string {
  const root = postcss.parse(css);
  for (const node of [...root.nodes]) strip(node, isUnknown);
  return root.toString();
}
