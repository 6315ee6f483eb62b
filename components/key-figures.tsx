import { formatSmallPrint } from '#lib/format/small-print.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { Figure } from './figure.tsx';
import styles from './key-figures.module.css';

/** `lead` marks the headline figure of the page's subject. */
type Key = { figure: Observation; label: string; href: string; lead?: boolean };

/** Four figures set large, each with what it counts, whose it is, when, and the paragraph that prints it. */
export function KeyFigures({ keys }: { keys: Key[] }) {
  return (
    <dl className={styles['keys']}>
      {keys.map(({ figure, label, href, lead = false }) => (
        <div key={href}>
          <dt>{label}</dt>
          <dd className={`${styles['number']} ${lead ? styles['lead'] : ''}`}>
            <a href={href}>
              <Figure figure={figure} />
            </a>
          </dd>
          <dd className={styles['print']}>
            {formatSmallPrint(figure)}·第{figure.paragraph}段
          </dd>
        </div>
      ))}
    </dl>
  );
}
