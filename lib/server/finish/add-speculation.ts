import type { Element, Root } from 'hast';
import { attribute, elementsOf, partOf } from './tree.ts';

/**
 * Rules for browsers to fetch a page when a finger or pointer rests on its link (HTML, speculative loading). They take
 * the place of client navigation; a browser that does not know them ignores them. `public/share.js` holds the same text.
 */
export const speculationRules = JSON.stringify({
  prefetch: [
    {
      // Addresses with an ending are files to download, as one with a host is another site; one with a query is an answer to
      // make first.
      where: { selector_matches: "a:not([href*='.'],[href*='?'])" },
      eagerness: 'moderate',
    },
  ],
});

/** Whether this is the script that brings the rules along. */
export const bringsSpeculation = (element: Element): boolean =>
  element.tagName === 'script' && /^\/share\./.test(attribute(element, 'src') ?? '');

/**
 * Adds the rules at the end of every page that has links and not our script, which most have at hand; those of a page in a
 * frame open elsewhere, with a target, and it has no script at all.
 */
export function addSpeculation(): (root: Root) => void {
  return (root) => {
    const body = partOf(root, 'body');
    const elements = elementsOf(root);
    const hasLinks = elements.some((element) => element.tagName === 'a' && !attribute(element, 'target'));
    if (!body || !hasLinks || elements.some(bringsSpeculation)) return;
    body.children.push({
      type: 'element',
      tagName: 'script',
      properties: { type: 'speculationrules' },
      children: [{ type: 'text', value: speculationRules }],
    });
  };
}
