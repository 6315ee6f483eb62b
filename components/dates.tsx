import type { Correction } from '#lib/schema/page.ts';
import { formatDate } from '#lib/words/zh/period.ts';
import styles from './dates.module.css';

type Props = { printed: string; checkedOn: string; changedOn: string; corrections: Correction[] };

/** When a page's facts were printed, checked and changed, and what was corrected on it. */
export function Dates({ printed, checkedOn, changedOn, corrections }: Props) {
  return (
    <div className={styles['dates']}>
      <p>
        报道日期：{printed}　最近核对：{formatDate(checkedOn)}　最近修改：{formatDate(changedOn)}
      </p>
      {corrections.map(({ on, address, was, now, why }) => (
        <p key={`${on}${address}${was}`} className={styles['correction']}>
          {formatDate(on)}更正：原为“{was}”，现为“{now}”。{why}
        </p>
      ))}
    </div>
  );
}
