import type { FigureAxis } from '#lib/picture/axis.ts';
import { hasLength } from '#lib/schema/multiple.ts';
import type { Observation } from '#lib/schema/observation.ts';
import styles from './rate-axis.module.css';

/**
 * Where a figure lies on an axis: a share as a dot on a line from 0 to 100, anything else as a bar from nought. The number
 * stands beside it, so this is for the eye alone. A rank is no length: the first place would be the shortest.
 */
export function Track({
  figure,
  axis,
  look,
}: {
  figure: Observation;
  axis: FigureAxis;
  look: 'subject' | 'filled' | 'hollow';
}) {
  const { value, upper, kind } = figure;
  if (value === null || !hasLength(figure)) return <span />;
  const { from, length } = axis.bar(figure, value);
  if (kind !== 'share')
    return (
      <svg className={styles['track']} aria-hidden="true">
        <rect className={styles[`${look}Bar`]} x={`${from}%`} y="4" width={`${length}%`} height="12" />
      </svg>
    );
  const to = upper === null ? null : axis.bar(figure, upper).length;
  return (
    <svg className={styles['track']} aria-hidden="true">
      <line className={look === 'hollow' ? styles['dotted'] : styles['line']} x2="100%" y1="10" y2="10" />
      {to !== null && <line className={styles['span']} x1={`${length}%`} x2={`${to}%`} y1="10" y2="10" />}
      <circle className={styles[look]} cx={`${length}%`} cy="10" r="6" />
    </svg>
  );
}
