import type { Metadata } from 'next';
import type { Placed } from '#lib/catalog/rows.ts';
import { figurePageAddress } from '#lib/pages/addresses.ts';
import { formatSmallPrint } from '#lib/words/zh/small-print.ts';
import { formatPrintedAt } from '#lib/words/zh/source.ts';
import { titleWithValue } from '#lib/words/zh/whose.ts';
import { citedAs } from '../../../../cited-as.ts';
import { datesOf } from '../../../../dates.ts';
import { pageMetadata } from '../../../../site.ts';

/** The head of a figure's page: its value with whose it is, what must be known of it, and how programs cite it. */
export function figureMetadata(placed: Placed): Metadata {
  const { park, figure, source } = placed;
  const address = figurePageAddress(figure);
  const title = titleWithValue(park, figure);
  const description = `${formatSmallPrint(figure)}。出处：${formatPrintedAt(placed)}，原文写作“${figure.printed}”。`;
  const metadata = pageMetadata(address, title, description, {
    publishedOn: source.publishedOn,
    changedOn: datesOf(park).changedOn,
  });
  // The card's short title may be that of another figure, or of the park.
  return { ...metadata, title, other: citedAs(address, park.name, figure.subject) };
}
