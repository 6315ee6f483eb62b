import parse, { type ClassName, type Node, type Selector as Parsed } from 'postcss-selector-parser';

/** A class where it stands in a selector: its name, and how it is written. */
type Written = { name: string; text: string };

/**
 * One element on the way that a selector takes, from left to right: what must be true of it, of that which neither a reader
 * nor a script of ours changes, and how it stands to the one before (` `, `>`, `+`, `~`).
 */
export type Step = {
  combinator: string;
  classes: string[];
  tags: string[];
  /** Whether it must be, or must not be, the first or the last of its siblings. */
  ends: { side: 'first' | 'last'; wanted: boolean }[];
};

/**
 * One selector of a rule, with the classes that it names, and the classes, tags and {@link told} attributes that must be
 * on a page for it to match.
 */
export type Selector = {
  parts: (string | Written)[];
  written: string[];
  classes: string[];
  tags: string[];
  attributes: string[];
  steps: Step[];
};

/** The attributes that are looked at, by their names in a tree: no script of ours sets them. */
export const told = { type: 'type', ariaCurrent: 'aria-current' } as const;
const toldNames: readonly string[] = Object.values(told);

/** Names a class by a value of its attribute, which would keep its old name, or a rule around this one. */
const isUnknown = (node: Node) =>
  node.type === 'nesting' ||
  (node.type === 'attribute' && node.attribute.toLowerCase() === 'class' && node.operator !== undefined);

/** A class or tag that is written with an escape is not asked for, so its rule always stays. */
const isPlain = (node: Node) => !String(node).includes('\\');

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

/** A selector with other names for its classes. */
export const rename = ({ parts }: Selector, names: ReadonlyMap<string, string>): string =>
  parts
    .map((part) => {
      if (typeof part === 'string') return part;
      const name = names.get(part.name);
      return name === undefined || name === part.name ? part.text : `.${name}`;
    })
    .join('');
