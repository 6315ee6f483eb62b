import { isDoneByPark, type TypeRows } from '#lib/catalog/practices.ts';
import { parksInMatrix } from '#lib/pages/limits.ts';
import type { Park } from '#lib/schema/content.ts';
import { namePractice } from '#lib/words/zh/practice.ts';
import styles from './practice-matrix.module.css';

/**
 * Which park has a practice of which type, under its local name. An empty cell is silence of the source, not a “no”; a
 * plan and a company's own method stand there without the mark of what the park does.
 *
 * @param types rows of the first `parksInMatrix` of the parks
 */
export function PracticeMatrix({ parks: all, types }: { parks: Park[]; types: TypeRows[] }) {
  const parks = all.slice(0, parksInMatrix);
  return (
    <section className={styles['scroll']} aria-label="做法类型与园区对照表">
      <table className={styles['matrix']}>
        <caption>
          ✓ 后面是当地的叫法，点开看依据；没有 ✓ 的，括号里写明是谁的做法，或者还只是打算。“原文没写”不等于园区没有做。
        </caption>
        <thead>
          <tr>
            <th scope="col">做法类型</th>
            {parks.map(({ slug, name }) => (
              <th key={slug} scope="col">
                <a href={`/parks/${slug}`}>{name}</a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {types.map(({ type, rows }) => (
            <tr key={type.id}>
              <th scope="row">
                <a href={`/practices/${type.id}`}>{type.name}</a>
              </th>
              {rows.map(({ park, practices }) => (
                <td key={park.slug}>
                  <span className={styles['park']}>{park.name}</span>
                  {practices.length === 0 && <span className={styles['silent']}>原文没写</span>}
                  {practices.map((practice) => (
                    <a key={practice.id} href={`/parks/${park.slug}#p-${practice.id}`}>
                      {isDoneByPark(practice) && <span aria-hidden="true">✓ </span>}
                      {namePractice(practice)}
                    </a>
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {all.length > parksInMatrix && (
        <p>
          表里是前{parksInMatrix}个园区。全部{all.length}个园区的做法，看每一类做法自己的页，或下载
          <a href="/data/practices.csv">做法表</a>。
        </p>
      )}
    </section>
  );
}
