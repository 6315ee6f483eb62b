import type { Park, Source } from '#lib/schema/content.ts';
import type { Article } from './article.ts';
import { findRaw } from './find-figure.ts';
import type { Found } from './find-text.ts';
import { longestAnchor } from './propose-anchor.ts';

/** A practice or a statement: where in the case file it is, its paragraph, its name, and the anchor that it has. */
export type Passage = {
  list: 'practices' | 'statements';
  index: number;
  id: string;
  paragraph: number;
  name: string | null;
  anchor: string | undefined;
};

/** The practices and statements of a source; a practice is told of in several paragraphs, of which the first leads to it. */
export function passagesOf(park: Park, source: Source): Passage[] {
  const practices = park.practices.map(({ id, name, paragraphs, anchor, ...practice }, index) => ({
    list: 'practices' as const,
    index,
    id,
    paragraph: paragraphs[0] ?? 1,
    name,
    anchor,
    source: practice.source,
  }));
  const statements = park.statements.map(({ indicator, paragraph, anchor, ...statement }, index) => ({
    list: 'statements' as const,
    index,
    id: indicator,
    paragraph: paragraph ?? 1,
    name: null,
    anchor,
    source: statement.source,
  }));
  return [...practices, ...statements].filter((passage) => passage.source === source.id);
}

/** Where a passage begins: at its name, where the paragraph has it, else with the first words that no comma breaks off. */
export function findPassage({ lines, offset }: Article, { paragraph, name }: Passage): Found | undefined {
  const line = offset + paragraph - 1;
  const raw = lines[line] ?? '';
  const [named] = name === null ? [] : findRaw(raw, name, line);
  if (named && named.end - named.start <= longestAnchor) return named;
  const start = raw.search(/[\p{L}\p{N}]{7}/u);
  return start < 0 ? undefined : { line, start, end: start + 1 };
}
