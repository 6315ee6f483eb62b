import { changesAddress, editionAddress } from '#lib/pages/editions.ts';
import type { Edition } from '#lib/schema/edition.ts';
import { formatBytes, nameEdition } from '#lib/words/zh/edition.ts';

/** The editions of the data, the newest first, each with what differs from the one before. */
export function EditionList({ editions }: { editions: readonly Edition[] }) {
  if (editions.length === 0) return <p>还没有固定的版本。</p>;
  return (
    <ul>
      {editions.map(({ date, build }, index) => {
        const older = editions[index + 1];
        return (
          <li key={date}>
            <a href={editionAddress(date)}>
              {nameEdition(date)}
              {index === 0 && '（最新）'}
            </a>
            ：{build.parks}个园区，{build.figures}项数据，
            <a href={`${editionAddress(date)}/${build.archive.path}`}>zip，{formatBytes(build.archive.bytes)}</a>
            {older && (
              <>
                ，<a href={changesAddress(older.date, date)}>和上一版比的变动</a>
              </>
            )}
            。
          </li>
        );
      })}
    </ul>
  );
}
