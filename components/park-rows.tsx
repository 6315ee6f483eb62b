import { pictureOf } from '#lib/catalog/park-picture.ts';
import type { Park } from '#lib/schema/content.ts';
import { lineOfPicture } from '#lib/words/zh/picture-title.ts';
import { formatSeat } from '#lib/words/zh/seat.ts';
import { Inline } from './inline.tsx';
import styles from './park-rows.module.css';
import { Phrases } from './phrases.tsx';
import { ParkPicture } from './pictures/park-picture.tsx';

/** Parks in a list, a row each: its picture, where it is, what its case is about, and what the picture shows, in words. */
export function ParkRows({ parks }: { parks: readonly Park[] }) {
  return (
    <ul className={styles['rows']}>
      {parks.map((park) => {
        const picture = pictureOf(park);
        return (
          <li key={park.slug}>
            <div className={styles['face']}>
              <ParkPicture park={park} room="row" />
            </div>
            <div className={styles['words']}>
              <h3>
                <a href={`/parks/${park.slug}`}>{park.name}</a>
              </h3>
              <p className={styles['meta']}>
                {formatSeat(park)}，{park.observations.length}个数，{park.practices.length}项做法
              </p>
            </div>
            <p className={styles['deck']}>
              <Inline parts={park.linked.deck} />
            </p>
            {picture && (
              <p className={styles['line']}>
                <Phrases text={lineOfPicture(picture)} />
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
