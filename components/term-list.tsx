import type { Term } from '#lib/schema/page.ts';
import { formatDate } from '#lib/words/zh/period.ts';
import { sayAlso } from '#lib/words/zh/term.ts';
import styles from './term-list.module.css';

/** Where a definition is printed. Nobody has opened these pages; the list says so once, above. */
function Printed({ sources }: { sources: NonNullable<Term['sources']> }) {
  return (
    <ul className={styles['sources']} aria-label="出处">
      {sources.map(({ outlet, on, url, note }) => (
        <li key={`${outlet} ${on}`}>
          见{url ? <a href={url}>{outlet}</a> : outlet}
          {on && ` ${formatDate(on)}`}
          {note && `（${note}）`}
        </li>
      ))}
    </ul>
  );
}

function Entry({ id, term, aliases, meaning, sources }: Term) {
  const also = sayAlso({ term, aliases });
  return (
    <div id={id}>
      <dt>
        <a href={`#${id}`}>{term}</a>
        {also && <small>{also}</small>}
      </dt>
      <dd>
        {meaning}
        {sources && <Printed sources={sources} />}
      </dd>
    </div>
  );
}

/** The words that the site explains, each with a permanent address and where its definition stands in print. */
export function TermList({ terms }: { terms: Term[] }) {
  return (
    <dl className={styles['terms']}>
      {terms.map((one) => (
        <Entry key={one.id} {...one} />
      ))}
    </dl>
  );
}
