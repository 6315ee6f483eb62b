import { editionHolding } from '#lib/catalog/editions.ts';
import type { Placed } from '#lib/catalog/rows.ts';
import { citeFigure } from '#lib/cite/citations.ts';
import { figurePageAddress } from '#lib/pages/addresses.ts';
import type { Content } from '#lib/schema/content.ts';
import { datesOf } from '../../../../dates.ts';
import { absoluteUrl, siteName } from '../../../../site.ts';

/** Citations of a figure by its page here, and by the edition of the data that holds it as it is. */
export function citationsOf(content: Content, { park, figure }: Placed) {
  const { changedOn, checkedOn } = datesOf(park);
  const url = absoluteUrl(figurePageAddress(figure));
  return citeFigure(
    figure,
    park,
    { url, updatedOn: changedOn, edition: editionHolding(content, figure) },
    { name: siteName, checkedOn },
  );
}
