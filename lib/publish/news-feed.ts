import { newsOf } from '#lib/catalog/news.ts';
import type { Content } from '#lib/schema/content.ts';
import type { Correction } from '#lib/schema/page.ts';
import { closeSentence } from '#lib/words/zh/close-sentence.ts';
import { kindOfCorrection } from '#lib/words/zh/correction.ts';
import { formatNews, newsLabel } from '#lib/words/zh/news.ts';
import type { Absolute } from './absolute.ts';
import type { FeedEntry } from './feed.ts';
import { parkFeedEntry } from './park-feed.ts';

const summarize = ({ was, now, why }: Correction) =>
  `原来写的：${closeSentence(was)}现在写的：${closeSentence(now)}原因：${closeSentence(why)}`;

/**
 * Every entry of the feed: the cases, each at the address of its page, and new sources and corrections, each at its own
 * permanent address. Their days are those of the content, whenever and from whatever code the feed is made.
 */
export function feedEntries(content: Content, absolute: Absolute): FeedEntry[] {
  const cases = content.parks.flatMap((park) => parkFeedEntry(park, content.corrections, absolute) ?? []);
  const others = newsOf(content).flatMap((entry): FeedEntry[] => {
    if (entry.kind === 'park') return [];
    const { kind, on, address } = entry;
    const summary = kind === 'correction' ? summarize(entry.correction) : entry.park.summary;
    const category = kind === 'correction' ? kindOfCorrection(entry.correction) : newsLabel[kind];
    const shared = { kind, url: absolute(address), updated: on, published: on, categories: [category] };
    return [{ ...shared, title: formatNews(content, entry), summary }];
  });
  return [...cases, ...others];
}
