import type { Content, Park } from '#lib/schema/content.ts';
import type { ContentIssue } from './issue.ts';

const idOf = (thing: { id: string }) => thing.id;

/** Of each file the last version that had no problem, by its path below `content/`. */
export type LastGood = Map<string, unknown>;

function* entriesOf(content: Content): Generator<[file: string, thing: unknown]> {
  for (const park of content.parks) yield [`content/parks/${park.slug}.md`, park];
  for (const one of content.indicators) yield [`content/indicators/${one.id}.md`, one];
  for (const one of content.practiceTypes) yield [`content/practices/${one.id}.md`, one];
  for (const one of content.pages) yield [`content/pages/${one.id}.md`, one];
  for (const one of content.references) yield [`content/references/${one.id}.md`, one];
}

/**
 * Content that pages can be made of while an editor is at work: a file with problems stands as it last was without any.
 * A case that never was is left out, except a draft, which is shown as far as it goes.
 *
 * @param content what could be read; see `ContentError`
 * @param issues the problems of all files
 * @param lastGood is brought up to date
 */
export function mendContent(content: Content, issues: readonly ContentIssue[], lastGood: LastGood): Content {
  const broken = new Set(issues.map(({ file }) => file));
  for (const [file, thing] of entriesOf(content)) if (!broken.has(file)) lastGood.set(file, thing);
  const mend = <Thing>(folder: string, things: readonly Thing[], name: (thing: Thing) => string): Thing[] =>
    things.flatMap((thing) => {
      const file = `content/${folder}/${name(thing)}.md`;
      if (!broken.has(file)) return [thing];
      const last = lastGood.get(file) as Thing | undefined;
      const isFinishedCase = folder === 'parks' && (thing as { draft?: string }).draft === undefined;
      return isFinishedCase ? (last === undefined ? [] : [last]) : [last ?? thing];
    });
  const slugOf = ({ slug }: Park) => slug;
  return {
    ...content,
    parks: mend('parks', content.parks, slugOf),
    indicators: mend('indicators', content.indicators, idOf),
    practiceTypes: mend('practices', content.practiceTypes, idOf),
    pages: mend('pages', content.pages, idOf),
    references: mend('references', content.references, idOf),
  };
}
