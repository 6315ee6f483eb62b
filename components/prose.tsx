import type { Section } from '#lib/content/markdown.ts';
import { Phrases } from './phrases.tsx';
import styles from './prose.module.css';

/** The heading of a chapter, under its address; nothing before the first. */
export function ChapterHeading({ section: { id, heading, headingHtml } }: { section: Section }) {
  if (heading === '') return null;
  if (heading !== headingHtml) return <h2 id={id} dangerouslySetInnerHTML={{ __html: headingHtml }} />;
  return (
    <h2 id={id}>
      <Phrases text={heading} />
    </h2>
  );
}

/** Markdown sections as chapters. */
export function Prose({ sections }: { sections: Section[] }) {
  return (
    <div className={styles['prose']}>
      {sections.map((section) => (
        <section key={section.id}>
          <ChapterHeading section={section} />
          {section.blocks.map(({ html }) => (
            <div key={html} className={styles['block']} dangerouslySetInnerHTML={{ __html: html }} />
          ))}
        </section>
      ))}
    </div>
  );
}
