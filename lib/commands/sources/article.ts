import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { decodeArticle } from '#lib/drafting/decode-article.ts';
import { splitCell } from '#lib/schema/cell-wording.ts';
import type { Park, Source } from '#lib/schema/content.ts';
import { findWording, fold } from './fold.ts';

/** A private copy of an article: its lines as they stand, of which the numbered paragraphs of the body are a part. */
export type Article = { lines: string[]; offset: number; paragraphs: string[] };

/**
 * Where the copy of a source is looked for: `<park>.<source>.txt`; of the first source, where there is none, `<park>.txt`,
 * so that a source added later moves no copy.
 */
export function placeOfCopy({ slug, sources }: Park, { id }: Source, directory: string): string {
  const own = path.join(directory, `${slug}.${id}.txt`);
  return sources[0]?.id !== id || existsSync(own) ? own : path.join(directory, `${slug}.txt`);
}

/**
 * Splits a copy into lines and finds the body: its paragraphs are the non-empty lines after what stands above it (title,
 * date, place), in which copies differ. The right offset is the one at which most figures stand in their paragraphs.
 */
export function parseArticle(text: string, park: Park, { id, paragraphs }: Source): Article {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const count = paragraphs ?? lines.length;
  const folded = lines.map(fold);
  const figures = park.observations.filter(({ source }) => source === id);
  const hits = (offset: number) =>
    figures.filter(
      ({ paragraph, printed }) =>
        findWording(folded[offset + (paragraph ?? 0) - 1] ?? '', fold(splitCell(printed).number)).length > 0,
    ).length;
  const offsets = Array.from({ length: Math.min(8, Math.max(0, lines.length - count)) + 1 }, (_, index) => index);
  const offset = offsets.reduce((best, one) => (hits(one) > hits(best) ? one : best), 0);
  return { lines, offset, paragraphs: lines.slice(offset, offset + count) };
}

/** The copy of a source, in whatever encoding it was saved, or undefined where the directory has none. */
export function readArticle(park: Park, source: Source, directory: string): Article | undefined {
  const place = placeOfCopy(park, source, directory);
  return existsSync(place) ? parseArticle(decodeArticle(readFileSync(place)).text, park, source) : undefined;
}
