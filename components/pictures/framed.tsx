import { type Drawn, figuresOf } from '#lib/compare/drawn.ts';
import type { Park } from '#lib/schema/content.ts';
import { plainTitle, sayPicture } from '#lib/words/zh/picture.ts';
import { printedIn } from '#lib/words/zh/printed-in.ts';
import { Phrases } from '../phrases.tsx';
import { Form } from './form.tsx';
import styles from './framed.module.css';

/**
 * A picture with its four parts. The title and the sentence are what the image is called, so they are not read a second
 * time; the numbers beside the drawing are.
 */
export function Framed({ drawn, park, whole }: { drawn: Drawn; park: Park; whole: boolean }) {
  const { title, sentence } = sayPicture(drawn, park);
  return (
    <figure className={styles['picture']}>
      <p className={styles['title']} aria-hidden="true">
        <Phrases text={title} />
      </p>
      <p className={styles['one']} aria-hidden="true">
        {sentence}
      </p>
      <Form drawn={drawn} park={park} label={`${plainTitle(title)}。${sentence}`} whole={whole} />
      <figcaption className={styles['source']}>来源：{printedIn(park, figuresOf(drawn))}</figcaption>
    </figure>
  );
}
