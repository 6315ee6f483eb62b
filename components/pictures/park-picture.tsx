import { pictureOf } from '#lib/catalog/park-picture.ts';
import { figuresOf } from '#lib/compare/drawn.ts';
import { drawFace } from '#lib/picture/draw.ts';
import type { Park } from '#lib/schema/content.ts';
import { plainTitle, sayPicture } from '#lib/words/zh/picture.ts';
import { printedIn } from '#lib/words/zh/printed-in.ts';
import { Phrases } from '../phrases.tsx';
import { Form } from './form.tsx';
import { Marks } from './marks.tsx';
import styles from './park-picture.module.css';

/**
 * The one picture that is a park's: title, one sentence, drawing, source. In the `head` of its page the wordy forms are
 * cut down, in the `story` all is there; a `row` is its small face, for the eye alone. Null where the data allow none.
 */
export function ParkPicture({ park, room }: { park: Park; room: 'head' | 'story' | 'row' }) {
  const drawn = pictureOf(park);
  if (!drawn) return null;
  if (room === 'row') return <Marks drawing={drawFace(drawn)} className={styles['face']} />;
  const { title, sentence } = sayPicture(drawn);
  // The title and the sentence are what the image is called, so they are not read a second time.
  return (
    <figure className={styles['picture']}>
      <p className={styles['title']} aria-hidden="true">
        <Phrases text={title} />
      </p>
      <p className={styles['one']} aria-hidden="true">
        {sentence}
      </p>
      <Form drawn={drawn} park={park} label={`${plainTitle(title)}。${sentence}`} whole={room === 'story'} />
      <figcaption className={styles['source']}>来源：{printedIn(park, figuresOf(drawn))}</figcaption>
    </figure>
  );
}
