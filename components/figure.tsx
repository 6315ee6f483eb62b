import { parseGrowth } from '#lib/schema/growth.ts';
import type { Statistic } from '#lib/schema/observation.ts';
import { figureParts } from '#lib/words/zh/figure.ts';
import { withoutSign } from '#lib/words/zh/growth.ts';
import styles from './figure.module.css';

/**
 * A figure set large: the number in numerals of the title face, its qualifier and unit small beside it. Which way a rank
 * moved its subject mostly leaves open (位次的变化), and no sign tells.
 */
export function Figure({ figure }: { figure: Statistic }) {
  const move = figure.kind === 'places' ? parseGrowth(figure) : null;
  const { lead, number, unit, tail } = figureParts(move ? withoutSign(figure) : figure);
  return (
    <span className={styles['figure']}>
      {move && <small>{move.verb}</small>}
      {lead && <small>{lead}</small>}
      {number}
      <small>
        {unit}
        {tail}
      </small>
    </span>
  );
}
