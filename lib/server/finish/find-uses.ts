import type { Root } from 'hast';
import type { Uses } from '../headers.ts';
import { bringsSpeculation, speculationRules } from './add-speculation.ts';
import { attribute, elementsOf, textOf } from './tree.ts';

/** What a finished page needs its Content-Security-Policy to allow. */
export function findUses(root: Root): Uses {
  const uses: Uses = {
    styles: [],
    rules: [],
    stylesheets: false,
    scripts: false,
    images: false,
    forms: false,
    boxes: false,
  };
  for (const element of elementsOf(root)) {
    const rel = attribute(element, 'rel') ?? '';
    if (element.tagName === 'style') uses.styles.push(textOf(element));
    else if (element.tagName === 'script' && attribute(element, 'src')) {
      uses.scripts = true;
      if (bringsSpeculation(element)) uses.rules.push(speculationRules);
    } else if (attribute(element, 'type') === 'speculationrules') uses.rules.push(textOf(element));
    else if (element.tagName === 'form') uses.forms = true;
    else if (element.tagName === 'textarea') uses.boxes = true;
    else if (element.tagName === 'link' && /\bstylesheet\b/.test(rel)) uses.stylesheets = true;
    else if (element.tagName === 'img' || (element.tagName === 'link' && /\bicon\b/.test(rel))) uses.images = true;
  }
  return uses;
}
