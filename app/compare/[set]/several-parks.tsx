import { Band } from '#components/band.tsx';
import { GroupBars } from '#components/group-bars.tsx';
import { IndicatorFolds } from '#components/indicator-folds.tsx';
import { MayWrite } from '#components/may-write.tsx';
import { IndicatorMatrix } from '#components/pictures/indicator-matrix.tsx';
import { TableTools } from '#components/table-tools.tsx';
import { sampleClaim } from '#lib/catalog/sample-claim.ts';
import type { Survey } from '#lib/catalog/survey.ts';
import { groupsTogether } from '#lib/catalog/together.ts';
import type { Park } from '#lib/schema/content.ts';
import { writeCount } from '#lib/schema/count.ts';
import type { Times } from '#lib/words/zh/times.ts';

/** What a comparison is made of: its parks, the indicators they share, how times are told, and where its table is. */
export type Compared = { parks: Park[]; shared: readonly Survey[]; times: Times; csv: string };

/** Three parks or more: who has what, the groups that may be seen together, what may be written, and every indicator. */
export function SeveralParks({ parks, shared, times, csv }: Compared) {
  const groups = groupsTogether(shared);
  const sample = sampleClaim(shared);
  return (
    <>
      <Band id="shared" title="哪家有什么数">
        <IndicatorMatrix parks={parks} surveys={shared} times={times} />
      </Band>
      {groups.length > 0 && (
        <Band id="together" title={`能放在一起看的${writeCount(groups.length)}组`} later>
          <GroupBars groups={groups} sayTime={times.say} />
          {times.note && <small>{times.note}</small>}
        </Band>
      )}
      {sample && (
        <Band id="quote" title="写进材料">
          <MayWrite sample={sample} />
        </Band>
      )}
      <Band id="each" title="逐个指标看" intro="点开看每个数指的是谁、属于谁、什么时候、印在哪里。" later>
        <IndicatorFolds shared={shared} times={times} />
        <TableTools csv={csv} />
      </Band>
    </>
  );
}
