import { Fragment } from 'react';
import type { Section } from '#lib/content/markdown.ts';
import type { Observation } from '#lib/schema/observation.ts';
import type { Evidence } from '#lib/words/zh/evidence.ts';
import { formatParagraph } from '#lib/words/zh/source.ts';
import { Phrases } from './phrases.tsx';
import styles from './prose.module.css';
import { ToSource } from './to-source.tsx';

function Heading({ section: { id, heading, headingHtml } }: { section: Section }) {
  if (heading === '') return null;
  if (heading !== headingHtml) return <h2 id={id} dangerouslySetInnerHTML={{ __html: headingHtml }} />;
  return (
    <h2 id={id}>
      <Phrases text={heading} />
    </h2>
  );
}

/**
 * Markdown sections with their evidence: in the margin on wide screens, under the paragraph on narrow ones.
 *
 * @param evidenceOf the evidence of a block, from the addresses that it links to; null for none
 * @param hrefOf where the source prints figures
 * @param placeOf a place in words, with the source's name where the page has several
 */
export function Prose({
  sections,
  evidenceOf,
  hrefOf,
  placeOf = ({ paragraph }) => formatParagraph(paragraph),
}: {
  sections: Section[];
  evidenceOf?: (links: string[]) => Evidence | null;
  hrefOf?: (figures: Observation[]) => string | null;
  placeOf?: (place: Evidence['places'][number]) => string;
}) {
  return (
    <div className={styles['prose']}>
      {sections.map((section) => (
        <section key={section.id} aria-labelledby={section.heading ? section.id : undefined}>
          <Heading section={section} />
          {section.blocks.map(({ html, links }) => {
            const evidence = evidenceOf?.(links);
            return (
              <div key={html} className={styles['block']}>
                <div dangerouslySetInnerHTML={{ __html: html }} />
                {evidence && (
                  <aside className={styles['margin']} aria-label="出处与说明">
                    <p>
                      依据来源
                      {evidence.places.map((place, index) => (
                        <Fragment key={`${place.source} ${place.paragraph}`}>
                          {index > 0 && '、'}
                          <ToSource href={hrefOf?.(place.figures) ?? null}>{placeOf(place)}</ToSource>
                        </Fragment>
                      ))}
                    </p>
                    {evidence.notes.map(({ id, figure, text }) => (
                      <p key={id}>
                        <a href={`#${id}`}>{figure}</a>　{text}
                      </p>
                    ))}
                  </aside>
                )}
              </div>
            );
          })}
        </section>
      ))}
    </div>
  );
}
