import type { Section } from '#lib/content/markdown.ts';
import type { Evidence } from '#lib/words/zh/evidence.ts';
import { Phrases } from './phrases.tsx';
import styles from './prose.module.css';

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
 */
export function Prose({
  sections,
  evidenceOf,
}: {
  sections: Section[];
  evidenceOf?: (links: string[]) => Evidence | null;
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
                    <p>依据来源{evidence.paragraphs}</p>
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
