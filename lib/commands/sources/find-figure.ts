import { splitCell } from '#lib/schema/cell-wording.ts';
import type { Observation } from '#lib/schema/observation.ts';
import type { Article } from './article.ts';
import type { Found } from './find-text.ts';
import { findWording, foldPlaces } from './fold.ts';

/** Where a wording stands in a line of the raw article, each time as a number of its own. */
export function findRaw(raw: string, wording: string, line: number): Found[] {
  const { text, places } = foldPlaces(raw);
  const { text: wanted } = foldPlaces(wording);
  return findWording(text, wanted).map((at) => ({
    line,
    start: places[at] ?? 0,
    end: (places[at + wanted.length - 1] ?? 0) + 1,
  }));
}

/** The places where a figure may stand; one where it is clear which. */
export function findFigure(article: Article, figure: Observation, figures: readonly Observation[]): Found[] {
  const line = article.offset + (figure.paragraph ?? 0) - 1;
  const raw = article.lines[line] ?? '';
  const places = findRaw(raw, splitCell(figure.printed).number, line);
  const [anchored, second] = figure.anchor === null ? [] : findRaw(raw, figure.anchor, line);
  if (anchored && !second) return places.filter(({ start, end }) => anchored.start <= start && end <= anchored.end);
  // Figures of one wording in one paragraph stand in the file in the order of the article.
  const same = figures.filter(
    ({ paragraph, printed, source }) =>
      paragraph === figure.paragraph && printed === figure.printed && source === figure.source,
  );
  const place = places.length === same.length ? places[same.indexOf(figure)] : undefined;
  return place ? [place] : places;
}
