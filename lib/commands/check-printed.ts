import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as OpenCC from 'opencc-js';
import type { ContentIssue } from '#lib/content/issue.ts';
import type { Content } from '#lib/content/model.ts';

const simplify = OpenCC.Converter({ from: 't', to: 'cn' });

/**
 * Text reduced to what two copies of it share: simplified characters, no pinyin in brackets, no punctuation, no space.
 * The decimal point and `%` stay, since they are part of a figure.
 */
function fold(text: string): string {
  const bare = simplify(text.normalize('NFKC').replace(/\([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]+\)/giu, ''));
  return bare.replace(/(?<!\d)\.|\.(?!\d)/g, '').replace(/[^\p{L}\p{N}.%]/gu, '');
}

/** The body of an article as its numbered paragraphs: each non-empty line after what comes before the body. */
function paragraphsOf(text: string, count: number, printed: Map<number, string[]>): string[] {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map(fold);
  // Copies differ in what stands above the body (title, date, place); the right offset is the one that fits best.
  let best = { hits: -1, offset: 0 };
  for (let offset = 0; offset <= Math.min(8, Math.max(0, lines.length - count)); offset++) {
    let hits = 0;
    for (const [paragraph, figures] of printed)
      hits += figures.filter((figure) => lines[offset + paragraph - 1]?.includes(figure)).length;
    if (hits > best.hits) best = { hits, offset };
  }
  return lines.slice(best.offset, best.offset + count);
}

/**
 * Looks every figure's printed wording up in the paragraph it is said to come from.
 *
 * @param directory holds `<park>.txt`, a private copy of the article of each park
 * @returns one issue a miss, with the paragraphs that do hold the wording
 */
export function checkPrinted(content: Content, directory: string): ContentIssue[] {
  return content.parks.flatMap((park) => {
    const file = `content/parks/${park.slug}.md`;
    const issue = (field: string, message: string): ContentIssue => ({ file, line: 1, column: 1, field, message });
    const article = path.join(directory, `${park.slug}.txt`);
    if (!existsSync(article)) return [issue('', `没有来源文章 ${article}，无法核对`)];
    const printed = new Map<number, string[]>();
    for (const { paragraph, printed: wording } of park.observations)
      printed.set(paragraph, [...(printed.get(paragraph) ?? []), fold(wording)]);
    const count = park.sources[0]?.paragraphs ?? 0;
    const paragraphs = paragraphsOf(readFileSync(article, 'utf8'), count, printed);
    return park.observations.flatMap(({ id, printed: wording, paragraph }) => {
      if (paragraphs[paragraph - 1]?.includes(fold(wording))) return [];
      const elsewhere = paragraphs.flatMap((text, index) =>
        text.includes(fold(wording)) ? [`第 ${index + 1} 段`] : [],
      );
      const hint = elsewhere.length > 0 ? `，它在${elsewhere.join('、')}` : '，别的段落里也没有';
      return [issue(`figures.${id}.printed`, `第 ${paragraph} 段里没有“${wording}”${hint}`)];
    });
  });
}
