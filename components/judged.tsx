import type { Band, Survey } from '#lib/catalog/survey.ts';
import { formatOwned } from '#lib/words/zh/owner.ts';
import { sayWhy } from '#lib/words/zh/shared.ts';
import { Verdict } from './verdict.tsx';

/** What some figures are when all together are 不能直接比 but these may be seen together. */
const Exception = ({ band: { group, rows } }: { band: Band }) =>
  group.verdict && (
    <p data-said>
      其中{rows.map(({ park, figure }) => formatOwned(park, figure)).join('、')}之间：
      <Verdict verdict={group.verdict} />
    </p>
  );

/** The verdict on all figures of an indicator, with every reason, and the figures that it does not hold for. */
export function Judged(survey: Survey) {
  const { bands, verdict } = survey;
  return (
    <>
      <p data-said>
        <Verdict verdict={verdict} /> {sayWhy(survey)}
      </p>
      {verdict === 'not-comparable' && bands.map((band) => <Exception key={band.group.key} band={band} />)}
    </>
  );
}
