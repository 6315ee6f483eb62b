import type { Statistic } from '#lib/schema/observation.ts';
import { partsBeside } from '#lib/words/zh/amount.ts';
import styles from './figure.module.css';

/** A figure set large: the number in numerals of the title face, its qualifier and unit small beside it. */
export function Figure({ figure }: { figure: Statistic }) {
  const { lead, number, unit, tail } = partsBeside(figure);
  return (
    <span className={styles['figure']}>
      {lead && <small>{lead}</small>}
      {number}
      <small>
        {unit}
        {tail}
      </small>
    </span>
  );
}
