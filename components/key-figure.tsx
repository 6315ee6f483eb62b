import type { Observation } from '#lib/schema/observation.ts';
import { inBrackets } from '#lib/words/zh/brackets.ts';
import { formatSmallPrintAt } from '#lib/words/zh/small-print.ts';
import { territoryMark } from '#lib/words/zh/whose.ts';
import { Figure } from './figure.tsx';
import styles from './key-figure.module.css';

/**
 * The one figure that a page is about, set large, with what it counts, whose it is, when, and the paragraph that prints
 * it: red where it is the park's own; another territory's is ink and hollow, and its label says whose.
 *
 * @param href where the story tells it
 */
export function KeyFigure({ figure, href }: { figure: Observation; href: string }) {
  const mark = territoryMark(figure.territory);
  return (
    <dl className={styles['key']}>
      <dt>{mark === null ? figure.name : `${figure.name}${inBrackets(mark)}`}</dt>
      <dd className={mark === null ? styles['own'] : styles['hollow']}>
        <a href={href}>
          <Figure figure={figure} />
        </a>
      </dd>
      <dd className={styles['print']}>{formatSmallPrintAt(figure)}</dd>
    </dl>
  );
}
