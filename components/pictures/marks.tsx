import type { Drawing } from '#lib/picture/marks.ts';
import styles from './marks.module.css';

/** Room around a drawing for the half of a line that lies outside its shape. */
const pad = 1;

/**
 * A drawing as SVG. With a `label` it is an image that is read by it; without one it is for the eye alone, and stands
 * beside the same in words.
 */
export function Marks({
  drawing,
  label,
  className,
}: {
  drawing: Drawing;
  label?: string;
  className?: string | undefined;
}) {
  const { width, height, marks } = drawing;
  const viewBox = `${-pad} ${-pad} ${width + 2 * pad} ${height + 2 * pad}`;
  const paths = marks.map(({ look, d, faint }) => (
    <path key={`${look} ${d}`} className={styles[look]} d={d} {...(faint && { opacity: 1 - faint * 0.2 })} />
  ));
  if (label === undefined)
    return (
      <svg viewBox={viewBox} className={className} aria-hidden="true">
        {paths}
      </svg>
    );
  return (
    <svg viewBox={viewBox} className={className} role="img" aria-label={label}>
      {paths}
    </svg>
  );
}
