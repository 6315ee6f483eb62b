import { inCells } from '#lib/compare/drawn.ts';
import { drawChange } from '#lib/picture/draw.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { formatPeriod } from '#lib/words/zh/period.ts';
import { Figure } from '../figure.tsx';
import styles from './change.module.css';
import type { FormProps } from './form.tsx';
import { Marks } from './marks.tsx';

function End({ figure, own, word }: { figure: Observation; own: boolean; word: string }) {
  return (
    <div className={own ? styles['own'] : styles['end']}>
      <dt>
        {word}
        <small>{formatPeriod(figure.period)}</small>
      </dt>
      <dd>
        <Figure figure={figure} />
      </dd>
    </div>
  );
}

/** One thing before and after: in squares where a few whole ones became fewer, else as two bars on one scale. */
export function Change({ drawn, label }: FormProps<'change'>) {
  const { before, after } = drawn;
  return (
    <>
      <Marks drawing={drawChange(drawn)} label={label} className={inCells(drawn) ? styles['cells'] : styles['bars']} />
      <dl className={styles['ends']}>
        <End figure={before} own={false} word="之前" />
        <End figure={after} own={after.territory.kind === 'park'} word="之后" />
      </dl>
    </>
  );
}
