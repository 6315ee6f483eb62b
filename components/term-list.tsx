import type { Term } from '#lib/schema/page.ts';
import styles from './term-list.module.css';

/** The words that the site explains, each with a permanent address. */
export function TermList({ terms }: { terms: Term[] }) {
  return (
    <dl className={styles['terms']}>
      {terms.map(({ id, term, aliases, meaning }) => (
        <div key={id} id={id}>
          <dt>
            <a href={`#${id}`}>{term}</a>
            {aliases && <small>又作{aliases.join('、')}</small>}
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
