import { type DrawnOf, inCells } from '#lib/compare/drawn.ts';
import { drawChange } from '#lib/picture/draw.ts';
import { longestOf, openBar } from '#lib/picture/open-bar.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { formatWhen, markStatus } from '#lib/words/zh/small-print.ts';
import { Figure } from '../figure.tsx';
import styles from './change.module.css';
import type { FormProps } from './form.tsx';
import { Marks } from './marks.tsx';

const wordOf = { before: '之前', after: '之后' } as const;

const lookOf = (figure: Observation, which: keyof typeof wordOf) =>
  which === 'after' && figure.territory.kind === 'park' ? styles['own'] : styles['end'];

/** Squares, and the two numbers under them. */
function Cells({ drawn, label }: { drawn: DrawnOf<'change'>; label: string }) {
  return (
    <>
      <Marks drawing={drawChange(drawn)} label={label} className={styles['cells']} />
      <dl className={styles['ends']}>
        {(['before', 'after'] as const).map((which) => (
          <div key={which} className={lookOf(drawn[which], which)}>
            <dt>
              {wordOf[which]}
              <small>
                {formatWhen(drawn[which])}
                {markStatus(drawn[which])}
              </small>
            </dt>
            <dd>
              <Figure figure={drawn[which]} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** Two bars on one scale, each under its number. */
function Bars({ drawn, label }: { drawn: DrawnOf<'change'>; label: string }) {
  const longest = longestOf([drawn.before, drawn.after]);
  return (
    <dl className={styles['bars']}>
      {(['before', 'after'] as const).map((which) => (
        <div key={which} className={lookOf(drawn[which], which)}>
          <dt>
            {wordOf[which]}
            <small>
              {formatWhen(drawn[which])}
              {markStatus(drawn[which])}
            </small>
          </dt>
          <dd>
            <Figure figure={drawn[which]} />
            <Marks
              stretch
              drawing={{ width: 300, height: 12, marks: openBar(drawn[which], longest, 300, 0, 12) }}
              {...(which === 'before' && { label })}
            />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** One thing before and after: in squares where a few whole ones became fewer, else as two bars on one scale. */
export function Change({ drawn, label }: FormProps<'change'>) {
  return inCells(drawn) ? <Cells drawn={drawn} label={label} /> : <Bars drawn={drawn} label={label} />;
}
