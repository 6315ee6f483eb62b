import type { Park } from '#lib/content/model.ts';
import { formatFigure } from '#lib/format/figure.ts';
import { formatParagraphs } from '#lib/format/source.ts';
import type { PracticeType } from '#lib/schema/practice.ts';
import styles from './practice-list.module.css';

/** The practices of a park in the order of their types, each with who acts, on whom, with what, and its evidence. */
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
              <h4>{practice.name}</h4>
              <p>{practice.summary}</p>
              <p className={styles['how']}>
                <b>谁来做</b>
                {practice.actor} <b>面向</b>
                {practice.target} <b>怎么做</b>
                {practice.means}
              </p>
              <p className={styles['evidence']}>
                来源{formatParagraphs(practice.paragraphs)}。
                {practice.figures?.map((id, index) => {
                  const figure = park.observationById.get(id);
                  return (
                    figure && (
                      <span key={id}>
                        {index > 0 && '；'}
                        <a href={`#${id}`}>
                          {figure.subject} {formatFigure(figure)}
                        </a>
                      </span>
                    )
                  );
                })}
              </p>
            </article>
          ))}
        </div>
      </div>
    ));
}
