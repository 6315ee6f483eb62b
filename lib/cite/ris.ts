import type { Work } from './work.ts';

const type = { newspaper: 'NEWS', web: 'ELEC', other: 'GEN' } as const;

/** `2023-07-10` → `2023/07/10`. */
const slashed = (date: string | null) => date?.replaceAll('-', '/') ?? null;

/**
 * A work as a record of RIS (two-letter tags, CRLF, `TY` first and `ER` last).
 *
 * @example formatRis(work) // 'TY  - NEWS\r\nTI  - …\r\nER  - \r\n'
 */
export function formatRis(work: Work): string {
  const title = [work.title, work.subtitle].filter((part) => part !== null).join('：');
  const lines: [string, string | null][] = [
    ['TY', type[work.kind]],
    ...work.authors.map((author): [string, string] => ['AU', author]),
    ['TI', work.titleSupplied ? `[${title}]` : title],
    [work.kind === 'newspaper' ? 'T2' : 'PB', work.outlet],
    ['PY', work.issuedOn?.slice(0, 4) ?? work.estimatedYear],
    ['DA', slashed(work.issuedOn)],
    ['SE', work.locator],
    ['N1', [work.copy, work.estimatedYear && '年份为推定'].filter(Boolean).join('；')],
    ['UR', work.url],
    ['Y2', slashed(work.accessedOn)],
    ['LA', 'zh'],
  ];
  const written = lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${value.replace(/\s+/g, ' ').trim()}`] : []));
  return `${[...written, 'ER  - '].join('\r\n')}\r\n`;
}
