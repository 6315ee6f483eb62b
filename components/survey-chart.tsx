import type { Band, SilentRow, Survey } from '#lib/catalog/survey.ts';
import { addressOfPassage } from '#lib/pages/text-fragment.ts';
import { axisOf } from '#lib/picture/axis.ts';
import { formatGroupTitle } from '#lib/words/zh/group.ts';
import { noFigure, notWritten } from '#lib/words/zh/missing.ts';
import { sayReason, sayReasonOfMany } from '#lib/words/zh/reason.ts';
import { formatPlaceIn } from '#lib/words/zh/source.ts';
import { BarRows } from './bar-rows.tsx';
import styles from './survey-chart.module.css';
import { ToSource } from './to-source.tsx';
import { Verdict } from './verdict.tsx';

function BandHeader({ title, band: { group, apart } }: { title: string; band: Band }) {
  const reasons = group.reasons.map((reason) => sayReasonOfMany(reason, group.members));
  return (
    <header className={styles['header']}>
      <h3>{title}</h3>
      {group.verdict && <Verdict verdict={group.verdict} />}
      {apart.length > 0 && <Verdict verdict="not-comparable" />}
      {apart.length > 0 && <p>不与上面的第一组比较：{apart.map(sayReason).join('；')}。</p>}
      {reasons.length > 0 && (
        <p>
          组内{group.verdict === 'caution' && '谨慎比较'}：{reasons.join('；')}。
        </p>
      )}
    </header>
  );
}

function Silent({ rows, more }: { rows: SilentRow[]; more: number }) {
  return (
    <section className={styles['band']}>
      <header className={styles['header']}>
        <h3>{noFigure}</h3>
      </header>
      <ul className={styles['silent']}>
        {rows.map(({ park, statement }) => (
          <li key={park.slug}>
            <a href={`/parks/${park.slug}`}>{park.name}</a>
            <span>
              {statement === null ? (
                `${notWritten}。`
              ) : (
                <>
                  {statement.says}（
                  <ToSource href={addressOfPassage(park, statement)}>{formatPlaceIn(park, statement)}</ToSource>
                  ）。
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <p>
          还有{more}个园区{noFigure}，都在CSV里。
        </p>
      )}
    </section>
  );
}

type Props = {
  survey: Pick<Survey, 'bands' | 'silent' | 'more'>;
  caveat: string;
  /** The park that the page is about, whose rows are marked. */
  subject?: string;
};

/**
 * One indicator across parks. What may be compared stands together on one axis; what may not has a band and hollow bars
 * of its own, with the reason; a park without a value keeps its row with what its source says instead.
 */
export function SurveyChart({ survey: { bands, silent, more }, caveat, subject }: Props) {
  return (
    <figure className={styles['chart']}>
      {bands.map((band, index) => {
        const [first] = band.rows;
        if (!first) return null;
        const values = band.rows.flatMap(({ figure }) => figure.value ?? []);
        return (
          <section key={band.group.key} className={styles['band']}>
            <BandHeader title={formatGroupTitle(first.figure)} band={band} />
            <BarRows
              rows={band.rows}
              axis={axisOf(first.figure.kind, values)}
              hollow={index > 0}
              {...(subject !== undefined && { subject })}
            />
            {band.more > 0 && <p>这一组还有{band.more}项，都在CSV里。</p>}
          </section>
        );
      })}
      {silent.length > 0 && <Silent rows={silent} more={more.silent} />}
      {more.bands > 0 && <p>还有{more.bands}组口径各不相同的数据，都在CSV里。</p>}
      <figcaption>{caveat}</figcaption>
    </figure>
  );
}
