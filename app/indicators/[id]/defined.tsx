import { type Survey, spreadRows } from '#lib/catalog/survey.ts';
import { figuresDefined } from '#lib/pages/limits.ts';
import { sayDefined } from '#lib/words/zh/survey.ts';
import { sayTimes } from '#lib/words/zh/times.ts';
import { isStaticCopy } from '../../copy.ts';

/** The figures whose definitions the page has room for, each with its earlier ones, and how their times are told. */
export function findDefined(survey: Survey) {
  const newest = spreadRows(survey.bands, figuresDefined);
  const rows = newest.flatMap((row) => [row, ...row.history]);
  return { newest, rows, times: sayTimes(rows.map(({ figure }) => figure)) };
}

/** Where the figures are that the page leaves out. */
export function OthersDefined({ survey, shown }: { survey: Survey; shown: number }) {
  const said = sayDefined(survey, shown);
  return (
    said && (
      <p>
        {said}
        {!isStaticCopy() && (
          <>
            ，也可以<a href={`/figures?indicator=${survey.indicator.id}`}>逐个看</a>
          </>
        )}
        。
      </p>
    )
  );
}
