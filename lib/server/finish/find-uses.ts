import type { Element, Root } from 'hast';
import type { Uses } from '../headers.ts';
import { bringsSpeculation, speculationRules } from './add-speculation.ts';
import { attribute, elementsOf, textOf } from './tree.ts';

/** What an element of the name adds to what its page uses. */
const notes: Record<string, (uses: Uses, element: Element) => void> = {
  style: (uses, element) => uses.styles.push(textOf(element)),
  script(uses, element) {
    if (attribute(element, 'src')) uses.scripts = true;
    if (bringsSpeculation(element)) uses.rules.push(speculationRules);
    else if (attribute(element, 'type') === 'speculationrules') uses.rules.push(textOf(element));
  },
  form(uses) {
    uses.forms = true;
  },
  textarea(uses) {
    uses.boxes = true;
  },
  link(uses, element) {
    const rel = attribute(element, 'rel') ?? '';
    if (/\bstylesheet\b/.test(rel)) uses.stylesheets = true;
  },
};

/** What a finished page needs its Content-Security-Policy to allow. */
export function findUses(root: Root): Uses {
  const uses: Uses = {
    styles: [],
    rules: [],
    stylesheets: false,
    scripts: false,
    // Every browser asks for the sign of a page's tab, and Firefox holds that against what the page allows.
    images: true,
    forms: false,
    boxes: false,
  };
  for (const element of elementsOf(root)) notes[element.tagName]?.(uses, element);
  return uses;
}
