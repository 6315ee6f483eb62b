import { getContent } from '#lib/content/content.ts';
import { type FixedId, fixedPages } from '#lib/pages/fixed-pages.ts';
import type { Content } from '#lib/schema/content.ts';
import { pageMetadata } from './site.ts';
import { trailTo } from './trail.ts';

/** A page about the site is called by its title, a room of the site by its name. */
function labelOf(id: FixedId): string {
  const { above, name, heading } = fixedPages[id];
  return above === 'about' ? heading(getContent()) : name;
}

/** What stands below the title of a page; a page may say it otherwise than its row does. */
type Deck = (content: Content) => string;

/** What the row of a page says that is there whatever the content says: its words, and the way to it. */
export function readFixed(id: FixedId, deck: Deck = fixedPages[id].deck) {
  const { address, heading, above } = fixedPages[id];
  const content = getContent();
  const from = above ?? 'home';
  return {
    title: { text: heading(content), deck: deck(content) },
    steps: [{ label: labelOf(from), href: fixedPages[from].address }, { label: labelOf(id) }],
    trail: trailTo([labelOf(from), fixedPages[from].address], [labelOf(id), address]),
  };
}

/** The head of a fixed page. */
export function fixedMetadata(id: FixedId, deck: Deck = fixedPages[id].deck) {
  const { address, heading } = fixedPages[id];
  const content = getContent();
  return pageMetadata(address, heading(content), deck(content));
}
