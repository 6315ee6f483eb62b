import { inspect } from 'node:util';
import type { PicturePlan } from '#lib/picture/plan.ts';
import { drawPicture } from './draw.tsx';

/** What the process is asked, and what it answers. */
type Question = { id: number; plan: PicturePlan };
type Reply = { id: number; png: Uint8Array } | { id: number; error: string };

/** The process that pictures are drawn in, for the server: one after another, as they are asked for. */
async function answer({ id, plan }: Question): Promise<Reply> {
  try {
    return { id, png: new Uint8Array(await drawPicture(plan)) };
  } catch (error) {
    return { id, error: inspect(error) };
  }
}

let last = Promise.resolve();

process.on('message', (question: Question) => {
  last = last.then(async () => {
    process.send?.(await answer(question));
  });
});
// A server that is gone leaves nobody to draw for.
process.on('disconnect', () => process.exit(0));
