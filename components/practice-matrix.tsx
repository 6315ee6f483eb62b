import { parksInMatrix } from '#lib/pages/limits.ts';
import type { Park } from '#lib/schema/content.ts';
import type { PracticeType } from '#lib/schema/practice.ts';
import styles from './practice-matrix.module.css';

/** Which park has a practice of which type, under its local name. An empty cell is silence of the source, not a “no”. */
export function PracticeMatrix({ parks: all, types }: { parks: Park[]; types: PracticeType[] }) {
  const parks = all.slice(0, parksInMatrix);
  return (
    <section className={styles['scroll']} aria-label="做法类型与园区对照表">
      <table className={styles['matrix']}>
        <caption>✓ 后面是当地的叫法，点开看依据。“来源未提及”只说明来源没有写，不等于园区没有做。</caption>
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
          {types.map((type) => (
            <tr key={type.id}>
              <th scope="row">
                <a href={`/practices/${type.id}`}>{type.name}</a>
              </th>
              {parks.map((park) => {
                const practices = park.practices.filter((practice) => practice.type === type.id);
                return (
                  <td key={park.slug}>
                    <span className={styles['park']}>{park.name}</span>
                    {practices.length === 0 && <span className={styles['silent']}>来源未提及</span>}
                    {practices.map(({ id, name }) => (
                      <a key={id} href={`/parks/${park.slug}#p-${id}`}>
                        <span aria-hidden="true">✓ </span>
                        {name}
                      </a>
                    ))}
                  </td>
                );
              })}
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
