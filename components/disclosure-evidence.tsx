import { isTold, type ParkDisclosures } from '#lib/catalog/disclosures.ts';
import { readId, sourceAddress, toldId } from '#lib/pages/addresses.ts';
import { addressOfPassage } from '#lib/pages/text-fragment.ts';
import { extentLabel } from '#lib/schema/copy.ts';
import { withinBrackets } from '#lib/words/zh/brackets.ts';
import { readInPart, sayDisclosed } from '#lib/words/zh/disclosure.ts';
import { formatPlaceIn, formatSource } from '#lib/words/zh/source.ts';
import styles from './disclosure-evidence.module.css';
import { LinkedText } from './linked-text.tsx';

/** What the sources of each park say without a number, in the words of the case, with the place. */
export function ToldList({ parks }: { parks: readonly ParkDisclosures[] }) {
  return parks.map(({ park, cells }) => {
    const told = cells.filter(isTold);
    return (
      told.length > 0 && (
        <section key={park.slug} className={styles['told']}>
          <h3>{park.name}</h3>
          <details>
            <summary>{told.length}项</summary>
          </details>
          <dl>
            {told.map(({ indicator, statement }) => {
              if (!statement) return null;
              const place = withinBrackets(formatPlaceIn(park, statement));
              const href = addressOfPassage(park, statement);
              return (
                <div key={indicator.id} id={toldId(park.slug, indicator.id)}>
                  <dt>{indicator.name}</dt>
                  <dd>
                    <LinkedText parts={statement.linked.says} />（{href ? <a href={href}>{place}</a> : place}）
                  </dd>
                </div>
              );
            })}
          </dl>
        </section>
      )
    );
  });
}

/** The articles that were read of each park, and how much of them. */
export function ReadList({ parks }: { parks: readonly ParkDisclosures[] }) {
  return (
    <dl className={styles['read']}>
      {parks.map(({ park, count, isReadInPart }) => (
        <div key={park.slug} id={readId(park.slug)}>
          <dt>{park.name}</dt>
          <dd>
            <p>
              {sayDisclosed(count)}。{isReadInPart && `${readInPart}。`}
            </p>
            <ul>
              {park.sources.map((source) => (
                <li key={source.id}>
                  <a href={sourceAddress(park.slug, source.id)}>{formatSource(source)}</a>
                  {source.extent && `，${extentLabel[source.extent]}`}
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  );
}
