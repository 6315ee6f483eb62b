import type { SurveyRow } from '#lib/catalog/rows.ts';
import type { Survey } from '#lib/catalog/survey.ts';
import { comparisonAddress } from '#lib/pages/addresses.ts';
import type { Park } from '#lib/schema/content.ts';
import type { State } from '#lib/schema/edition.ts';
import { inBrackets } from '#lib/words/zh/brackets.ts';
import { sayMoreShared } from '#lib/words/zh/embed.ts';
import { sayFinding } from '#lib/words/zh/finding.ts';
import { formatValueOf } from '#lib/words/zh/owner.ts';
import { saySilent, sayVerdict, titleTogether } from '#lib/words/zh/shared.ts';
import { formatSmallPrint } from '#lib/words/zh/small-print.ts';
import { formatPrintedAt } from '#lib/words/zh/source.ts';
import type { Absolute } from './absolute.ts';
import {
  bytesOf,
  type EmbedPage,
  endOf,
  escapeHtml,
  formatEmbedPage,
  formatFrame,
  linkOut,
  longestEmbed,
} from './embed-page.ts';

/** What is said in a frame of a comparison: the indicators that the parks share, in the order of the page. */
export type ComparisonEmbed = { parks: readonly Park[]; shared: readonly Survey[]; state: State };

const sayRow = (row: SurveyRow) =>
  `${formatValueOf(row.park, row.figure)}${inBrackets(`${formatSmallPrint(row.figure)}；${formatPrintedAt(row)}`)}`;

/** What is said below the values: whether they may be compared, and of the parks that have none. */
const below = (survey: Survey) => [sayVerdict(survey), saySilent(survey.silent)].filter((words) => words !== '');

const showSurvey = (survey: Survey) =>
  [
    `<h2>${escapeHtml(survey.indicator.name)}</h2>`,
    `<ul>${survey.rows.map((row) => `<li>${escapeHtml(sayRow(row))}</li>`).join('')}</ul>`,
    ...below(survey).map((words) => `<p>${escapeHtml(words)}</p>`),
  ].join('');

function showFirst(embed: ComparisonEmbed, count: number, absolute: Absolute): EmbedPage {
  const { parks, shared, state } = embed;
  const canonical = absolute(comparisonAddress(parks.map(({ slug }) => slug)));
  const more = shared.length - count;
  const body = [
    `<h1>${linkOut(canonical, titleTogether(embed.parks))}</h1>`,
    ...(count === 0 ? [`<p>${escapeHtml(sayFinding(parks.length, shared))}</p>`] : []),
    ...shared.slice(0, count).map(showSurvey),
    endOf(state, absolute, more > 0 && count > 0 ? sayMoreShared(more, '全文') : ''),
  ].join('');
  return { title: titleTogether(embed.parks), canonical, body };
}

/** How many indicators fit: two at most, so that a frame stays one glance, and none where one alone is too long. */
const countFitting = (embed: ComparisonEmbed, absolute: Absolute) =>
  [2, 1].find(
    (count) =>
      count <= embed.shared.length && bytesOf(formatEmbedPage(showFirst(embed, count, absolute))) <= longestEmbed,
  ) ?? 0;

/**
 * A comparison as it travels: what the parks' values of an indicator are, whose, of when, where printed, and whether they
 * may be compared; where not even one indicator fits, what the comparison comes to.
 */
export const comparisonEmbed = (embed: ComparisonEmbed, absolute: Absolute): EmbedPage =>
  showFirst(embed, countFitting(embed, absolute), absolute);

/** The line that puts the comparison into a page. */
export function comparisonFrame(embed: ComparisonEmbed, src: string, absolute: Absolute): string {
  const shown = embed.shared.slice(0, countFitting(embed, absolute));
  const texts = shown.flatMap((survey) => [survey.indicator.name, ...survey.rows.map(sayRow), ...below(survey)]);
  return formatFrame(src, titleTogether(embed.parks), [
    titleTogether(embed.parks),
    ...(texts.length > 0 ? texts : [sayFinding(embed.parks.length, embed.shared)]),
  ]);
}
