import type { Source } from '#lib/schema/content.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { type Quote, quoteOf } from '#lib/words/zh/quote.ts';
import { sayFigure } from '#lib/words/zh/sentence.ts';
import { formatBibtex } from './bibtex.ts';
import { formatGbt } from './gbt.ts';
import { formatRis } from './ris.ts';
import {
  type CitedEdition,
  type CitedPage,
  type CitedPark,
  type Site,
  type Work,
  workOfEdition,
  workOfPage,
  workOfSource,
} from './work.ts';

/** How to cite something: the original sources first, this site last. BibTeX and RIS hold all entries in one text. */
export type Citations = { gbt2025: string[]; gbt2015: string[]; bibtex: string; ris: string };

function citeWorks(works: Work[]): Citations {
  return {
    gbt2025: works.map((work) => formatGbt(work, '2025')),
    gbt2015: works.map((work) => formatGbt(work, '2015')),
    bibtex: works.map(formatBibtex).join('\n'),
    ris: works.map(formatRis).join(''),
  };
}

/** Citations of a park's page: every article that it draws on, then the page. */
export function citePark(
  park: CitedPark & { sources: Source[] },
  page: Omit<CitedPage, 'key' | 'title' | 'subtitle'>,
  site: Site,
): Citations {
  const sources = park.sources.map((source) => workOfSource(source, park, null));
  return citeWorks([
    ...sources,
    workOfPage({ ...page, key: park.slug, title: park.name, subtitle: '园区党建案例' }, site),
  ]);
}

/** Citations of an edition of the data. */
export const citeEdition = (edition: CitedEdition, site: Pick<Site, 'name'>): Citations =>
  citeWorks([workOfEdition(edition, site)]);

/**
 * Citations of one figure: the paragraph of the article that prints it, then its permanent address here, and the
 * sentence ready to print.
 *
 * @throws where the figure names a source that the park does not have
 */
export function citeFigure(
  observation: Observation,
  park: CitedPark & Quote['park'] & { sourceById: ReadonlyMap<string, Source> },
  page: Omit<CitedPage, 'key' | 'title' | 'subtitle'>,
  site: Site,
): Citations & { sentence: string } {
  const quote = quoteOf(park, observation);
  const key = `${park.slug}-${observation.id}`;
  const original = workOfSource(quote.source, park, observation.paragraph);
  const here = workOfPage({ ...page, key, title: park.name, subtitle: observation.subject }, site);
  return { ...citeWorks([original, here]), sentence: sayFigure(quote) };
}
