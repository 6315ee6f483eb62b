import { type Derived, keyOfDerived } from '#lib/compare/derived.ts';
import type { Axis } from '#lib/picture/axis.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { formatWhen } from '#lib/words/zh/small-print.ts';
import { formatPlace } from '#lib/words/zh/source.ts';
import styles from './bar-rows.module.css';
import { Derivation } from './derivation.tsx';
import { Figure } from './figure.tsx';

/** A figure of the chart; `subject` marks the one that the page is about. */
export type BarRow = {
  figure: Observation;
  owner: string;
  source: string;
  href: string;
  derived: Derived[];
  subject?: boolean;
};

function Bar({ className, from, length }: { className: string | undefined; from: number; length: number }) {
  return <rect className={className} {...(from > 0 && { x: from })} width={length} height="10" />;
}

/**
 * Bars as rows of text, at reading size on any screen. Lengths are attributes of SVG, not styles. `hollow` bars belong
 * to figures that must not be compared with the solid ones. The number stands beside each bar, so the bars and the axis
 * are for the eye alone.
 */
export function BarRows({ rows, axis, hollow = false }: { rows: BarRow[]; axis: Axis; hollow?: boolean }) {
  const isOneOfSeveral = (owner: string) => rows.filter((row) => row.owner === owner).length > 1;
  const bar = hollow ? styles['hollow'] : styles['solid'];
  return (
    <div className={styles['rows']}>
      {rows.map(({ figure, owner, source, href, derived, subject = false }) => (
        <div key={href} className={`${styles['row']} ${subject ? styles['subject'] : ''}`}>
          <p className={styles['owner']}>
            <a href={href}>{owner}</a>
            {isOneOfSeveral(owner) && <small>{figure.subject}</small>}
            <small>{formatWhen(figure)}</small>
            <small>{formatPlace(source, [figure.paragraph])}</small>
          </p>
          {figure.value !== null && (
            <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" className={styles['bar']}>
              {!hollow && <rect className={styles['track']} width="100" height="10" />}
              <Bar className={bar} {...axis.bar(figure.value)} />
            </svg>
          )}
          <p className={styles['value']}>
            <Figure figure={figure} />
          </p>
          {derived.map((one) => (
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
