import { placeOfDay, type Timeline as Scale, type TimelineRow, timelineOf } from '#lib/catalog/timeline.ts';
import { parksInMatrix } from '#lib/pages/limits.ts';
import type { Park } from '#lib/schema/content.ts';
import type { Period } from '#lib/schema/period.ts';
import { saySourceDays, sayTimeline, sayTimelineRow } from '#lib/words/zh/timeline.ts';
import frame from './framed.module.css';
import styles from './timeline.module.css';

/** From one line to the next, in pixels. */
const pitch = 15;
/** The steps in which a line without a beginning fades, and the part of the scale that they take. */
const steps = [1, 2, 3, 4] as const;
const faded = 10;

/** A line from where the period begins, or fading where nobody says, to where it ends; its number of figures beside it. */
function Span({ period, count, y, scale }: { period: Period; count: number; y: number; scale: Scale }) {
  const to = Math.max(placeOfDay(period.end, scale), 0.8);
  const from = period.start === null ? Math.max(0, to - faded) : Math.min(placeOfDay(period.start, scale), to - 0.8);
  const isAtStart = from < 6;
  const part = (to - from) / steps.length;
  return (
    <>
      {period.start === null ? (
        steps.map((one) => (
          <line
            key={one}
            x1={`${to - part * one}%`}
            x2={`${to - part * (one - 1)}%`}
            y1={y}
            y2={y}
            opacity={1.2 - one * 0.25}
          />
        ))
      ) : (
        <line x1={`${from}%`} x2={`${to}%`} y1={y} y2={y} />
      )}
      <text
        x={`${isAtStart ? to : from}%`}
        dx={isAtStart ? 4 : -4}
        y={y + 4}
        {...(!isAtStart && { textAnchor: 'end' })}
      >
        {count}
      </text>
    </>
  );
}

function Lines({ row, scale }: { row: TimelineRow; scale: Scale }) {
  const { periods, days } = row;
  const shown = periods.filter(({ period }) => placeOfDay(period.end, scale) > 0);
  const height = Math.max(2, shown.length) * pitch + 4;
  return (
    <svg className={styles['lines']} height={height} role="img" aria-label={sayTimelineRow(row)}>
      {days.map((day) => (
        <line
          key={day}
          className={styles['day']}
          x1={`${placeOfDay(day, scale)}%`}
          x2={`${placeOfDay(day, scale)}%`}
          y2={height}
        />
      ))}
      {shown.map(({ period, count }, index) => (
        <Span key={period.text} period={period} count={count} y={index * pitch + pitch / 2 + 2} scale={scale} />
      ))}
    </svg>
  );
}

/** At most so many years have their number under the scale. */
const labels = 6;

function Years({ scale: { from, to }, on }: { scale: Scale; on?: 'paper' }) {
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const every = Math.ceil(years.length / labels);
  return (
    <svg className={on ? `${styles['years']} ${styles[on]}` : styles['years']} aria-hidden="true">
      {years
        .filter((year) => (to - year) % every === 0)
        .map((year) => (
          <text
            key={year}
            x={`${((year - from) / (to - from)) * 100}%`}
            y="1em"
            textAnchor={year === from ? 'start' : year === to ? 'end' : 'middle'}
          >
            {year}
          </text>
        ))}
    </svg>
  );
}

/**
 * When figures are from and when their sources were printed, park by park on one scale: why figures of different times
 * are not put in one order. Of more than twelve parks the first twelve. What the lines show is read as words.
 */
export function Timeline({ parks }: { parks: readonly Park[] }) {
  const scale = timelineOf(parks.slice(0, parksInMatrix));
  if (scale.rows.length === 0) return null;
  const { title, sentence } = sayTimeline(scale);
  return (
    <figure className={`${frame['picture']} ${styles['timeline']}`}>
      <p className={frame['title']}>{title}</p>
      <p className={frame['one']}>{sentence}</p>
      <Years scale={scale} on="paper" />
      {scale.rows.map((row) => (
        <div key={row.park.slug} className={styles['row']}>
          <p>
            <b>{row.park.name}</b>
            <small>{saySourceDays(row)}</small>
          </p>
          <Lines row={row} scale={scale} />
        </div>
      ))}
      <Years scale={scale} />
      {parks.length > parksInMatrix && (
        <figcaption className={frame['source']}>还有{parks.length - parksInMatrix}个园区没有画。</figcaption>
      )}
    </figure>
  );
}
