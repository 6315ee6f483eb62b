import { briefAddress } from '#lib/pages/brief.ts';
import styles from './brief-items.module.css';
import { ColumnHeads } from './column-heads.tsx';
import tableCards from './table-cards.module.css';

const ownerColumn = '园区';

/** What stands beside whose a value is, in the order of the columns; the last has the number of the note. */
export const briefColumns = ['数值', '统计对象', '统计范围', '时间', '出处'] as const;
type BriefColumn = (typeof briefColumns)[number];

/** Words with the number of the note that names their source; null where they are of no source. */
type Noted = { words: string; note: number | null };

/** An indicator of a comparison: a row for each value, and in paragraphs what is to be known of them together. */
export type PrintedTable = {
  name: string;
  rows: { key: string; owner: string; cells: Record<BriefColumn, string>; note: number }[];
  below: string[];
};

/** A thing in words: a figure has one text, a practice its own and those of its figures, a comparison has tables. */
export type PrintedItem = {
  key: string;
  href: string;
  heading: string;
  texts: Noted[];
  tables: PrintedTable[];
};

const Note = ({ number }: { number: number }) => <sup>[{number}]</sup>;

const Said = ({ words, note }: Noted) => (
  <>
    {words}
    {note !== null && <Note number={note} />}
  </>
);

const Compared = ({ name, rows, below }: PrintedTable) => (
  <>
    <table className={tableCards['wide']}>
      <caption>{name}</caption>
      <ColumnHeads names={[ownerColumn, ...briefColumns]} />
      <tbody>
        {rows.map(({ key, owner, cells, note }) => (
          <tr key={key}>
            <th scope="row">{owner}</th>
            {briefColumns.map((label) => (
              <td key={label} data-label={label}>
                {cells[label]}
                {label === briefColumns.at(-1) && <Note number={note} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
    {below.map((words) => (
      <p key={words}>{words}</p>
    ))}
  </>
);

function Item({ texts: [first, ...others], tables }: PrintedItem) {
  return (
    <>
      {first && (
        <p>
          <Said {...first} />
        </p>
      )}
      {others.length > 0 && (
        <ul>
          {others.map((one) => (
            <li key={one.words}>
              <Said {...one} />
            </li>
          ))}
        </ul>
      )}
      {tables.map((table) => (
        <Compared key={table.name} {...table} />
      ))}
    </>
  );
}

/** The same things with one moved up, or left out. */
const moved = (keys: readonly string[], at: number) => keys.toSpliced(at, 1).toSpliced(at - 1, 0, keys[at] ?? '');

/**
 * What was gathered, in the reader's order: each number in the sentence that holds its caveats, comparisons as tables with
 * the reasons of their verdicts, and the articles as notes. What stands in `data-brief` is copied into Word and WPS, but
 * for `data-screen`.
 */
export function BriefItems({ items, notes }: { items: PrintedItem[]; notes: string[] }) {
  const keys = items.map(({ key }) => key);
  return (
    <div data-brief>
      <ol className={styles['items']}>
        {items.map((item, index) => (
          <li key={item.key}>
            <h2>
              <a href={item.href}>{item.heading}</a>
            </h2>
            <Item {...item} />
            <p className={styles['tools']} data-screen>
              {index > 0 && (
                <a href={briefAddress(moved(keys, index))} rel="nofollow">
                  上移
                </a>
              )}
              <a href={briefAddress(keys.toSpliced(index, 1))} rel="nofollow">
                移去
              </a>
            </p>
          </li>
        ))}
      </ol>
      <ul className={styles['sources']}>
        {notes.map((note, index) => (
          // The number is text, so that it is copied too.
          <li key={note}>
            [{index + 1}]{' '}
            {note.split(/(https?:\S+)/).map((part, place) =>
              place % 2 === 0 ? (
                part
              ) : (
                <span key={part} className={styles['address']}>
                  {part}
                </span>
              ),
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
