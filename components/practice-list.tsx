import { addressOfPassage } from '#lib/pages/text-fragment.ts';
import type { Park } from '#lib/schema/content.ts';
import type { PracticeType } from '#lib/schema/practice.ts';
import { namePractice } from '#lib/words/zh/practice.ts';
import { formatParagraphs, formatPlaces } from '#lib/words/zh/source.ts';
import { Inline } from './inline.tsx';
import styles from './practice-list.module.css';
import { ToSource } from './to-source.tsx';

/** On paper the first source goes without saying: its line would be longer than the practice. */
const formatOnPaper = (park: Park, practice: Park['practices'][number]) =>
  practice.source === park.sources[0]?.id && practice.also.length === 0
    ? formatParagraphs(practice.paragraphs)
    : formatPlaces(park, practice);

/**
 * The practices of a park in the order of their types; one that is not the park's own says whose it is. Who acts, on whom, with what, and the figures that bear it out
 * stand on the type's page, beside the other parks' variants.
 */
export function PracticeList({ park, types }: { park: Park; types: PracticeType[] }) {
  return types
    .map((type) => [type, park.practices.filter((practice) => practice.type === type.id)] as const)
    .filter(([, practices]) => practices.length > 0)
    .map(([type, practices]) => (
      <div key={type.id} className={styles['type']}>
        <h3>
          <a href={`/practices/${type.id}`}>{type.name}</a>
        </h3>
        <div className={styles['practices']}>
          {practices.map((practice) => (
            <article key={practice.id} id={`p-${practice.id}`} className={styles['practice']}>
              <h4>{namePractice(practice)}</h4>
              <p>
                <Inline parts={practice.linked.summary} />
              </p>
              <p className={styles['evidence']}>
                <span>来源</span>
                <ToSource href={addressOfPassage(park, practice)}>
                  <span className={styles['inFull']}>{formatPlaces(park, practice)}</span>
                  <span className={styles['onPaper']}>{formatOnPaper(park, practice)}</span>
                </ToSource>
              </p>
            </article>
          ))}
        </div>
      </div>
    ));
}
