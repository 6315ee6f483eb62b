import type { Work } from './work.ts';

/** Editions of GB/T 7714, 信息与文献 参考文献著录规则. The one of 2025 is in force since 2026-07-01. */
export type Edition = '2025' | '2015';

/**
 * The signs of a reference. 2015 writes them half-width, commas and colons with a space behind; 2025 writes the comma,
 * the colon and round brackets full-width in references in every language. Both keep the half-width full stop (with a
 * space), slash and square brackets.
 */
const signs = {
  2025: { comma: '，', colon: '：', open: '（', close: '）' },
  2015: { comma: ', ', colon: ': ', open: '(', close: ')' },
} as const satisfies Record<Edition, object>;

type Signs = (typeof signs)[Edition];

/** Up to three names are all written; of more, the first three and 等 (2015: 8.1.2, 2025: 7.1.2). */
function writeAuthors(authors: string[], comma: string): string {
  const named = authors.length > 3 ? [...authors.slice(0, 3), '等'] : authors;
  return named.join(comma);
}

/** `[N]`, `[N/OL]`, `[J]`, `[EB/OL]`, `[DS/OL]`, `[Z]`. */
function typeMark({ kind, url }: Work): string {
  const type = { newspaper: 'N', journal: 'J', web: 'EB', dataset: 'DS', other: 'Z' }[kind];
  return `[${type}${url === null ? '' : '/OL'}]`;
}

/** An estimated year stands in square brackets (2015: 8.4.3.3, 2025: 7.5.4.3): [2022], [2022]-12-28. */
const writeIssued = ({ issuedOn, estimatedYear }: Work) =>
  estimatedYear === null ? issuedOn : `[${estimatedYear}]${issuedOn?.slice(4) ?? ''}`;

/** 2025（7）：22-25 of a journal, 2025 where its number is not recorded; two numbers in one are 3/4. */
function writeIssue({ issue, issuedOn, estimatedYear }: Work, { colon, open, close }: Signs): string | null {
  if (issue === null) return estimatedYear === null ? (issuedOn?.slice(0, 4) ?? null) : `[${estimatedYear}]`;
  const number = issue.number === null ? '' : `${open}${issue.number.replace('—', '/')}${close}`;
  return `${issue.year}${number}${issue.pages === null ? '' : `${colon}${issue.pages.replace('—', '-')}`}`;
}

/**
 * 泉州晚报，2023-07-10 of a newspaper; 党校学报，2025（7）：22-25 of a journal; （2023-07-10）[2026-07-01] of a page; place, publisher
 * and date of the rest.
 */
function writeImprint(work: Work, edition: Edition): string {
  const { comma, colon, open, close } = signs[edition];
  const issued = writeIssued(work);
  const accessed = work.accessedOn === null ? '' : `[${work.accessedOn}]`;
  if (work.kind === 'web' || work.kind === 'dataset')
    return `${work.issuedOn === null ? '' : `${open}${issued}${close}`}${accessed}`;
  if (work.kind === 'newspaper') {
    const imprint = [work.outlet, issued].filter(Boolean).join(comma);
    return edition === '2015' ? `${imprint}${accessed}` : imprint;
  }
  if (work.kind === 'journal') {
    const imprint = [work.outlet, writeIssue(work, signs[edition])].filter(Boolean).join(comma);
    return `${imprint}${edition === '2015' ? accessed : ''}`;
  }
  return [`[出版地不详]${colon}${work.outlet ?? '[出版者不详]'}`, issued].filter(Boolean).join(comma);
}

/**
 * One entry of a numbered list of references, without its number.
 *
 * Where something is not known: an unknown author is left out, as the numeric system allows (2015: 8.1.3, 2025: 7.1.3;
 * only the author-date system wants 佚名); a title made up from the contents stands in square brackets (2025: 7.2.1);
 * an unknown place or publisher of a work that is not online is 出版地不详, 出版者不详 in square brackets (2015: 8.4.1.3,
 * 8.4.2.3, 2025: 7.5.2.3, 7.5.3.3). Neither edition has a place for a paragraph; the sentence, BibTeX and RIS carry it.
 *
 * The text of the 2025 edition is sold, not published. What is written here follows the examples of its sections 7.1 to
 * 7.6, 8.5.3 and 8.11.3 as transcribed in typst-doc-cn/bib-csl-dev-data, and for the width of the signs, which that
 * transcription leaves open, the CSL style of citation-style-language/styles (pull request 8141). By these a newspaper
 * article online no longer carries the date of access, a page does.
 *
 * @example formatGbt(work) // '丁文详. 数字革命与竞争国际化[N]. 中国青年报，2000-11-20.'
 * @example formatGbt(work, '2015') // '丁文详. 数字革命与竞争国际化[N]. 中国青年报, 2000-11-20.'
 */
export function formatGbt(work: Work, edition: Edition = '2025'): string {
  const { comma, colon } = signs[edition];
  const full = [work.title, work.subtitle].filter((part) => part !== null).join(colon);
  const title = `${work.titleSupplied ? `[${full}]` : full}${typeMark(work)}`;
  const version = work.edition === null ? '' : `${work.edition}版`;
  const parts = [writeAuthors(work.authors, comma), title, version, writeImprint(work, edition), work.url ?? ''];
  return `${parts.filter((part) => part !== '').join('. ')}.`;
}
