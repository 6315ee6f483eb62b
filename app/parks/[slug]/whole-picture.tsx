import { ParkPicture } from '#components/pictures/park-picture.tsx';
import { pictureOf } from '#lib/catalog/park-picture.ts';
import type { Park } from '#lib/schema/content.ts';
import styles from './whole-picture.module.css';

/** The forms of picture that say much in words: all of one would fill the head of a page on a phone. */
const isWordy = (park: Park) => ['territories', 'apart'].includes(pictureOf(park)?.form ?? '');

/**
 * A wordy picture: on wide screens whole in the head of the page, on a phone cut down there, as on paper, and whole in the
 * story, where its sentence and its source are not said again.
 */
export function HeadPicture({ park }: { park: Park }) {
  if (!isWordy(park)) return <ParkPicture park={park} room="head" />;
  return (
    <>
      <div className={styles['narrow']}>
        <ParkPicture park={park} room="head" />
      </div>
      <div className={styles['wide']}>
        <ParkPicture park={park} room="story" />
      </div>
    </>
  );
}

/** The whole of a wordy picture for the story on a phone; null for any other. */
export function StoryPicture({ park }: { park: Park }) {
  if (!isWordy(park)) return null;
  return (
    <div className={styles['told']}>
      <ParkPicture park={park} room="story" />
    </div>
  );
}
