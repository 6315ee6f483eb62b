import type { OverTime as Told } from '#lib/catalog/over-time.ts';
import { figureAddress } from '#lib/pages/addresses.ts';
import { Change } from './change.tsx';
import { DefinitionTable } from './definition-table.tsx';
import { FigurePicture } from './pictures/figure-picture.tsx';

/** Whether the changes hold every figure of a series: then they tell what each counts, when, and where it is printed. */
const isToldByChanges = (series: Told['series'], changes: Told['changes']) =>
  series.every(({ figure }) => changes.some(({ before, after }) => [before.figure, after.figure].includes(figure)));

/** What other sources say of the same thing: a course over time, another value for the same time, or another span. */
export function OverTime({
  own,
  told: { series, changes, rivals, beside },
}: {
  own: Told['rivals'][number];
  told: Told;
}) {
  return (
    <>
      {rivals.length > 0 && (
        <>
          <DefinitionTable
            caption="来源不一致：同一件事、同一时间，两篇来源的数不同，本站不替读者选"
            rows={[own, ...rivals]}
          />
          {[own, ...rivals].map(({ figure }) => figure.note && <p key={figure.id}>{figure.note}</p>)}
        </>
      )}
      {series.length > 0 && (
        <>
          <FigurePicture park={own.park} figure={own.figure} />
          {!isToldByChanges(series, changes) && (
            <DefinitionTable caption="历次印出的数，旧的在前，各有出处" rows={series} />
          )}
          {changes.map((change) => (
            <Change key={figureAddress(change.after.figure)} change={change} own={own.figure} />
          ))}
        </>
      )}
      {beside.length > 0 && (
        <DefinitionTable caption="名称相同、时间长短不同的数：并排看，不连成前后，也不相减" rows={[own, ...beside]} />
      )}
    </>
  );
}
