import type { Correction } from '#lib/schema/page.ts';
import { formatDate } from '#lib/words/zh/period.ts';
import { DefinitionList } from './definition-list.tsx';

/** Every correction that was made, the newest first; an empty list says so. */
export function CorrectionList({ corrections }: { corrections: Correction[] }) {
  if (corrections.length === 0) return <p>还没有更正。</p>;
  return corrections
    .toSorted((a, b) => b.on.localeCompare(a.on))
    .map(({ on, address, was, now, why }) => (
      <DefinitionList
        key={`${on}${address}${was}`}
        rows={[
          ['日期', formatDate(on)],
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
    ));
}
