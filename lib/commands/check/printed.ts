import type { ContentIssue } from '#lib/content/issue.ts';
import { splitCell } from '#lib/schema/cell-wording.ts';
import type { Content, Park, Source } from '#lib/schema/content.ts';
import { placeOfCopy, readArticle } from '../sources/article.ts';
import { findWording, fold } from '../sources/fold.ts';
import { type Miss, placeIssues } from '../sources/place-issues.ts';

function checkSource(park: Park, source: Source, directory: string): Miss[] {
  const article = readArticle(park, source, directory);
  if (!article && source.extent === 'excerpt') return [];
  if (!article) {
    const message = `没有来源文章 ${placeOfCopy(park, source, directory)}，无法核对`;
    return [{ path: ['sources', park.sources.indexOf(source)], field: '', message }];
  }
  const paragraphs = article.paragraphs.map(fold);
  const end = article.offset + article.paragraphs.length;
  return park.observations.flatMap(({ id, printed, paragraph, source: own }, index) => {
    if (own !== source.id) return [];
    const { number, unit } = splitCell(printed);
    const holds = (text = '') => findWording(text, fold(number)).length > 0;
    if (paragraph === null ? paragraphs.some(holds) : holds(paragraphs[paragraph - 1])) {
      if (unit === null || paragraphs.slice(0, paragraph ?? undefined).some((text) => text.includes(fold(unit))))
        return [];
      const message = `到这一段为止，文章里没有单位“${unit}”；请照表头、单位一栏或表注抄`;
      return [{ path: ['figures', index, 'printed'], field: `figures.${id}.printed`, message }];
    }
    const elsewhere = paragraphs.flatMap((text, index) => (holds(text) ? [`第 ${index + 1} 段`] : []));
    // A line behind the body, as the case counts it: of an article with more paragraphs than the case says.
    const beyond = article.lines.findIndex((line, at) => at >= end && holds(fold(line)));
    const nowhere =
      beyond < 0
        ? '，别的段落里也没有'
        : `，它在第 ${beyond - article.offset + 1} 段，而来源的 paragraphs 只写了 ${article.paragraphs.length} 段`;
    const hint = elsewhere.length > 0 ? `，它在${elsewhere.join('、')}` : nowhere;
    const message = paragraph === null ? `文章里没有“${number}”` : `第 ${paragraph} 段里没有“${number}”${hint}`;
    return [{ path: ['figures', index, 'printed'], field: `figures.${id}.printed`, message }];
  });
}

/**
 * Looks every figure's printed wording up in the paragraph it is said to come from.
 *
 * @param directory holds private copies of the articles: `<park>.txt` of the first source, `<park>.<source>.txt` of the others; of
 *   an excerpt none is needed
 * @param root the content folder, by which each miss is told at its line
 * @returns one issue a miss, with the paragraphs that do hold the wording
 */
export const checkPrinted = ({ parks }: Content, directory: string, root: string): ContentIssue[] =>
  parks.flatMap((park) => {
    const misses = park.sources.flatMap((source) => checkSource(park, source, directory));
    return placeIssues(root, park.slug, misses);
  });

/** How many figures can be looked up: those of sources whose copy is at hand. */
export function countLookedUp({ parks }: Content, directory: string): number {
  const counts = parks.map((park) => {
    const copied = new Set(park.sources.filter((one) => readArticle(park, one, directory)).map(({ id }) => id));
    return park.observations.filter(({ source }) => copied.has(source)).length;
  });
  return counts.reduce((sum, count) => sum + count, 0);
}
