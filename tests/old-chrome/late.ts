import postcss, { type AtRule, type ChildNode, type Declaration, type Rule } from 'postcss';
import parse from 'postcss-selector-parser';
import {
  known,
  knownAtRules,
  knownPseudos,
  type Late,
  lateAtRules,
  lateConditions,
  lateFamilies,
  lateProperties,
  latePseudos,
  lateValues,
} from './features.ts';

/** What no table names counts as never learned. */
const never: Late = { since: Number.POSITIVE_INFINITY };

const latest = (found: (Late | undefined)[]) =>
  found.reduce((most, one) => (one && (!most || one.since > most.since) ? one : most), undefined);

/** A property by its name; `-webkit-` and the like are written for others, `--name` is read where it is used. */
function lateProperty(name: string): Late | undefined {
  if (name.startsWith('-') || known.has(name)) return undefined;
  return lateProperties[name] ?? lateFamilies.find(([pattern]) => pattern.test(name))?.[1] ?? never;
}

/** A value in its property. */
export const lateValue = ({ prop, value }: Declaration) =>
  latest(lateValues.filter(([where, what]) => where.test(prop) && what.test(value)).map(([, , late]) => late));

/** A list of selectors: one that is not read takes the others with it. */
function lateSelector(selector: string): Late | undefined {
  const found: (Late | undefined)[] = [];
  const root = parse().astSync(selector);
  root.walkNesting(() => {
    found.push({ since: 120 });
  });
  root.walkPseudos((node) => {
    if (!knownPseudos.has(node.value)) found.push(latePseudos[node.value] ?? never);
    // `:not()` took one simple selector, `:nth-child()` no `of`.
    if (node.value === ':not' && (node.nodes.length > 1 || node.nodes.some(({ nodes }) => nodes.length > 1)))
      found.push({ since: 88 });
    if (/^:nth-.*\sof\s/.test(String(node))) found.push({ since: 111 });
  });
  const late = latest(found);
  return late && root.nodes.length > 1 ? { since: late.since } : late;
}

function lateRule(rule: Rule): Late | undefined {
  if (rule.parent?.type === 'rule') return { since: 120 };
  return (rule.parent as AtRule | undefined)?.name?.endsWith('keyframes') ? undefined : lateSelector(rule.selector);
}

/** `@supports` is read by all, and asks for what may be late. */
function lateSupport(condition: string): Late | undefined {
  const selector = /^selector\((.*)\)$/.exec(condition)?.[1];
  if (selector) return latest([{ since: 83 }, lateSelector(selector)]);
  const declaration = postcss.parse(`a{${condition.replace(/^\((.*)\)$/, '$1')}}`).nodes[0] as Rule;
  return latest(declaration.nodes.map((node) => (node.type === 'decl' ? lateNode(node) : never)));
}

function lateAtRule({ name, params }: AtRule): Late | undefined {
  if (name === 'page') return params && !params.startsWith(':') ? lateProperties['page'] : undefined;
  if (name === 'media') return latest(lateConditions.filter(([one]) => one.test(params)).map(([, late]) => late));
  if (name === 'supports') return lateSupport(params);
  if (name.startsWith('-') || knownAtRules.has(name)) return undefined;
  return lateAtRules[name] ?? never;
}

/**
 * Since when Chrome reads a part of a stylesheet, what stands inside it aside: undefined for what Chrome 81 reads.
 *
 * @example lateNode(postcss.decl({ prop: 'inset', value: '0' })) // { since: 87 }
 */
export function lateNode(node: ChildNode): Late | undefined {
  if (node.type === 'decl') return latest([lateProperty(node.prop), lateValue(node)]);
  if (node.type === 'rule') return lateRule(node);
  return node.type === 'atrule' ? lateAtRule(node) : undefined;
}
