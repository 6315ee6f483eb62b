import type { Piece } from '#lib/catalog/search/mark-words.ts';
import styles from './hit-list.module.css';
import { Marked } from './marked.tsx';

/** A line of a hit in pieces: what it is about, what is said in bold behind it, what a reader must beware of, or where it stands. */
export type ShownLine = { pieces: Piece[]; strong?: string; tone?: 'caveat' | 'place' };

export type ShownHit = { address: string; title: Piece[]; value: string | null; lines: ShownLine[] };

function Line({ pieces, strong, tone }: ShownLine) {
  return (
    <p className={tone && styles[tone]}>
      <Marked pieces={pieces} />
      {strong && <b>{strong}</b>}
    </p>
  );
}

/** Hits one under the other; a figure with its value first, which is never without whose it is and when. */
export function HitList({ hits }: { hits: ShownHit[] }) {
  return (
    <ul className={styles['hits']}>
      {hits.map(({ address, title, value, lines }, index) => (
        // Two entries may stand at one address.
        // biome-ignore lint/suspicious/noArrayIndexKey: the order of hits is what tells them apart
        <li key={index} className={value === null ? undefined : styles['figure']}>
          {value !== null && <span className={styles['value']}>{value}</span>}
          <div>
            <a className={styles['title']} href={address}>
              <Marked pieces={title} />
            </a>
            {lines.map((line, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a hit never move
              <Line key={at} {...line} />
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}
