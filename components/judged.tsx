import type { Band, Survey } from '#lib/catalog/survey.ts';
import { formatOwned } from '#lib/words/zh/owner.ts';
import { sayReasonOfMany } from '#lib/words/zh/reason.ts';
import { nothingAgainst } from '#lib/words/zh/verdict.ts';
import { Verdict } from './verdict.tsx';

/** What some figures are when all together are 不能直接比 but these may be seen together. */
const Exception = ({ band: { group, rows } }: { band: Band }) =>
  group.verdict && (
    <p>
      其中{rows.map(({ park, figure }) => formatOwned(park, figure)).join('、')}之间：
      <Verdict verdict={group.verdict} />
    </p>
  );

/** The verdict on all figures of an indicator, with every reason, and the figures that it does not hold for. */
export function Judged({ rows, bands, verdict, reasons }: Survey) {
  const figures = rows.map(({ figure }) => figure);
  const said = reasons.map((reason) => sayReasonOfMany(reason, figures));
  return (
    <>
      <p>
        <Verdict verdict={verdict} /> {said.join('；') || nothingAgainst}。
      </p>
      {verdict === 'not-comparable' && bands.map((band) => <Exception key={band.group.key} band={band} />)}
    </>
  );
}
