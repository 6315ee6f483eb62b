import type { Park } from '#lib/schema/content.ts';
import { formatSource } from '#lib/words/zh/source.ts';
import styles from './facts-table.module.css';

const facts: [string, (park: Park) => string][] = [
  ['所在地', ({ province, city }) => `${province}${city}`],
  ['园区类别', ({ designation }) => designation],
  ['来源', ({ sources }) => sources.map(formatSource).join('；')],
  ['收录数据', ({ observations }) => `${observations.length}项`],
  ['收录做法', ({ practices }) => `${practices.length}项`],
  ['特点', ({ deck }) => deck],
];

/** Who the parks of a comparison are. `without` is the address of the comparison that leaves a park out. */
export function FactsTable({ parks, without }: { parks: Park[]; without: (slug: string) => string | null }) {
  return (
    <table className={styles['facts']}>
      <caption className="aloud">园区概况</caption>
      <thead>
        <tr>
          <td />
          {parks.map(({ slug, name }) => {
            const rest = without(slug);
            return (
              <th key={slug} scope="col">
                <a className={styles['name']} href={`/parks/${slug}`}>
                  {name}
                </a>
                {rest && (
                  <a className={styles['remove']} href={rest} aria-label={`从对比中去掉${name}`}>
                    去掉
                  </a>
                )}
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody>
        {facts.map(([label, textOf]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {parks.map((park) => (
              <td key={park.slug} data-label={park.name}>
                {textOf(park)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
