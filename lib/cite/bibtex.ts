import type { Work } from './work.ts';

const command: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text that TeX prints as it stands; line breaks become spaces. */
export const escapeTex = (text: string) =>
  text.replace(/\s+/g, ' ').replace(/[\\{}$&#%_~^]/g, (sign) => command[sign] ?? `\\${sign}`);

/** An address in a verbatim field: TeX signs stay, what would unbalance the braces is percent-encoded. */
const escapeUrl = (url: string) => url.replace(/[\\{}\s]/g, encodeURIComponent);

/** What `entrytype` and `entrysubtype` Better BibTeX, biblatex-gb7714 and gbt7714 understand. */
const entryType = {
  newspaper: 'article',
  journal: 'article',
  web: 'online',
  dataset: 'dataset',
  other: 'misc',
} as const;

const outletField = {
  newspaper: 'journal',
  journal: 'journal',
  web: 'organization',
  dataset: 'publisher',
  other: 'publisher',
} as const;

/** A body's name goes into braces of its own, or BibTeX would take it apart. */
const writeNames = ({ authors, byBody }: Work) =>
  authors.map((name) => (byBody || / and /i.test(name) ? `{${escapeTex(name)}}` : escapeTex(name))).join(' and ');

/** How the paragraph is cited, in a line that every reader of BibTeX passes over. */
const writeLocator = ({ key, locator }: Work) =>
  locator === null ? '' : `% 引用处写明段落：\\cite[${escapeTex(locator)}]{${key}}\n`;

/**
 * A work as an entry of BibTeX and biblatex. `year` is for BibTeX, `date` for biblatex. One key is one entry wherever
 * it is copied: BibTeX stops at a key that comes twice, unless it is told the same.
 *
 * @example formatBibtex(work) // '@article{quanzhou:qzwb,\n  title = {…},\n  …\n}\n'
 */
export function formatBibtex(work: Work): string {
  const title = escapeTex([work.title, work.subtitle].filter((part) => part !== null).join('：'));
  const notes = [work.copy, work.titleSupplied && '题名为自拟', work.estimatedYear && '年份为推定'].filter(Boolean);
  const year = work.issue?.year ?? work.issuedOn?.slice(0, 4) ?? work.estimatedYear;
  const fields: [string, string | null][] = [
    ['author', work.authors.length === 0 ? null : writeNames(work)],
    ['title', work.titleSupplied ? `[${title}]` : title],
    [outletField[work.kind], work.outlet && escapeTex(work.outlet)],
    ['entrysubtype', work.kind === 'newspaper' ? 'newspaper' : null],
    ['number', work.issue?.number?.replace('—', '--') ?? null],
    ['pages', work.issue?.pages?.replace('—', '--') ?? null],
    ['version', work.edition],
    ['year', year],
    ['date', work.issuedOn],
    ['url', work.url && escapeUrl(work.url)],
    ['urldate', work.accessedOn],
    ['note', notes.length === 0 ? null : escapeTex(notes.join('；'))],
    ['langid', 'chinese'],
  ];
  const lines = fields.filter(([, value]) => value !== null).map(([name, value]) => `  ${name} = {${value}}`);
  return `${writeLocator(work)}@${entryType[work.kind]}{${work.key},\n${lines.join(',\n')}\n}\n`;
}
