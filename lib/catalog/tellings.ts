import type { Park } from '#lib/schema/content.ts';
import type { Observation } from '#lib/schema/observation.ts';

/** What a link in a story tells. */
export type Telling = {
  figure: Observation;
  /** Whether the story tells the figure here for the first time: there its address leads. */
  isFirst: boolean;
  /** The figures just told that one paragraph of a source prints, where the place stands behind the last of them. */
  placed: readonly Observation[];
};

const samePlace = (a: Observation, b: Observation) => a.source === b.source && a.paragraph === b.paragraph;

function tellBlock(links: readonly string[], figures: Park['observationById'], told: Set<string>): (Telling | null)[] {
  const tellings = links.map((link): Telling | null => {
    const figure = link.startsWith('#') ? figures.get(link.slice(1)) : undefined;
    if (!figure) return null;
    const isFirst = !told.has(figure.id);
    told.add(figure.id);
    return { figure, isFirst, placed: [] };
  });
  const first = tellings.filter((one): one is Telling => one?.isFirst === true);
  let run: Observation[] = [];
  first.forEach((telling, index) => {
    const next = first[index + 1];
    run.push(telling.figure);
    if (next && samePlace(next.figure, telling.figure)) return;
    telling.placed = run;
    run = [];
  });
  return tellings;
}

/**
 * What every link of a story tells, block by block: null of a link that leads to no figure of the park.
 *
 * @param blocks the addresses that each block links to, in order
 * @example tellStory([['#areas', '/glossary#grid', '#areas']], figures)
 *   // [[{ figure: areas, isFirst: true, placed: [areas] }, null, { figure: areas, isFirst: false, placed: [] }]]
 */
export function tellStory(
  blocks: readonly (readonly string[])[],
  observationById: Park['observationById'],
): (Telling | null)[][] {
  const told = new Set<string>();
  return blocks.map((links) => tellBlock(links, observationById, told));
}
