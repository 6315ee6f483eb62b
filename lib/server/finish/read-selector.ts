import parse, { type ClassName, type Node, type Selector as Parsed } from 'postcss-selector-parser';
import { type Selector, type Step, told, type Written } from './selector.ts';

/** Names a class by a value of its attribute, which would keep its old name, or a rule around this one. */
const isUnknown = (node: Node) =>
  node.type === 'nesting' ||
  (node.type === 'attribute' && node.attribute.toLowerCase() === 'class' && node.operator !== undefined);

/** A class or tag that is written with an escape is not asked for, so its rule always stays. */
const isPlain = (node: Node) => !String(node).includes('\\');

const toldNames: readonly string[] = Object.values(told);

const end = /^(:not\()?:(first|last)-child\)?$/;

/** Adds to a step what one part of a selector asks of its element. */
function addTo(step: Step, node: Node): void {
  if (node.type === 'class' && isPlain(node)) step.classes.push(node.value);
  else if (node.type === 'tag' && isPlain(node)) step.tags.push(node.value.toLowerCase());
  else if (node.type === 'pseudo') {
    const [, not, side] = end.exec(String(node).trim()) ?? [];
    if (side === 'first' || side === 'last') step.ends.push({ side, wanted: not === undefined });
  }
}

function readSteps(selector: Parsed): Step[] {
  const steps: Step[] = [];
  let combinator = '';
  for (const node of selector.nodes) {
    if (node.type === 'combinator') combinator = node.value.trim() || ' ';
    if (node.type === 'combinator' || steps.length === 0) steps.push({ combinator, classes: [], tags: [], ends: [] });
    const step = steps.at(-1);
    if (step) addTo(step, node);
  }
  return steps;
}

const splitText = (text: string, written: Written[]) =>
  text.split('\0').flatMap((part, index) => [part, ...(written[index] ? [written[index]] : [])]);

function readOne(selector: Parsed): Selector {
  // What stands inside `:not()`, `:is()` and `:has()` is not needed by every match.
  const namesOf = (type: 'class' | 'tag') =>
    selector.nodes.flatMap((node) => (node.type === type && isPlain(node) ? [node.value] : []));
  const [classes, tags] = [namesOf('class'), namesOf('tag').map((tag) => tag.toLowerCase())];
  const attributes = selector.nodes.flatMap((node) => {
    if (node.type !== 'attribute' || !toldNames.includes(node.attribute)) return [];
    return node.operator === '=' ? `${node.attribute}=${node.value}` : node.attribute;
  });
  const steps = readSteps(selector);
  const written: Written[] = [];
  selector.walkClasses((node: ClassName) => {
    written.push({ name: node.value, text: String(node).trim() });
    node.replaceWith(parse.string({ value: '\0' }));
  });
  return {
    parts: splitText(String(selector).trim(), written),
    written: written.map(({ name }) => name),
    classes,
    tags,
    attributes,
    steps,
  };
}

/**
 * Reads the selectors of a rule.
 *
 * @throws {Error} where classes cannot get other names because one is named by its attribute, or stands in a rule inside
 * another
 * @example readSelectors('.a>p, i:not(.b)') // [{ classes: ['a'], tags: ['p'], … }, { classes: [], tags: ['i'], … }]
 */
export function readSelectors(selector: string): Selector[] {
  const root = parse().astSync(selector);
  root.walk((node) => {
    if (isUnknown(node)) throw new Error(`a selector that cannot be pruned: ${selector}`);
  });
  return root.nodes.map(readOne);
}
