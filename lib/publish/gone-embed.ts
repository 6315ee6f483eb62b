import { toServedAddress } from '#lib/pages/addresses.ts';
import type { Move } from '#lib/pages/moves.ts';
import {
  notThere,
  perhapsMiscopied,
  sayTakenDown,
  takenDown,
  toCorrections,
  toSuccessor,
  toWholeSite,
} from '#lib/words/zh/embed.ts';
import type { Absolute } from './absolute.ts';
import { type EmbedPage, endOf, escapeHtml, linkOut } from './embed-page.ts';

/**
 * What stands in a frame whose figure or comparison was taken down: that it was, why, and what to read instead. Who
 * embedded it sees no empty frame.
 *
 * @param move where the page leads now, that has no form for a frame
 */
export function goneEmbed({ to, why }: Move, absolute: Absolute): EmbedPage {
  const canonical = absolute(toServedAddress(to ?? '/corrections#retired'));
  const body = [
    `<h1>${takenDown}</h1>`,
    `<p>${escapeHtml(sayTakenDown(why))}</p>`,
    `<p>${linkOut(canonical, to === null ? toCorrections : toSuccessor)}</p>`,
    endOf({ edition: null, day: null }, absolute),
  ].join('');
  return { title: takenDown, canonical, body };
}

/** What stands in a frame whose address names nothing: that it does, and the way to where it may be found. */
export function missingEmbed(absolute: Absolute): EmbedPage {
  const canonical = absolute('/search');
  const body = [
    `<h1>${notThere}</h1>`,
    `<p>${perhapsMiscopied}</p>`,
    `<p>${linkOut(canonical, toWholeSite)}</p>`,
    endOf({ edition: null, day: null }, absolute),
  ].join('');
  return { title: notThere, canonical, body };
}
