import type { Piece } from '#lib/catalog/search/mark-words.ts';
import { AddLink } from './add-to-brief.tsx';
import styles from './hit-list.module.css';
import { Marked } from './marked.tsx';

/**
 * A line of a hit in pieces: what it is about, what is said in bold behind it, what a reader must beware of, or where it
 * stands.
 */
export type ShownLine = { pieces: Piece[]; strong?: Piece[]; tone?: 'caveat' | 'place' };

/** `item` is the key by which it is taken along, where it can be. */
export type ShownHit = { address: string; title: Piece[]; value: Piece[] | null; lines: ShownLine[]; item?: string };

function Line({ pieces, strong, tone, item }: ShownLine & { item: string | undefined }) {
  return (
    <p className={tone && styles[tone]}>
      <Marked pieces={pieces} />
      {strong && (
        <b>
          <Marked pieces={strong} />
        </b>
      )}
      {item !== undefined && <AddLink items={[item]} />}
    </p>
  );
}

/**
 * Hits one under the other; a figure with its value first, which is never without whose it is and when. The last line of
 * what can be taken along offers that; the page brings `public/share.js`, which adds what the tab holds already.
 */
export function HitList({ hits }: { hits: ShownHit[] }) {
  return (
    <ul className={styles['hits']}>
      {hits.map(({ address, title, value, lines, item }, index) => (
        // Two entries may stand at one address.
        // biome-ignore lint/suspicious/noArrayIndexKey: the order of hits is what tells them apart
        <li key={index} className={value === null ? undefined : styles['figure']}>
          {value !== null && (
            <span className={styles['value']}>
              <Marked pieces={value} />
            </span>
          )}
          <div>
            <a className={styles['title']} href={address}>
              <Marked pieces={title} />
            </a>
            {lines.map((line, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a hit never move
              <Line key={at} {...line} item={at === lines.length - 1 ? item : undefined} />
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}
