import { Band } from '#components/band.tsx';
import { Columns } from '#components/columns.tsx';
import { LinksLine } from '#components/links-line.tsx';
import { PlainList } from '#components/plain-list.tsx';
import type { PracticeType } from '#lib/schema/practice.ts';

/** What reports have to say before figures can be compared, and the types of practice that they tell of with these figures. */
export const NeedsAndPractices = ({ needs, types }: { needs: string[]; types: PracticeType[] }) =>
  needs.length + types.length > 0 && (
    <Columns>
      {needs.length > 0 && (
        <Band id="needs" title="要怎样才能比" intro="今后的报道写清下面几条，这些数就能直接放在一起。" screenOnly>
          <PlainList lines={needs} />
        </Band>
      )}
      {types.length > 0 && (
        <Band id="practices" title="相关的做法" intro="报道用这个指标的数来说这几类做法。" screenOnly>
          <LinksLine links={types.map(({ id, name }) => ({ href: `/practices/${id}`, label: name }))} />
        </Band>
      )}
    </Columns>
  );
