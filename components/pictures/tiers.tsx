import { dotsOfTiers, drawTier } from '#lib/picture/draw.ts';
import { formatAlone } from '#lib/words/zh/amount.ts';
import { noFigure } from '#lib/words/zh/missing.ts';
import type { FormProps } from './form.tsx';
import { Marks } from './marks.tsx';
import styles from './tiers.module.css';

/** A ladder of levels, from the top down, each with a dot for every one of its organizations. */
export function Tiers({ drawn, label }: FormProps<'tiers'>) {
  const dots = dotsOfTiers(drawn);
  const isAnyCounted = dots.some((one) => one !== null);
  const first = dots.findIndex((one) => one !== null || isAnyCounted);
  return (
    <>
      <ol className={styles['ladder']}>
        {drawn.tiers.map(({ name, figure }, index) => (
          <li key={name}>
            <span>{name}</span>
            <Marks
              drawing={drawTier(dots[index] ?? null, isAnyCounted)}
              {...(index === Math.max(first, 0) && { label })}
            />
            <b className={figure ? styles['number'] : styles['none']}>{figure ? formatAlone(figure) : noFigure}</b>
          </li>
        ))}
      </ol>
      {drawn.across.length > 0 && (
        <p className={styles['across']}>
          <b>不在层级里</b>：{drawn.across.map((figure) => `${formatAlone(figure)}${figure.subject}`).join('，')}
        </p>
      )}
    </>
  );
}
