import { textOfFigure } from '#lib/pages/text-fragment.ts';
import type { Park, Source } from '#lib/schema/content.ts';
import type { Article } from './article.ts';
import { findFigure } from './find-figure.ts';
import { findPassage, passagesOf } from './find-passage.ts';
import type { Found } from './find-text.ts';
import { leadsTo, proposeAnchor } from './propose-anchor.ts';

/** Whether a link leads to its sentence: it does, it would with an anchor, an editor has to choose, or there is no way. */
export type FragmentFinding = { list: 'figures' | 'practices' | 'statements'; index: number; id: string } & (
  | { verdict: 'leads' | 'none' }
  | { verdict: 'needs-anchor'; anchor: string }
  | { verdict: 'unclear'; anchors: string[] }
);

function judge({ lines }: Article, places: Found[], text: string | null) {
  const [place] = places;
  if (!place) return { verdict: 'none' } as const;
  if (places.length > 1)
    return { verdict: 'unclear', anchors: places.flatMap((at) => proposeAnchor(lines, at) ?? []) } as const;
  if (text !== null && leadsTo(lines, text, place)) return { verdict: 'leads' } as const;
  const anchor = proposeAnchor(lines, place);
  return anchor === null ? ({ verdict: 'none' } as const) : ({ verdict: 'needs-anchor', anchor } as const);
}

/**
 * For every figure, practice and statement of a source, whether its fragment leads to exactly one place in its paragraph,
 * and to none before it; where it does not, the shortest anchor that would.
 */
export function checkFragments(article: Article, park: Park, source: Source): FragmentFinding[] {
  const figures = park.observations.flatMap((figure, index) =>
    figure.source === source.id
      ? [
          {
            list: 'figures' as const,
            index,
            id: figure.id,
            ...judge(article, findFigure(article, figure, park.observations), textOfFigure(figure)),
          },
        ]
      : [],
  );
  const passages = passagesOf(park, source).map((passage) => {
    const place = findPassage(article, passage);
    const { list, index, id, anchor } = passage;
    return { list, index, id, ...judge(article, place ? [place] : [], anchor ?? null) };
  });
  return [...figures, ...passages];
}
