import type { Drawing } from '#lib/picture/marks.ts';
import styles from './marks.module.css';

/** Room around a drawing for the half of a line that lies outside its shape. */
const pad = 1;

type Props = {
  drawing: Drawing;
  label?: string;
  className?: string | undefined;
  /** Whether it fills its box in both directions, as a bar does. */
  stretch?: boolean;
};

/**
 * A drawing as SVG. With a `label` it is an image that is read by it; without one it is for the eye alone, and stands
 * beside the same in words.
 */
export function Marks({ drawing, label, className, stretch = false }: Props) {
  const { width, height, marks } = drawing;
  const box = {
    viewBox: stretch ? `0 0 ${width} ${height}` : `${-pad} ${-pad} ${width + 2 * pad} ${height + 2 * pad}`,
    className,
    ...(stretch && { preserveAspectRatio: 'none' }),
  };
  const paths = marks.map(({ look, d, faint }) => (
    <path key={`${look} ${d}`} className={styles[look]} d={d} {...(faint && { opacity: (10 - 2 * faint) / 10 })} />
  ));
  if (label === undefined)
    return (
      <svg {...box} aria-hidden="true">
        {paths}
      </svg>
    );
  return (
    <svg {...box} role="img" aria-label={label}>
      {paths}
    </svg>
  );
}
