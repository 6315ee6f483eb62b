import type { ReactNode } from 'react';
import { type Telling, tellStory } from '#lib/catalog/tellings.ts';
import type { Section } from '#lib/content/markdown.ts';
import { figurePageAddress } from '#lib/pages/addresses.ts';
import { addressOfFigure } from '#lib/pages/text-fragment.ts';
import type { Park } from '#lib/schema/content.ts';
import { formatLocator, nameNotes, sayMargin } from '#lib/words/zh/story.ts';
import { ChapterHeading } from './prose.tsx';
import styles from './story.module.css';

const figureLink = /<a href="([^"]*)">(.*?)<\/a>/gs;

const escapeAttribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/**
 * The raised place behind a figure, unbreakable from it; a link where the article has an address, to the first of the
 * figures there: the others stand in the same paragraph, and the page of each leads to its own words.
 */
function writePlace(park: Park, placed: Telling['placed']): string {
  const [first] = placed;
  if (!first) return '';
  const href = addressOfFigure(park, first);
  const place = formatLocator(park, first);
  return `<sup>${href === null ? place : `<a href="${escapeAttribute(href)}">${place}</a>`}</sup>`;
}

/** The finished HTML of a block, its figures under their addresses and leading to their own pages. */
function weave(park: Park, html: string, tellings: readonly (Telling | null)[]): string {
  let index = 0;
  return html.replace(figureLink, (link, _, words) => {
    const telling = tellings[index++];
    if (!telling) return link;
    const { figure, isFirst, placed } = telling;
    const id = isFirst ? ` id=${JSON.stringify(figure.id)}` : '';
    const told = `<a href="${figurePageAddress(figure)}"${id}>${words}</a>`;
    return `${told}${writePlace(park, placed)}`;
  });
}

type Note = { id: string; words: string; text: string };

/** The notes of the figures that a block tells first, keyed by the words of the prose. */
function notesOf(park: Park, html: string, tellings: readonly (Telling | null)[]): Note[] {
  const text = html.replace(/<[^>]+>/g, '');
  const words = [...html.matchAll(figureLink)].map((match) => match[2] ?? '');
  return tellings.flatMap((telling, index) => {
    const note = telling?.isFirst ? sayMargin(telling.figure, park, text) : null;
    return telling && note !== null ? [{ id: telling.figure.id, words: words[index] ?? '', text: note }] : [];
  });
}

/** In the margin of a chapter on wide screens and below it on paper; folded away below it on narrow ones. */
function Notes({ notes }: { notes: Note[] }) {
  return (
    <>
      <details className={styles['fold']}>
        <summary>{nameNotes(notes.length)}</summary>
      </details>
      <dl className={styles['notes']}>
        {notes.map(({ id, words, text }) => (
          <div key={id}>
            <dt>
              <a href={`#${id}`}>{words}</a>
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/**
 * The text of a case. A figure is told at its own address, leads to its own page, and has its place in the source raised
 * behind it; what an editor remarks of the figures of a chapter stands beside the chapter.
 *
 * @param picture set beside the last chapter, in which a case says what does not fit
 */
export function Story({ park, sections, picture }: { park: Park; sections: Section[]; picture?: ReactNode }) {
  const tellings = tellStory(
    sections.flatMap(({ blocks }) => blocks.map(({ links }) => links)),
    park.observationById,
  );
  let next = 0;
  return (
    <div className={styles['story']}>
      {sections.map((section, index) => {
        const blocks = section.blocks.map((block) => ({ ...block, tellings: tellings[next++] ?? [] }));
        const notes = blocks.flatMap((block) => notesOf(park, block.html, block.tellings));
        const html = blocks.map((block) => weave(park, block.html, block.tellings)).join('');
        return (
          <section key={section.id}>
            <ChapterHeading section={section} />
            <div className={styles['text']} dangerouslySetInnerHTML={{ __html: html }} />
            <div className={styles['margin']}>
              {notes.length > 0 && <Notes notes={notes} />}
              {index === sections.length - 1 && picture}
            </div>
          </section>
        );
      })}
    </div>
  );
}
