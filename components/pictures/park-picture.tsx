import { pictureOf } from '#lib/catalog/park-picture.ts';
import { drawFace } from '#lib/picture/draw.ts';
import type { Park } from '#lib/schema/content.ts';
import styles from './framed.module.css';
import { Framed } from './framed.tsx';
import { Marks } from './marks.tsx';

/**
 * The one picture that is a park's: title, one sentence, drawing, source. In the `head` of its page the wordy forms are
 * cut down, in the `story` all is there; a `row` is its small face, for the eye alone. Null where the data allow none.
 */
export function ParkPicture({ park, room }: { park: Park; room: 'head' | 'story' | 'row' }) {
  const drawn = pictureOf(park);
  if (!drawn) return null;
  if (room === 'row') return <Marks drawing={drawFace(drawn)} className={styles['face']} />;
  return <Framed drawn={drawn} park={park} whole={room === 'story'} />;
}
