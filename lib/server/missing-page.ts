import { wordsOfAddress } from '#lib/pages/words-of-address.ts';
import type { Answer, Effort } from './answer.ts';
import { within } from './deadline.ts';
import { fillSearch } from './fill-search.ts';
import { singleFlight } from './flights.ts';
import { keep } from './headers.ts';
import { type Made, nowhere } from './make.ts';

/** What the page is made with. */
export type MissingParts = {
  /** Makes it once it is its turn. */
  makeInTurn: (signal: AbortSignal) => Promise<Made>;
  answerWith: (made: Made & { asked?: boolean }, cacheControl: string, effort: Effort) => Promise<Answer>;
  /** The page of our own that stands in where Next has none. */
  plain: () => Answer;
  /** The most milliseconds that it may take. */
  limit: number;
};

/**
 * Answers addresses that have no page. A page that says “not found” while it is streamed has lost its text, so all such
 * addresses share one, but for the words that an address holds, which its search is filled with. The shared page has a
 * flight of its own, for the flight of any address may wait for it, and a place where nothing pushes it out.
 */
export function createMissingPage({ makeInTurn, answerWith, plain, limit }: MissingParts) {
  const once = singleFlight<Answer>();
  let kept: { made: Made; answer: Answer } | undefined;

  async function make(signal: AbortSignal): Promise<Answer> {
    const page = await makeInTurn(signal);
    if (page.status !== 200) return plain();
    const made = { ...page, status: 404 };
    kept = { made, answer: { ...(await answerWith(made, keep.briefly, 'best')), isShared: true } };
    return kept.answer;
  }

  return async (address: string): Promise<Answer> => {
    const shared = kept?.answer ?? (await once(nowhere, () => within(limit, make)));
    const words = wordsOfAddress(address);
    const body = kept && words !== '' ? fillSearch(kept.made.body, words) : null;
    if (!kept || !body) return shared;
    return answerWith({ ...kept.made, body, asked: true }, keep.briefly, 'quick');
  };
}
