import { briefColumns, type PrintedItem, type PrintedTable } from '#components/brief-items.tsx';
import { type Gathered, gather, sourcesOf } from '#lib/catalog/brief-sources.ts';
import { surveyShared } from '#lib/catalog/side-by-side.ts';
import type { Survey } from '#lib/catalog/survey.ts';
import { formatGbt } from '#lib/cite/gbt.ts';
import { workOfSource } from '#lib/cite/work.ts';
import { addressOfItem, type BriefItem } from '#lib/pages/brief.ts';
import { itemsOnSheet } from '#lib/pages/limits.ts';
import { countSheets } from '#lib/picture/sheets.ts';
import type { Content, Park } from '#lib/schema/content.ts';
import { formatAlone } from '#lib/words/zh/amount.ts';
import { tellPractice, titleItem } from '#lib/words/zh/brief.ts';
import { sayMoreShared } from '#lib/words/zh/embed.ts';
import { sayFinding } from '#lib/words/zh/finding.ts';
import { formatOwner } from '#lib/words/zh/owner.ts';
import { quoteOf } from '#lib/words/zh/quote.ts';
import { sayFigure } from '#lib/words/zh/sentence.ts';
import { saySilent, sayVerdict } from '#lib/words/zh/shared.ts';
import { formatWhen } from '#lib/words/zh/small-print.ts';
import { formatParagraph } from '#lib/words/zh/source.ts';
import { formatTerritory } from '#lib/words/zh/territory.ts';

/** The number of the note that names a source of a park. */
type NoteOf = (park: Park, source: string) => number;

/** A whole brief as it is printed, and how many sheets hold it. */
export type PrintedBrief = { items: PrintedItem[]; notes: string[]; sheets: number };

/** The values of an indicator, each with whose it is, of when and where printed, and whether they may be compared. */
function printSurvey(survey: Survey, left: number, noteOf: NoteOf): PrintedTable {
  const { indicator, rows } = survey;
  const last = saySilent(survey.silent);
  const more = left > 0 ? sayMoreShared(left, '本站的对照页') : '';
  return {
    name: indicator.name,
    rows: rows.map(({ park, figure }) => ({
      key: `${park.slug}/${figure.id}`,
      owner: formatOwner(park, figure),
      cells: {
        数值: formatAlone(figure),
        统计对象: figure.population,
        统计范围: formatTerritory(figure.territory),
        时间: formatWhen(figure),
        出处: formatParagraph(figure.paragraph),
      },
      note: noteOf(park, figure.source),
    })),
    below: last === '' ? [`${sayVerdict(survey)}${more}`] : [sayVerdict(survey), `${last}${more}`],
  };
}

function printItem({ item, figures, surveys }: Gathered, shared: number, noteOf: NoteOf): PrintedItem {
  const head = { key: item.key, href: addressOfItem(item), heading: titleItem(item) };
  if (item.kind === 'comparison') {
    const left = (index: number) => (index === surveys.length - 1 ? shared - surveys.length : 0);
    const tables = surveys.map((survey, index) => printSurvey(survey, left(index), noteOf));
    const texts = tables.length === 0 ? [{ words: sayFinding(item.parks.length, []), note: null }] : [];
    return { ...head, texts, tables };
  }
  const sentences = figures.map(({ park, figure }) => ({
    words: sayFigure(quoteOf(park, figure)),
    note: noteOf(park, figure.source),
  }));
  if (item.kind === 'figure') return { ...head, texts: sentences, tables: [] };
  const practice = { words: tellPractice(item.practice), note: noteOf(item.park, item.practice.source) };
  return { ...head, texts: [practice, ...sentences], tables: [] };
}

const blockOf = ({ heading, texts, tables }: PrintedItem) => ({
  heading,
  texts: texts.map(({ words }) => words),
  tables: tables.map(({ rows, below }) => ({
    rows: rows.map(({ owner, cells }) => [owner, ...briefColumns.map((label) => cells[label])]),
    below,
  })),
});

/** A thing with the indicators that its parks share. */
type Surveyed = { item: BriefItem; shared: readonly Survey[] };

/** The brief with so many indicators of each comparison. */
function printWith(things: readonly Surveyed[], most: number): PrintedBrief {
  const all = things.map(({ item, shared }) => ({
    gathered: gather(item, shared.slice(0, most)),
    shared: shared.length,
  }));
  const sources = sourcesOf(all.map(({ gathered }) => gathered));
  const citations = new Map(sources.map(({ park, source }) => [source, formatGbt(workOfSource(source, park, null))]));
  // An article that two cases draw on is one note.
  const notes = [...new Set(citations.values())];
  const noteOf: NoteOf = (park, id) => {
    const source = park.sourceById.get(id);
    return source === undefined ? 0 : notes.indexOf(citations.get(source) ?? '') + 1;
  };
  const printed = all.map(({ gathered, shared }) => printItem(gathered, shared, noteOf));
  return { items: printed, notes, sheets: countSheets(printed.map(blockOf), notes) };
}

/**
 * A brief in words: two indicators of each comparison where the sheets that its number of things should need hold them, else
 * one.
 */
export function printBrief(content: Content, items: readonly BriefItem[]): PrintedBrief {
  const things = items.map((item) => ({
    item,
    shared: item.kind === 'comparison' ? surveyShared(content, item.parks) : [],
  }));
  const two = printWith(things, 2);
  return two.sheets <= Math.max(1, Math.ceil(items.length / itemsOnSheet)) ? two : printWith(things, 1);
}
