import { placeOfDay, type Timeline as Scale, type TimelineRow, timelineOf } from '#lib/catalog/timeline.ts';
import { parksInMatrix } from '#lib/pages/limits.ts';
import type { Park } from '#lib/schema/content.ts';
import { saySourceDays, sayTimeline, sayTimelineRow } from '#lib/words/zh/timeline.ts';
import frame from './park-picture.module.css';
import styles from './timeline.module.css';

/** From one line to the next. */
const pitch = 9;
/** The steps in which a line without a beginning fades, and the part of the scale that it takes. */
const fading = [1, 2, 3, 4] as const;
const faded = 12;

function Line({ row: { periods, days }, scale }: { row: TimelineRow; scale: Scale }) {
  const height = Math.max(2, periods.length + 1) * pitch;
  return (
    <svg className={styles['lines']} height={height} aria-hidden="true">
      {periods.map(({ period }, index) => {
        const y = (index + 1) * pitch;
        const to = placeOfDay(period.end, scale);
        if (period.start !== null)
          return (
            <line
              key={period.text}
              x1={`${placeOfDay(period.start, scale)}%`}
              x2={`${Math.max(to, placeOfDay(period.start, scale) + 0.8)}%`}
              y1={y}
              y2={y}
            />
          );
        return fading.map((part) => (
          <line
            key={`${period.text} ${part}`}
            x1={`${to - (faded * part) / 4}%`}
            x2={`${to - (faded * (part - 1)) / 4}%`}
            y1={y}
            y2={y}
            opacity={1.2 - part * 0.25}
          />
        ));
      })}
      {days.map((day) => (
        <line
          key={day}
          className={styles['day']}
          x1={`${placeOfDay(day, scale)}%`}
          x2={`${placeOfDay(day, scale)}%`}
          y2={height}
        />
      ))}
    </svg>
  );
}

/**
 * When figures are from and when their sources were printed, park by park on one scale: why figures of different times
 * are not put in one order. Of more than twelve parks the first twelve.
 */
export function Timeline({ parks }: { parks: readonly Park[] }) {
  const scale = timelineOf(parks.slice(0, parksInMatrix));
  if (scale.rows.length === 0) return null;
  const { title, sentence } = sayTimeline(scale.rows);
  const years = scale.to - scale.from;
  return (
    <figure className={frame['picture']}>
      <p className={frame['title']}>{title}</p>
      <p className={frame['one']}>{sentence}</p>
      {scale.rows.map((row) => (
        <div key={row.park.slug} className={styles['row']}>
          <p>
            <b>{row.park.name}</b>
            <small>{saySourceDays(row)}</small>
          </p>
          <Line row={row} scale={scale} />
          <small className={styles['words']}>{sayTimelineRow(row)}</small>
        </div>
      ))}
      <svg className={styles['years']} aria-hidden="true">
        {Array.from({ length: years + 1 }, (_, index) => index)
          .filter((index) => index % Math.ceil((years + 1) / 7) === 0)
          .map((index) => (
            <text
              key={index}
              x={`${(index / years) * 100}%`}
              y="1em"
              textAnchor={index === 0 ? 'start' : index === years ? 'end' : 'middle'}
            >
              {scale.from + index}
            </text>
          ))}
      </svg>
      {parks.length > parksInMatrix && (
        <figcaption className={frame['source']}>还有{parks.length - parksInMatrix}个园区没有画。</figcaption>
      )}
    </figure>
  );
}
