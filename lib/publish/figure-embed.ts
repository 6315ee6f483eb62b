import { correctionsOf } from '#lib/catalog/case-dates.ts';
import { isOfPark } from '#lib/compare/owner.ts';
import { correctionAddress, figurePageAddress } from '#lib/pages/addresses.ts';
import type { Content, Park } from '#lib/schema/content.ts';
import type { State } from '#lib/schema/edition.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { formatBeside } from '#lib/words/zh/amount.ts';
import { sayCorrected } from '#lib/words/zh/embed.ts';
import { quoteOf } from '#lib/words/zh/quote.ts';
import { sayFigure } from '#lib/words/zh/sentence.ts';
import { markStatus } from '#lib/words/zh/small-print.ts';
import { titleFigure } from '#lib/words/zh/whose.ts';
import type { Absolute } from './absolute.ts';
import { type EmbedPage, endOf, escapeHtml, formatFrame, linkOut } from './embed-page.ts';

/** What is said in a frame of a figure. */
export type FigureEmbed = { park: Park; figure: Observation; corrections: Content['corrections']; state: State };

/** The last correction of the figure: who embedded it before may have printed what it was. */
const lastOf = ({ corrections, figure }: FigureEmbed) =>
  correctionsOf(corrections, figure)
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))
    .at(-1);

/**
 * A figure as it travels: its value today with the sentence that holds every caveat and the source, what it was before a
 * correction, and the edition of the data, or its day where there is none.
 */
export function figureEmbed(embed: FigureEmbed, absolute: Absolute): EmbedPage {
  const { park, figure, state } = embed;
  const canonical = absolute(figurePageAddress(figure));
  const corrected = lastOf(embed);
  const body = [
    `<h1>${linkOut(canonical, titleFigure(embed.park, embed.figure))}</h1>`,
    `<div class="f"><p class="${isOfPark(figure) ? 'v' : 'v o'}">${escapeHtml(`${formatBeside(figure)}${markStatus(figure)}`)}</p><p class="t">${escapeHtml(sayFigure(quoteOf(park, figure)))}</p></div>`,
    ...(corrected ? [`<p>${linkOut(absolute(correctionAddress(corrected)), sayCorrected(corrected))}</p>`] : []),
    endOf(state, absolute),
  ].join('');
  return { title: titleFigure(embed.park, embed.figure), canonical, body };
}

/** The line that puts the figure into a page. */
export function figureFrame(embed: FigureEmbed, src: string): string {
  const corrected = lastOf(embed);
  return formatFrame(src, titleFigure(embed.park, embed.figure), [
    titleFigure(embed.park, embed.figure),
    // Larger letters.
    `${formatBeside(embed.figure)}${markStatus(embed.figure)}`.repeat(2),
    sayFigure(quoteOf(embed.park, embed.figure)),
    ...(corrected ? [sayCorrected(corrected)] : []),
  ]);
}
