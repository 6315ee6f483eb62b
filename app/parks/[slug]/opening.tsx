import { Breadcrumb } from '#components/breadcrumb.tsx';
import { HeadFigures } from '#components/head-figures.tsx';
import { Inline } from '#components/inline.tsx';
import { Phrases } from '#components/phrases.tsx';
import { ShareLine } from '#components/share.tsx';
import { headlineOf } from '#lib/catalog/headline.ts';
import { pictureOf } from '#lib/catalog/park-picture.ts';
import { figuresAddress } from '#lib/pages/addresses.ts';
import { figuresInHead } from '#lib/pages/limits.ts';
import type { Park } from '#lib/schema/content.ts';
import { sayBasis } from '#lib/words/zh/basis-of-park.ts';
import { formatSeat } from '#lib/words/zh/seat.ts';
import styles from './opening.module.css';
import { HeadPicture } from './whole-picture.tsx';

/** Who the park is and what its figures rest on, what can be done with the page, its picture and its headline figures. */
export function Opening({ park }: { park: Park }) {
  const hasPicture = pictureOf(park) !== null;
  return (
    <div className={hasPicture ? `${styles['head']} ${styles['sided']}` : styles['head']}>
      <div>
        <Breadcrumb steps={[{ label: '园区', href: '/parks' }, { label: formatSeat(park) }]} />
        <h1>
          <Phrases text={park.name} />
        </h1>
        <p className={styles['deck']}>
          <Inline parts={park.linked.deck} />
        </p>
        <p className={styles['basis']}>{sayBasis(park)}</p>
        <ShareLine cite="#cite" download={`${figuresAddress(park.slug)}#download`} />
      </div>
      {hasPicture && (
        <div className={styles['picture']}>
          <HeadPicture park={park} />
        </div>
      )}
      <HeadFigures figures={headlineOf(park).slice(0, figuresInHead)} usual={park} />
    </div>
  );
}
