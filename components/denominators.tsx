import type { Denominators as Shown } from '#lib/catalog/yardstick.ts';
import { referenceAddress } from '#lib/pages/addresses.ts';
import { basisLabel } from '#lib/schema/basis.ts';
import { isOnlyReposted } from '#lib/schema/reference.ts';
import { formatFigure } from '#lib/words/zh/figure.ts';
import { onlyReposted } from '#lib/words/zh/missing.ts';
import { formatAsOf } from '#lib/words/zh/period.ts';
import { markStatus } from '#lib/words/zh/small-print.ts';
import { formatSource } from '#lib/words/zh/source.ts';
import styles from './denominators.module.css';

/** What a denominator does, in short: one printed rate for each kind, without an axis, since none may be ranked. */
export function Denominators({ denominators: { rows, others } }: { denominators: Shown }) {
  return (
    <>
      <ul className={styles['list']}>
        {rows.map(({ figure, source }) => (
          <li key={figure.id}>
            <b>{basisLabel[figure.basis]}</b>
            <a className={styles['value']} href={referenceAddress(figure)}>
              {formatFigure(figure)}
              {markStatus(figure)}
            </a>
            <small>
              {formatAsOf(figure.period)}，{figure.subject}。{formatSource(source)}
              {isOnlyReposted(source) && `（${onlyReposted}）`}
            </small>
          </li>
        ))}
      </ul>
      <p className={styles['more']}>
        {others.map(({ id, name }) => (
          <span key={id}>
            另有<a href={`/references#${id}`}>{name}</a>。
          </span>
        ))}
        <a href="/references">全部参照数和出处</a>
      </p>
    </>
  );
}
