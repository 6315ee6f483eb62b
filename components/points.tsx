import { type Point, titleOfPoints } from '#lib/words/zh/points.ts';
import { Inline } from './inline.tsx';
import styles from './points.module.css';

/** What a reader should know first, a line or two each. */
export function Points({ points }: { points: Point[] }) {
  return (
    <section className={styles['points']}>
      <h2>{titleOfPoints(points)}</h2>
      <dl>
        {points.map(({ label, parts }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <Inline parts={parts} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
