import { getContent } from '#lib/content/content.ts';
import { type FixedId, fixedPages } from '#lib/pages/fixed-pages.ts';
import { pageMetadata } from './site.ts';
import { trailTo } from './trail.ts';

/** A page about the site is called by its title, a room of the site by its name. */
function labelOf(id: FixedId): string {
  const { above, name, heading } = fixedPages[id];
  return above === 'about' ? heading(getContent()) : name;
}

/** What the row of a page says that is there whatever the content says: its words, and the way to it. */
export function readFixed(id: FixedId) {
  const { address, heading, deck, above } = fixedPages[id];
  const content = getContent();
  const from = above ?? 'home';
  return {
    title: { text: heading(content), deck: deck(content) },
    steps: [{ label: labelOf(from), href: fixedPages[from].address }, { label: labelOf(id) }],
    trail: trailTo([labelOf(from), fixedPages[from].address], [labelOf(id), address]),
  };
}

/** The head of a fixed page. */
export function fixedMetadata(id: FixedId) {
  const { address, heading, deck } = fixedPages[id];
  const content = getContent();
  return pageMetadata(address, heading(content), deck(content));
}
