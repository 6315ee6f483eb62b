import { Band } from '#components/band.tsx';
import { PairAnswers } from '#components/pair-answers.tsx';
import { Quotables } from '#components/quotables.tsx';
import { TableTools } from '#components/table-tools.tsx';
import type { Compared } from './several-parks.tsx';

/** Two parks: what may be written of each indicator that both have, and the sentences to print. */
export function TwoParks({ parks, shared, times, csv }: Compared) {
  const [quoted] = shared;
  return (
    <>
      <Band id="shared" title="能不能放在一起写">
        <PairAnswers parks={parks} shared={shared} times={times} />
        {times.note && <small>{times.note}</small>}
        <TableTools csv={csv} />
      </Band>
      {quoted && (
        <Band id="quote" title={`引用${quoted.indicator.name}`} later>
          <Quotables survey={quoted} />
        </Band>
      )}
    </>
  );
}
