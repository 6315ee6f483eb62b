import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as OpenCC from 'opencc-js';
import type { ContentIssue } from '#lib/content/issue.ts';
import type { Content, Park, Source } from '#lib/schema/content.ts';

const simplify = OpenCC.Converter({ from: 't', to: 'cn' });

/**
 * Text reduced to what two copies of it share: simplified characters, no pinyin in brackets, no punctuation, no space.
 * The decimal point and `%` stay, since they are part of a figure.
 */
function fold(text: string): string {
  const bare = simplify(text.normalize('NFKC').replace(/\([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]+\)/giu, ''));
  return bare.replace(/(?<!\d)\.|\.(?!\d)/g, '').replace(/[^\p{L}\p{N}.%]/gu, '');
}

/**
 * Whether a text holds a wording as a number of its own: 12个 is not in 112个, 三个 not in 十三个. Both are folded.
 */
function holds(text: string | undefined, wording: string): boolean {
  if (text === undefined) return false;
  const digit = /[\d.〇一二两三四五六七八九十百千万亿]/;
  const startsInNumber = (at: number) => digit.test(wording[0] ?? '') && digit.test(text[at - 1] ?? '');
  const endsInNumber = (end: number) => /[\d.]/.test(text[end - 1] ?? '') && /[\d.]/.test(text[end] ?? '');
  for (let at = text.indexOf(wording); at >= 0; at = text.indexOf(wording, at + 1))
    if (!startsInNumber(at) && !endsInNumber(at + wording.length)) return true;
  return false;
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
      hits += figures.filter((figure) => holds(lines[offset + paragraph - 1], figure)).length;
    if (hits > best.hits) best = { hits, offset };
  }
  return lines.slice(best.offset, best.offset + count);
}

/** The copy of a source: `<park>.txt`, or `<park>.<source>.txt` where a park has several. */
const copyOf = ({ slug, sources }: Park, source: string) =>
  sources.length > 1 ? `${slug}.${source}.txt` : `${slug}.txt`;

function checkSource(park: Park, { id: source, paragraphs: count }: Source, directory: string): ContentIssue[] {
  const file = `content/parks/${park.slug}.md`;
  const issue = (field: string, message: string): ContentIssue => ({ file, line: 1, column: 1, field, message });
  const article = path.join(directory, copyOf(park, source));
  if (!existsSync(article)) return [issue('', `没有来源文章 ${article}，无法核对`)];
  const figures = park.observations.filter((figure) => figure.source === source);
  const printed = new Map<number, string[]>();
  for (const { paragraph, printed: wording } of figures)
    printed.set(paragraph, [...(printed.get(paragraph) ?? []), fold(wording)]);
  const paragraphs = paragraphsOf(readFileSync(article, 'utf8'), count, printed);
  return figures.flatMap(({ id, printed: wording, paragraph }) => {
    if (holds(paragraphs[paragraph - 1], fold(wording))) return [];
    const elsewhere = paragraphs.flatMap((text, index) => (holds(text, fold(wording)) ? [`第 ${index + 1} 段`] : []));
    const hint = elsewhere.length > 0 ? `，它在${elsewhere.join('、')}` : '，别的段落里也没有';
    return [issue(`figures.${id}.printed`, `第 ${paragraph} 段里没有“${wording}”${hint}`)];
  });
}

/**
 * Looks every figure's printed wording up in the paragraph it is said to come from.
 *
 * @param directory holds private copies of the articles: `<park>.txt`, or `<park>.<source>.txt` for each of several
 * @returns one issue a miss, with the paragraphs that do hold the wording
 */
export const checkPrinted = ({ parks }: Content, directory: string): ContentIssue[] =>
  parks.flatMap((park) => park.sources.flatMap((source) => checkSource(park, source, directory)));
