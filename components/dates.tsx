import type { CaseDates } from '#lib/catalog/case-dates.ts';
import type { Source } from '#lib/schema/content.ts';
import { kindOfCorrection } from '#lib/words/zh/correction.ts';
import { formatDate } from '#lib/words/zh/period.ts';
import { quoteWords } from '#lib/words/zh/quotation.ts';
import { formatPrintedOn } from '#lib/words/zh/source.ts';
import styles from './dates.module.css';

type Props = Pick<CaseDates, 'checkedOn' | 'corrections'> & {
  sources: Source[];
  /** Of a whole case: whether its figures were reviewed. */
  review?: string;
};

/**
 * When a page's facts were printed and last checked, and what was corrected on it: on paper only how much, and where it
 * is told. A case nobody checked says so.
 */
export function Dates({ sources, checkedOn, corrections, review }: Props) {
  return (
    <div className={styles['dates']}>
      <p>
        报道日期：{formatPrintedOn(sources)}　最近核对：{checkedOn === null ? '还没有核对' : formatDate(checkedOn)}
        {review !== undefined && `　换人复核：${review}`}
      </p>
      {corrections.length > 0 && (
        <p className={styles['onPaper']}>更正过{corrections.length}处，逐条见本站“更正”页（/corrections）。</p>
      )}
      {corrections.map(({ on, address, was, now, why, kind }) => (
        <p key={`${on}${address}${was}`} className={styles['correction']}>
          {formatDate(on)}
          {kindOfCorrection({ kind })}：原为{quoteWords(was)}，现为{quoteWords(now)}。{why}
        </p>
      ))}
    </div>
  );
}
