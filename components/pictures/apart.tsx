import { nearestMisses } from '#lib/compare/percentage.ts';
import { drawSquares, numberOf, radiiOf } from '#lib/picture/draw.ts';
import { circle, type Drawing } from '#lib/picture/marks.ts';
import { formatAlone } from '#lib/words/zh/amount.ts';
import { sayDerivation } from '#lib/words/zh/derivation.ts';
import styles from './apart.module.css';
import type { FormProps } from './form.tsx';
import { Marks } from './marks.tsx';

const largest = 52;

/** Counts of different things, each a circle by itself: nothing is nested and nothing is added. */
export function Apart({ drawn, label, whole }: FormProps<'apart'>) {
  const radii = radiiOf(drawn.figures, largest);
  const drawingOf = (index: number): Drawing => {
    const radius = radii[index] ?? 0;
    const look = drawn.figures[index]?.territory.kind === 'park' ? 'ring' : 'hollow';
    return {
      width: 2 * largest,
      height: 2 * largest,
      marks: [{ look, d: circle(largest, 2 * largest - radius, radius) }],
    };
  };
  const { misfit } = drawn;
  const numerator = drawn.figures.find(({ value }) => value === misfit?.numerator.value);
  return (
    <div className={styles['apart']}>
      <ul className={styles['circles']}>
        {drawn.figures.map((figure, index) => (
          <li key={figure.id}>
            <Marks drawing={drawingOf(index)} {...(index === 0 && { label })} />
            <b>{formatAlone(figure)}</b>
            <span>{figure.subject}</span>
          </li>
        ))}
      </ul>
      {whole && misfit && numerator && (
        <div className={styles['misfit']}>
          <p>{sayDerivation(misfit).sentence}</p>
          {nearestMisses(misfit.numerator.value, misfit.share.value).map(({ total, rate }) => (
            <p key={rate}>
              <Marks drawing={drawSquares(numerator, Number(total), 1, 40)} />
              {numberOf(numerator)} ÷ {String(total)} ＝ <b>{rate}%</b>
            </p>
          ))}
        </div>
      )}
    </div>
  );
}
