import { aftermathOf } from '#lib/catalog/editions.ts';
import { changesAddress, listChanges } from '#lib/pages/editions.ts';
import type { Content } from '#lib/schema/content.ts';
import type { Aftermath, Edition } from '#lib/schema/edition.ts';
import { countAftermath, sayAftermath, sayState } from '#lib/words/zh/edition.ts';
import { formatDate } from '#lib/words/zh/period.ts';

/** What is called by its address in the edition and leads to where it is told of today. */
const Changed = ({ aftermath }: { aftermath: Aftermath }) => (
  <li>
    {sayState(aftermath)}：
    <a href={aftermath.movedTo ?? aftermath.address}>{aftermath.now?.subject ?? aftermath.address}</a>。
    {sayAftermath(aftermath)}
  </li>
);

/** What became of the figures of an edition, and the files that tell it from the editions before and after it. */
export function ChangedSince({ content, edition }: { content: Content; edition: Edition }) {
  const changed = aftermathOf(content, edition);
  const { date } = edition;
  return (
    <>
      <p>{countAftermath(changed.length)}</p>
      {changed.length > 0 && (
        <ul>
          {changed.map((aftermath) => (
            <Changed key={aftermath.address} aftermath={aftermath} />
          ))}
        </ul>
      )}
      {listChanges(content)
        .filter(({ from, to }) => from === date || to === date)
        .map(({ from, to }) => (
          <p key={`${from}~${to}`}>
            <a href={changesAddress(from, to)}>
              {formatDate(from)}到{formatDate(to)}两版之间的变动（CSV）
            </a>
          </p>
        ))}
    </>
  );
}
