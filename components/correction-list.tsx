import { correctionId } from '#lib/pages/addresses.ts';
import type { Correction } from '#lib/schema/page.ts';
import { formatDate } from '#lib/words/zh/period.ts';
import { DefinitionList } from './definition-list.tsx';

/** Every correction that was made, the newest first, each at its own address; an empty list says so. */
export function CorrectionList({ corrections }: { corrections: Correction[] }) {
  if (corrections.length === 0) return <p>还没有更正。</p>;
  return corrections
    .toSorted((a, b) => b.on.localeCompare(a.on))
    .map((correction) => {
      const { on, address, was, now, why } = correction;
      const id = correctionId(correction);
      return (
        <DefinitionList
          key={id}
          id={id}
          rows={[
            ['日期', `${formatDate(on)}${correction.kind === '更新' ? '（更新）' : ''}`],
            [
              '地址',
              <a key="address" href={address}>
                {address}
              </a>,
            ],
            ['原来写的', was],
            ['现在写的', now],
            ['原因', why],
          ]}
        />
      );
    });
}
