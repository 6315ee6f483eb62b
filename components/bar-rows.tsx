import type { SurveyRow } from '#lib/catalog/rows.ts';
import { keyOfDerived } from '#lib/compare/derived.ts';
import { figurePageAddress } from '#lib/pages/addresses.ts';
import type { Axis } from '#lib/picture/axis.ts';
import { formatOwner } from '#lib/words/zh/owner.ts';
import { formatWhen } from '#lib/words/zh/small-print.ts';
import { formatPrintedAt } from '#lib/words/zh/source.ts';
import styles from './bar-rows.module.css';
import { Derivation } from './derivation.tsx';
import { Figure } from './figure.tsx';

type Props = { rows: SurveyRow[]; axis: Axis; hollow?: boolean; subject?: string };

function Bar({ className, from, length }: { className: string | undefined; from: number; length: number }) {
  return <rect className={className} {...(from > 0 && { x: from })} width={length} height="10" />;
}

/**
 * Bars as rows of text, at reading size on any screen. Lengths are attributes of SVG, not styles. `hollow` bars belong
 * to figures that must not be compared with the solid ones. The number stands beside each bar, so the bars and the axis
 * are for the eye alone. The rows of the park `subject`, which the page is about, are marked; what the site works out beside
 * a figure stands on pages about no one park.
 */
export function BarRows({ rows, axis, hollow = false, subject }: Props) {
  const owners = rows.map(({ park, figure }) => formatOwner(park, figure));
  const isOneOfSeveral = (owner: string) => owners.filter((one) => one === owner).length > 1;
  const bar = hollow ? styles['hollow'] : styles['solid'];
  return (
    <div className={styles['rows']}>
      {rows.map((row, index) => (
        <div
          key={figurePageAddress(row.figure)}
          className={`${styles['row']} ${row.park.slug === subject ? styles['subject'] : ''}`}
        >
          <p className={styles['owner']}>
            <a href={figurePageAddress(row.figure)}>{owners[index]}</a>
            {isOneOfSeveral(owners[index] ?? '') && <small>{row.figure.subject}</small>}
            <small>{formatWhen(row.figure)}</small>
            <small>{formatPrintedAt(row)}</small>
          </p>
          {row.figure.value !== null && (
            <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" className={styles['bar']}>
              {!hollow && <rect className={styles['track']} width="100" height="10" />}
              <Bar className={bar} {...axis.bar(row.figure.value)} />
            </svg>
          )}
          <p className={styles['value']}>
            <Figure figure={row.figure} />
          </p>
          {subject === undefined &&
            row.derived.map((one) => (
              <div key={keyOfDerived(one)} className={styles['remark']}>
                <Derivation derived={one} />
              </div>
            ))}
        </div>
      ))}
      <div className={styles['axis']}>
        <svg className={styles['ticks']} aria-hidden="true">
          {axis.ticks.map(({ at, label }) => (
            <text key={label} x={`${at}%`} y="1em" textAnchor={at === 0 ? 'start' : at > 95 ? 'end' : 'middle'}>
              {label}
            </text>
          ))}
        </svg>
      </div>
    </div>
  );
}
