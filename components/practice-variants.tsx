import type { PracticeRow } from '#lib/catalog/practices.ts';
import { addressOfPassage } from '#lib/pages/text-fragment.ts';
import type { Park, ResolvedPractice } from '#lib/schema/content.ts';
import { formatValue } from '#lib/words/zh/amount.ts';
import { formatActor, namePractice } from '#lib/words/zh/practice.ts';
import { formatSmallPrintAt } from '#lib/words/zh/small-print.ts';
import { formatPlace, formatSource } from '#lib/words/zh/source.ts';
import { Band } from './band.tsx';
import { Inline } from './inline.tsx';
import styles from './practice-variants.module.css';
import { ToSource } from './to-source.tsx';

function Card({ park, practice }: { park: Park; practice: ResolvedPractice }) {
  const source = park.sourceById.get(practice.source);
  return (
    <article className={styles['variant']}>
      <h3>
        <a href={`/parks/${park.slug}#p-${practice.id}`}>{namePractice(practice)}</a>
      </h3>
      <p>
        <Inline parts={practice.linked.summary} />
      </p>
      <dl>
        <div>
          <dt>谁来做</dt>
          <dd>{formatActor(practice)}</dd>
        </div>
        <div>
          <dt>面向谁</dt>
          <dd>{practice.target}</dd>
        </div>
        <div>
          <dt>怎么做</dt>
          <dd>
            <Inline parts={practice.linked.means} />
          </dd>
        </div>
        {practice.figures?.map((id) => {
          const figure = park.observationById.get(id);
          return (
            figure && (
              <div key={id}>
                <dt>印出的数</dt>
                <dd>
                  <a href={`/parks/${park.slug}#${id}`}>
                    {figure.subject}：<b>{formatValue(figure)}</b>
                  </a>
                  <small> {formatSmallPrintAt(figure)}</small>
                </dd>
              </div>
            )
          );
        })}
        <div>
          <dt>出处</dt>
          <dd>
            {source && (
              <ToSource href={addressOfPassage(park, practice)}>
                {formatPlace(formatSource(source), practice.paragraphs)}
              </ToSource>
            )}
          </dd>
        </div>
      </dl>
    </article>
  );
}

/** The variants of one practice type, park by park; a park whose source says nothing keeps its place. */
export function PracticeVariants({ rows }: { rows: PracticeRow[] }) {
  return rows.map(({ park, practices }) => (
    <Band key={park.slug} id={park.slug} title={park.name}>
      {practices.length === 0 && <p className={styles['silent']}>原文没写，不等于园区没有做。</p>}
      <div className={styles['variants']}>
        {practices.map((practice) => (
          <Card key={practice.id} park={park} practice={practice} />
        ))}
      </div>
    </Band>
  ));
}
