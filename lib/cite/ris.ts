import type { Work } from './work.ts';

/** An article without a known paper is a web page, with an address or not: GEN would come in as one of a journal. */
const type = { newspaper: 'NEWS', journal: 'JOUR', web: 'ELEC', dataset: 'DATA', other: 'ELEC' } as const;

/** `2023-07-10` → `2023/07/10`. */
const slashed = (date: string | null) => date?.replaceAll('-', '/') ?? null;

/**
 * A work as a record of RIS (two-letter tags, CRLF, `TY` first and `ER` last). The tags are those that Zotero's table has
 * a field for in both kinds: T2 is the paper or the site, of which a page has no publisher (PB), and a paragraph is no
 * section (SE).
 *
 * @example formatRis(work) // 'TY  - NEWS\r\nTI  - …\r\nER  - \r\n'
 */
export function formatRis(work: Work): string {
  const title = [work.title, work.subtitle].filter((part) => part !== null).join('：');
  const [firstPage, lastPage] = work.issue?.pages?.split('—') ?? [];
  const lines: [string, string | null][] = [
    ['TY', type[work.kind]],
    ...work.authors.map((author): [string, string] => ['AU', author]),
    ['TI', work.titleSupplied ? `[${title}]` : title],
    ['T2', work.outlet],
    ['IS', work.issue?.number ?? null],
    ['SP', firstPage ?? null],
    ['EP', lastPage ?? null],
    ['PY', work.issue?.year ?? work.issuedOn?.slice(0, 4) ?? work.estimatedYear],
    ['DA', slashed(work.issuedOn)],
    [
      'N1',
      [work.locator, work.edition && `${work.edition}版数据`, work.copy, work.estimatedYear && '年份为推定']
        .filter(Boolean)
        .join('；'),
    ],
    ['UR', work.url],
    ['Y2', slashed(work.accessedOn)],
    ['LA', 'zh'],
  ];
  const written = lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${value.replace(/\s+/g, ' ').trim()}`] : []));
  return `${[...written, 'ER  - '].join('\r\n')}\r\n`;
}
