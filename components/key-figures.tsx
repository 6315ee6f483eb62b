import type { Observation } from '#lib/schema/observation.ts';
import { formatSmallPrint, formatSmallPrintAt } from '#lib/words/zh/small-print.ts';
import { Figure } from './figure.tsx';
import styles from './key-figures.module.css';

/** `lead` marks the headline figure of the page's subject; `place` names the source where the page has several. */
type Key = { figure: Observation; label: string; href: string; lead?: boolean; place?: string };

/** Four figures set large, each with what it counts, whose it is, when, and the paragraph that prints it. */
export function KeyFigures({ keys }: { keys: Key[] }) {
  return (
    <dl className={styles['keys']}>
      {keys.map(({ figure, label, href, lead = false, place }) => (
        <div key={href}>
          <dt>{label}</dt>
          <dd className={`${styles['number']} ${lead ? styles['lead'] : ''}`}>
            <a href={href}>
              <Figure figure={figure} />
            </a>
          </dd>
          <dd className={styles['print']}>
            {place ? `${formatSmallPrint(figure)}，${place}` : formatSmallPrintAt(figure)}
          </dd>
        </div>
      ))}
    </dl>
  );
}
