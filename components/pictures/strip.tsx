import type { FigureAxis } from '#lib/picture/axis.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { sayDistribution } from '#lib/words/zh/distribution.ts';
import styles from './rate-axis.module.css';

/** Parts of the axis into which the figures of a large group are counted. */
const parts = 20;

/** How the figures of a large group are distributed: in how high a column each part of the axis is filled. */
export function Strip({ members, axis }: { members: readonly Observation[]; axis: FigureAxis }) {
  const heights = Array.from({ length: parts }, () => 0);
  for (const figure of members) {
    const { value } = figure;
    if (value === null) continue;
    const { from, length } = axis.bar(figure, value);
    const at = Math.min(parts - 1, Math.floor(((value.startsWith('-') ? from : from + length) / 100) * parts));
    heights[at] = (heights[at] ?? 0) + 1;
  }
  const most = Math.max(1, ...heights);
  const path = heights
    .flatMap((count, at) =>
      count === 0 ? [] : [`M${at * 5 + 0.3} 20v${-Math.max(1, (count / most) * 20).toFixed(1)}h4.4V20z`],
    )
    .join('');
  const said = sayDistribution(members);
  return (
    <div className={styles['row']}>
      <p className={styles['who']}>{said}</p>
      <svg className={styles['strip']} viewBox="0 0 100 20" preserveAspectRatio="none" aria-hidden="true">
        <path className={styles['filledBar']} d={path} />
      </svg>
    </div>
  );
}
