import type { SilentRow } from '#lib/catalog/survey.ts';
import { addressOfPassage } from '#lib/pages/text-fragment.ts';
import { withinBrackets } from '#lib/words/zh/brackets.ts';
import { notWritten } from '#lib/words/zh/missing.ts';
import { formatPlaceInFull } from '#lib/words/zh/source.ts';
import { ToSource } from './to-source.tsx';

/** The parks without a value, in lines: what the source says instead, then those of which it says nothing. */
export function SilentParks({ rows }: { rows: SilentRow[] }) {
  const told = rows.flatMap(({ park, statement }) => (statement ? [{ park, statement }] : []));
  const silent = rows.filter(({ statement }) => !statement).map(({ park }) => park.name);
  return (
    <>
      {told.map(({ park, statement }) => (
        <p key={park.slug}>
          {park.name}：{statement.says}（
          <ToSource href={addressOfPassage(park, statement)}>
            {withinBrackets(formatPlaceInFull(park, statement))}
          </ToSource>
          ）。
        </p>
      ))}
      {silent.length > 0 && (
        <p>
          {silent.join('、')}：{notWritten}。
        </p>
      )}
    </>
  );
}
