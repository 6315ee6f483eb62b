import type { SurveyRow } from '#lib/catalog/rows.ts';
import type { Together } from '#lib/catalog/together.ts';
import { figurePageAddress } from '#lib/pages/addresses.ts';
import { figuresInBars, reasonsAtGroup } from '#lib/pages/limits.ts';
import { type Bar, barsOf } from '#lib/picture/one-scale.ts';
import { formatValue } from '#lib/words/zh/amount.ts';
import { formatGroupTitle } from '#lib/words/zh/group.ts';
import { formatOwner } from '#lib/words/zh/owner.ts';
import { sayReasonOfMany } from '#lib/words/zh/reason.ts';
import type { Times } from '#lib/words/zh/times.ts';
import { nothingAgainst } from '#lib/words/zh/verdict.ts';
import styles from './group-bars.module.css';
import { Verdict } from './verdict.tsx';

function Row({ row, bar, sayTime }: { row: SurveyRow; bar: Bar | null } & { sayTime: Times['say'] }) {
  const { figure, park } = row;
  return (
    <li>
      <span>
        {formatOwner(park, figure)} <small>{sayTime(figure)}</small>
      </span>
      <a className={styles['value']} href={figurePageAddress(figure)}>
        {formatValue(figure)}
      </a>
      {bar && (
        <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
          <rect height="10" x={bar.from || undefined} width={bar.length} />
        </svg>
      )}
    </li>
  );
}

function GroupOfBars({ indicator, band: { group, rows }, sayTime }: Together & { sayTime: Times['say'] }) {
  const [first] = rows;
  if (!first || !group.verdict) return null;
  const barOf = barsOf(group.members);
  const reasons = group.reasons.slice(0, reasonsAtGroup).map((reason) => sayReasonOfMany(reason, group.members));
  const left = group.reasons.length - reasons.length;
  return (
    <li>
      <h3>
        <a href={`/indicators/${indicator.id}`}>{indicator.name}</a>
      </h3>
      <p>
        <Verdict verdict={group.verdict} /> {formatGroupTitle(first.figure)}
      </p>
      <p className={styles['reasons']}>
        {reasons.join('；') || nothingAgainst}
        {left > 0 && (
          <>
            ；<span className="kept">{`另有${left}条`}</span>，见指标的页
          </>
        )}
        。
      </p>
      {group.members.length > figuresInBars ? (
        <p>
          这一组有{group.members.length}个数，<a href={`/indicators/${indicator.id}`}>都在指标的页上</a>。
        </p>
      ) : (
        <ul>
          {rows.map((row) => (
            <Row key={figurePageAddress(row.figure)} row={row} bar={barOf(row.figure)} sayTime={sayTime} />
          ))}
        </ul>
      )}
    </li>
  );
}

/** The groups of indicators: figures that may be seen together, each group with its verdict, its reasons, and on one scale. */
export function GroupBars({ groups, sayTime }: { groups: Together[] } & { sayTime: Times['say'] }) {
  return (
    <ul className={styles['groups']}>
      {groups.map((group) => (
        <GroupOfBars key={`${group.indicator.id} ${group.band.group.key}`} {...group} sayTime={sayTime} />
      ))}
    </ul>
  );
}
