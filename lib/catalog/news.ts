import { correctionAddress, sourceAddress } from '#lib/pages/addresses.ts';
import { sourcesAdded } from '#lib/pages/news-told.ts';
import type { Content, Park } from '#lib/schema/content.ts';
import { type NewsEntry, newsKinds } from '#lib/schema/news.ts';

const byNews = (a: NewsEntry, b: NewsEntry) => {
  if (a.on !== b.on) return a.on < b.on ? 1 : -1;
  const kinds = newsKinds.indexOf(a.kind) - newsKinds.indexOf(b.kind);
  return kinds || (a.address < b.address ? -1 : 1);
};

/**
 * New parks, new sources and corrected figures, newest first; within a day parks, then sources, then corrections, those
 * of one page together. A park or a source of which content states no day is no news: no file and no commit is asked.
 *
 * @example newsOf(content)[0] // { kind: 'correction', on: '2026-11-26', address: '/corrections#2026-11-26-about', … }
 */
export function newsOf({ parks, corrections }: Pick<Content, 'parks' | 'corrections'>): NewsEntry[] {
  const ofParks = parks.flatMap((park): NewsEntry[] => [
    ...(park.added === undefined
      ? []
      : [{ kind: 'park' as const, on: park.added, address: `/parks/${park.slug}`, park }]),
    ...sourcesAdded(park).map(({ source, on }) => ({
      kind: 'source' as const,
      on,
      address: sourceAddress(park.slug, source.id),
      park,
      source,
    })),
  ]);
  const ofCorrections = corrections.map((correction): NewsEntry => {
    return { kind: 'correction', on: correction.on, address: correctionAddress(correction), correction };
  });
  return [...ofParks, ...ofCorrections].sort(byNews);
}

/** Neighbouring entries of one day, as one chapter of the page. */
export function groupByDay(entries: readonly NewsEntry[]): { on: string; entries: NewsEntry[] }[] {
  const days: { on: string; entries: NewsEntry[] }[] = [];
  for (const entry of entries) {
    const day = days.at(-1);
    if (day?.on === entry.on) day.entries.push(entry);
    else days.push({ on: entry.on, entries: [entry] });
  }
  return days;
}

/** What came last, for a front page; of the parks of a day, which may be hundreds, the first and how many there are. */
export type NewsInBrief = {
  added: { on: string; parks: Park[]; total: number } | null;
  corrections: NewsEntry[];
};

/**
 * The news for a front page: the parks of the newest day on which some came, and the newest corrections.
 *
 * @param most how many of each at most
 */
export function newsInBrief(
  content: Pick<Content, 'parks' | 'corrections'>,
  most: { parks: number; corrections: number },
): NewsInBrief {
  const news = newsOf(content);
  const [day] = groupByDay(news.filter(({ kind }) => kind === 'park'));
  const parks = (day?.entries ?? []).flatMap((entry) => (entry.kind === 'park' ? [entry.park] : []));
  return {
    added: day ? { on: day.on, parks: parks.slice(0, most.parks), total: parks.length } : null,
    corrections: news.filter(({ kind }) => kind === 'correction').slice(0, most.corrections),
  };
}
