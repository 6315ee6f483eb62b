import type { Work } from './work.ts';

/**
 * The names by which reference managers and Google Scholar know a page in its head: those of HighWire (`citation_…`) and
 * of Dublin Core. They say what the citation printed on the page says. Zotero takes `citation_title` alone for an article
 * of a journal, so the type is said, and no publisher, for which a page has no field; the site's name it takes from
 * Open Graph.
 *
 * @example citationMeta(work)['citation_author'] // ['园区党建案例库']
 */
export function citationMeta(work: Work): Record<string, string | string[]> {
  const title = [work.title, work.subtitle].filter((part) => part !== null).join('：');
  const names: Record<string, string | string[] | null> = {
    citation_title: title,
    citation_author: work.authors,
    citation_publication_date: work.issuedOn?.replaceAll('-', '/') ?? null,
    citation_public_url: work.url,
    citation_language: 'zh',
    // Zotero takes it for the type of the entry.
    'DC.type': work.kind === 'dataset' ? 'dataset' : 'webpage',
    'DC.title': title,
    'DC.creator': work.authors,
    'DC.date': work.issuedOn,
    'DC.identifier': work.url,
    'DC.language': 'zh-Hans',
  };
  return Object.fromEntries(
    Object.entries(names).filter(
      (entry): entry is [string, string | string[]] => entry[1] !== null && entry[1].length > 0,
    ),
  );
}
