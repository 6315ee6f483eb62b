import { isDoneByPark, type TypeRows } from '#lib/catalog/practices.ts';
import { practiceAddress } from '#lib/pages/addresses.ts';
import { parksInMatrix } from '#lib/pages/limits.ts';
import { namePractice } from '#lib/words/zh/practice.ts';
import styles from './practice-names.module.css';

/**
 * The practices under their local names, by type and park. A plan and a company's own method are named without the mark
 * of what the park does.
 *
 * @param types rows of the first `parksInMatrix` of the parks
 * @param parks how many there are in all
 */
export function PracticeNames({ types, parks }: { types: TypeRows[]; parks: number }) {
  return (
    <>
      <div className={styles['types']}>
        {types
          .map(({ type, rows }) => ({ type, told: rows.filter(({ practices }) => practices.length > 0) }))
          .filter(({ told }) => told.length > 0)
          .map(({ type, told }) => (
            <section key={type.id}>
              <h3>
                <a href={`/practices/${type.id}`}>{type.name}</a>
              </h3>
              <dl>
                {told.map(({ park, practices }) => (
                  <div key={park.slug}>
                    <dt>{park.name}</dt>
                    <dd>
                      {practices.map((practice, index) => (
                        <span key={practice.id}>
                          {index > 0 && '；'}
                          {isDoneByPark(practice) && <span aria-hidden="true">✓{'\u2060'}</span>}
                          <a href={practiceAddress(park.slug, practice.id)}>{namePractice(practice)}</a>
                        </span>
                      ))}
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
      </div>
      {parks > parksInMatrix && (
        <p>
          这里是前{parksInMatrix}个园区。全部{parks}个园区的做法，看每一类做法自己的页，或下载
          <a href="/data/practices.csv">做法表</a>。
        </p>
      )}
    </>
  );
}
