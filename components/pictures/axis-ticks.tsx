import type { FigureAxis } from '#lib/picture/axis.ts';
import styles from './rate-axis.module.css';

/** The scale below the rows of an axis. */
export function AxisTicks({ axis }: { axis: FigureAxis }) {
  return (
    <div className={styles['axis']}>
      <svg aria-hidden="true" textAnchor="middle">
        {axis.ticks.map(({ at, label }) => (
          <text key={label} x={`${at}%`} y="1em" textAnchor={at === 0 ? 'start' : at > 95 ? 'end' : undefined}>
            {label}
          </text>
        ))}
      </svg>
    </div>
  );
}
