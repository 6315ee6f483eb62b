import type { ParkPair } from '#lib/catalog/park-pairs.ts';
import { comparisonAddress } from '#lib/pages/addresses.ts';
import { ColumnHeads } from './column-heads.tsx';
import styles from './park-pairs.module.css';
import { Phrases } from './phrases.tsx';

/** Pairs of parks, each leading to its comparison, with how much they share and how much of it may be seen together. */
export function ParkPairs({ pairs }: { pairs: ParkPair[] }) {
  return (
    <table className={styles['pairs']}>
      <caption className="aloud">两个园区有几个共同的指标，几个能放在一起看</caption>
      <ColumnHeads names={['两个园区', '共同指标', '能放在一起看']} />
      <tbody>
        {pairs.map(({ parks: [a, b], shared, together }) => (
          <tr key={`${a.slug}~${b.slug}`}>
            <th scope="row">
              <a href={comparisonAddress([a.slug, b.slug])}>
                <Phrases text={`${a.name}｜和${b.name}`} />
              </a>
            </th>
            <td>{shared}个</td>
            <td>{together === 0 ? '没有' : `${together}个`}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
