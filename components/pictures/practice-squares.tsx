import { countDoing, isDoneByPark, type PracticeRow, type TypeRows } from '#lib/catalog/practices.ts';
import { parksInMatrix } from '#lib/pages/limits.ts';
import type { Park } from '#lib/schema/content.ts';
import { noCases } from '#lib/words/zh/missing.ts';
import { splitName } from '#lib/words/zh/phrases.ts';
import { Phrases } from '../phrases.tsx';
import styles from './practice-squares.module.css';

/** How dark a square is: by how many practices of the type the park does itself. */
const shadeOf = (done: number) => (done > 3 ? 'many' : done > 1 ? 'some' : 'one');

/**
 * How many practices of a type a source tells of, with the way to them beside those of other parks; dashed where none of
 * them is done, or done by the park.
 */
function Cell({ type, row: { park, practices } }: { type: string; row: PracticeRow }) {
  const done = practices.filter(isDoneByPark).length;
  const look = practices.length === 0 ? 'empty' : done === 0 ? 'other' : shadeOf(done);
  return (
    <td className={styles[look]}>
      {practices.length > 0 && <a href={`/practices/${type}#${park.slug}`}>{done > 0 ? done : practices.length}</a>}
    </td>
  );
}

/**
 * Practice types × parks as squares, the number in the square: what a park does is filled, what is only meant or a
 * company's is dashed, empty is what its source does not tell. Of more than twelve parks each type has one bar of how many
 * do it.
 *
 * @param types rows of the same parks, in their order
 */
export function PracticeSquares({ parks, types }: { parks: readonly Park[]; types: TypeRows[] }) {
  if (parks.length === 0) return <p>{noCases}。</p>;
  const isMany = parks.length > parksInMatrix;
  return (
    <table className={`${styles['squares']} ${isMany ? styles['many-parks'] : ''}`}>
      <caption>
        {isMany
          ? `格子里是在做的园区数，共${parks.length}个园区；来源没写，不等于没做。`
          : '格子里是报道写到的项数；虚线的只是打算，或者是企业自己的；空格是来源没写，不等于没做。'}
      </caption>
      <thead>
        <tr>
          <th scope="col">做法类型</th>
          {!isMany &&
            parks.map(({ slug, name }) => (
              <th key={slug} scope="col">
                <a href={`/parks/${slug}`}>{name}</a>
              </th>
            ))}
          <th scope="col">在做</th>
        </tr>
      </thead>
      <tbody>
        {types.map(({ type, rows }) => (
          <tr key={type.id}>
            <th scope="row">
              <a href={`/practices/${type.id}`}>
                <Phrases text={type.name} split={splitName} />
              </a>
            </th>
            {!isMany && rows.map((row) => <Cell key={row.park.slug} type={type.id} row={row} />)}
            <td className={styles['sum']}>
              {isMany && <Share part={countDoing(rows)} of={rows.length} />}
              {countDoing(rows)}/{rows.length}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Share({ part, of }: { part: number; of: number }) {
  return (
    <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect width={of === 0 ? 0 : Math.round((part / of) * 1000) / 10} height="8" />
    </svg>
  );
}
