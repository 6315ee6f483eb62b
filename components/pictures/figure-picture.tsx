import { drawnOf } from '#lib/compare/drawn-of.ts';
import type { Park } from '#lib/schema/content.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { Framed } from './framed.tsx';

/**
 * How a figure became what it is: before and after where its file names what was before, else its course over time. Null
 * where neither can be drawn.
 */
export function FigurePicture({ park, figure }: { park: Park; figure: Observation }) {
  const after = park.observations.find(({ before }) => before === figure.id) ?? figure;
  for (const form of ['change', 'series'] as const) {
    const drawing = drawnOf(park, { form }, [form === 'change' ? after : figure]);
    if ('drawn' in drawing) return <Framed drawn={drawing.drawn} park={park} whole />;
  }
  return null;
}
