import type { Element, Nodes } from 'hast';
import type { Selector, Step } from './selector.ts';
import { attribute, isElement } from './tree.ts';

/** An element with where it stands. */
type Place = { tag: string; classes: string[]; parent: Place | null; before: Place | null; isLast: boolean };

function placesIn(node: Nodes, parent: Place | null, found: Place[]): Place[] {
  if (!('children' in node)) return found;
  let before: Place | null = null;
  for (const child of node.children) {
    if (!isElement(child)) continue;
    const classes = attribute(child, 'className')?.split(' ') ?? [];
    const place: Place = { tag: child.tagName, classes, parent, before, isLast: true };
    if (before) before.isLast = false;
    found.push(place);
    placesIn(child as Element, place, found);
    before = place;
  }
  return found;
}

const fits = ({ classes, tags, ends }: Step, place: Place): boolean =>
  tags.every((tag) => tag === place.tag) &&
  classes.every((name) => place.classes.includes(name)) &&
  ends.every(({ side, wanted }) => (side === 'first' ? place.before === null : place.isLast) === wanted);

/** Where the way leads on from a place, to the left. */
function leftOf(place: Place, combinator: string): Place[] {
  const next = combinator === ' ' || combinator === '>' ? 'parent' : 'before';
  const all: Place[] = [];
  for (let one = place[next]; one; one = one[next]) {
    all.push(one);
    if (combinator === '>' || combinator === '+') break;
  }
  return all;
}

function leadsTo(steps: readonly Step[], at: number, place: Place): boolean {
  const step = steps[at];
  if (!step || !fits(step, place)) return false;
  return at === 0 || leftOf(place, step.combinator).some((one) => leadsTo(steps, at - 1, one));
}

/** Whether a selector may match something on a page. */
export type Matches = (selector: Selector) => boolean;

/**
 * Looks selectors up on a page, as far as neither readers nor scripts change the answer: classes, tags, and how elements
 * stand to each other. States, attributes and what stands inside `:is()` or `:has()` are taken for true.
 *
 * @param root the page, with the classes that its stylesheets know
 * @example createMatcher(tree('<ul class="a"><li></ul>'))(readSelectors('.a>li:hover')[0]) // true
 */
export function createMatcher(root: Nodes): Matches {
  const places = placesIn(root, null, []);
  const having = new Map<string, Place[]>();
  for (const place of places)
    for (const name of [place.tag, ...place.classes.map((one) => `.${one}`)]) {
      const known = having.get(name);
      if (known) known.push(place);
      else having.set(name, [place]);
    }
  return ({ steps }) => {
    const last = steps.at(-1);
    const [name] = [...(last?.classes.map((one) => `.${one}`) ?? []), ...(last?.tags ?? [])];
    const candidates = name === undefined ? places : (having.get(name) ?? []);
    return candidates.some((place) => leadsTo(steps, steps.length - 1, place));
  };
}
