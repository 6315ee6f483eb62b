import type { BriefItem } from '#lib/pages/brief.ts';
import type { Park, Source } from '#lib/schema/content.ts';
import type { Observation } from '#lib/schema/observation.ts';
import type { Survey } from './survey.ts';

/** An article with the park whose case it tells of. */
export type BriefSource = { park: Park; source: Source };

/** A thing with the figures that it prints, each with its park, and the surveys of a comparison. */
export type Gathered = { item: BriefItem; figures: { park: Park; figure: Observation }[]; surveys: readonly Survey[] };

/** The figures that the numbers of a practice's words lead to, each once. */
function figuresOfPractice({ park, practice }: Extract<BriefItem, { kind: 'practice' }>): Observation[] {
  const ids = practice.linked.summary.flatMap(({ address }) => address?.split('#')[1] ?? []);
  return [...new Set(ids)].flatMap((id) => park.observationById.get(id) ?? []);
}

/**
 * A thing with all that its numbers need.
 *
 * @param surveys those of the comparison that are printed
 */
export function gather(item: BriefItem, surveys: readonly Survey[]): Gathered {
  if (item.kind === 'figure') return { item, figures: [{ park: item.park, figure: item.figure }], surveys: [] };
  if (item.kind === 'practice')
    return { item, figures: figuresOfPractice(item).map((figure) => ({ park: item.park, figure })), surveys: [] };
  return { item, figures: surveys.flatMap(({ rows }) => rows.map(({ park, figure }) => ({ park, figure }))), surveys };
}

/** The articles that the things draw on, each once, in the order in which they are met: their places are the notes' numbers. */
export function sourcesOf(all: readonly Gathered[]): BriefSource[] {
  const found = new Map<Source, BriefSource>();
  const add = (park: Park, id: string) => {
    const source = park.sourceById.get(id);
    if (source && !found.has(source)) found.set(source, { park, source });
  };
  for (const { item, figures } of all) {
    if (item.kind === 'practice') add(item.park, item.practice.source);
    for (const { park, figure } of figures) add(park, figure.source);
  }
  return [...found.values()];
}
