import type { Observation } from '#lib/schema/observation.ts';
import { figureParts } from '#lib/words/zh/figure.ts';
import styles from './figure.module.css';

type Shown = Pick<Observation, 'value' | 'upper' | 'unit' | 'qualifier' | 'printed'>;

/** A figure set large: the number in numerals of the title face, its qualifier and unit small beside it. */
export function Figure({ figure }: { figure: Shown }) {
  const { lead, number, unit, tail } = figureParts(figure);
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
