import { changedOn } from '#lib/catalog/changed-on.ts';
import { citationMeta } from '#lib/cite/citation-meta.ts';
import { workOfEdition, workOfPage } from '#lib/cite/work.ts';
import { getContent } from '#lib/content/content.ts';
import { editionAddress } from '#lib/pages/editions.ts';
import { absoluteUrl, siteName } from './site.ts';

/**
 * The names in a page's head from which a reference manager's button makes an entry.
 *
 * @param address canonical
 * @param title as the citation printed on the page has it, with its `subtitle`
 */
export const citedAs = (address: string, title: string, subtitle: string | null = null) =>
  citationMeta(
    workOfPage(
      { key: address, title, subtitle, url: absoluteUrl(address), updatedOn: changedOn(getContent(), address) },
      { name: siteName, checkedOn: null },
    ),
  );

/** The same of an edition of the data. */
export const editionCitedAs = (date: string) =>
  citationMeta(workOfEdition({ date, url: absoluteUrl(editionAddress(date)) }, { name: siteName }));
