import { splitInline } from '#lib/schema/inline.ts';
import { markMessage, printedMarks } from './file/punctuation.ts';
import { plainNumberMessage, strayMessage, strayNumbers } from './printed/stray-numbers.ts';
import { relativeYears } from './relative-years.ts';
import {
  leadsToOwnFigure,
  type ProseLink,
  type ProseProblem,
  type Scan,
  type ScanOptions,
  saidOf,
} from './scan-prose.ts';

/**
 * A text of one line in the front matter that readers see: its field as an editor knows it, and its path in the file.
 * One that is `plain` is printed without links: who does something, to whom, what a company did.
 */
export type WordsField = { field: string; path: PropertyKey[]; text: string; plain?: true };

type WordsOptions = Pick<ScanOptions, 'names' | 'figures'>;

/** What would be printed as it stands: these texts take links and no other Markdown. */
const marks = new RegExp(`${printedMarks.source}|\\]\\(|!\\[`, 'g');

const message = {
  number: { plain: plainNumberMessage, linked: strayMessage },
  mark: {
    plain: markMessage,
    linked: (mark: string) => `这里只写文字和“[文字](地址)”，“${mark}”会照样印出来`,
  },
};

function scanField({ field, path, text, plain }: WordsField, { names, figures }: WordsOptions): Scan {
  const takes = plain ? 'plain' : 'linked';
  const problems: ProseProblem[] = relativeYears(text).map(({ index, message }) => ({
    at: { path, offset: index },
    message,
    field,
  }));
  const links: ProseLink[] = [];
  let offset = 0;
  for (const { text: part, address } of plain ? [{ text, address: null }] : splitInline(text)) {
    const at = offset;
    const isJudged = address !== null && leadsToOwnFigure(address, figures);
    const numbers = (isJudged ? [] : strayNumbers(part, names)).map(({ text: number, index }) => ({
      at: { path, offset: at + (address === null ? index : index + 1) },
      message: message.number[takes](number),
      field,
    }));
    if (address === null) {
      problems.push(...numbers);
      for (const { 0: mark, index } of part.matchAll(marks))
        problems.push({
          at: { path, offset: at + index },
          message: message.mark[takes](mark),
          field,
        });
      offset += part.length;
    } else {
      links.push({
        url: address,
        words: part,
        at: { path, offset: at },
        inside: numbers,
        field,
        ...saidOf(text.slice(0, at)),
      });
      offset += part.length + address.length + 4;
    }
  }
  return { problems, links };
}

/**
 * Reads the texts of the front matter that take numbers only as links, as the body does: deck, summary, what a source
 * says, what a practice is and how it is done; and those that take none.
 */
export function scanWords(fields: WordsField[], options: WordsOptions): Scan {
  const scans = fields.map((one) => scanField(one, options));
  return { problems: scans.flatMap((scan) => scan.problems), links: scans.flatMap((scan) => scan.links) };
}
