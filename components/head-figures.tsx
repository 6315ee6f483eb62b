import { figurePageAddress } from '#lib/pages/addresses.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { marksOf } from '#lib/words/zh/mark.ts';
import { Figure } from './figure.tsx';
import styles from './head-figures.module.css';

/** Marks that a label has room for; the page of the figure tells the rest. */
const marksShown = 2;

/** A subject without the remark at its end. */
const toLabel = ({ subject }: Observation) => subject.replace(/（[^（）]*）$/, '');

/** The time that the page names once for all figures. */
type Usual = Pick<Observation, 'period' | 'inferredFrom'>;

function Label({ figure, usual }: { figure: Observation; usual: Usual }) {
  const marks = marksOf(figure, usual).slice(0, marksShown);
  return (
    <dt>
      {toLabel(figure)}{' '}
      {marks.map((mark) => (
        <em key={mark}>{mark}</em>
      ))}
    </dt>
  );
}

/**
 * The figures that head a case, each with what it counts and what must not be overlooked. Red is the park's own first one;
 * a figure of another territory is ink and hollow.
 *
 * @param usual the time that the page names once for all figures
 */
export function HeadFigures({ figures, usual }: { figures: Observation[]; usual: Usual }) {
  return (
    <dl className={styles['figures']}>
      {figures.map((figure, index) => {
        const isOwn = figure.territory.kind === 'park';
        const look = isOwn ? (index === 0 ? styles['first'] : undefined) : styles['hollow'];
        return (
          <div key={figure.id}>
            <Label figure={figure} usual={usual} />
            <dd className={look}>
              <a href={figurePageAddress(figure)}>
                <Figure figure={figure} />
              </a>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
