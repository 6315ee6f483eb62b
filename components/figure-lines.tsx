import { figurePageAddress } from '#lib/pages/addresses.ts';
import type { Park } from '#lib/schema/content.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { formatValue } from '#lib/words/zh/amount.ts';
import { formatSmallPrintBehind } from '#lib/words/zh/small-print.ts';
import { formatPlaceInFull } from '#lib/words/zh/source.ts';
import styles from './figure-lines.module.css';

type Props = {
  park: Park;
  figures: readonly Observation[];
  /** Whether they stand on the page of the company that they are of. */
  areItsOwn?: boolean;
};

/** Figures of one park, a line each: what it is, how much, of whom, when, and where it is printed. */
export function FigureLines({ park, figures, areItsOwn = false }: Props) {
  return (
    <ul className={styles['lines']}>
      {figures.map((figure) => (
        <li key={figure.id}>
          <a href={figurePageAddress(figure)}>{figure.subject}</a> <b>{formatValue(figure)}</b>{' '}
          <small>
            {formatSmallPrintBehind(figure, areItsOwn ? 'its own' : 'all')}，{formatPlaceInFull(park, figure)}
          </small>
        </li>
      ))}
    </ul>
  );
}
