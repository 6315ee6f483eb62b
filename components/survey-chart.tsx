import type { Group } from '#lib/compare/groups.ts';
import { axisOf } from '#lib/picture/axis.ts';
import { sayReasonOfMany } from '#lib/words/zh/reason.ts';
import { type BarRow, BarRows } from './bar-rows.tsx';
import styles from './survey-chart.module.css';
import { Verdict } from './verdict.tsx';

type Band = { title: string; group: Group; rows: BarRow[]; more: number; apart: string[] };
type Silent = { park: { slug: string; name: string }; says: string | null; paragraph: number | null };

function BandHeader({ title, group, apart }: Band) {
  const reasons = group.reasons.map((reason) => sayReasonOfMany(reason, group.members));
  return (
    <header className={styles['header']}>
      <h3>{title}</h3>
      {group.verdict && <Verdict verdict={group.verdict} />}
      {apart.length > 0 && <Verdict verdict="not-comparable" />}
      {apart.length > 0 && <p>不与上面的第一组比较：{apart.join('；')}。</p>}
      {reasons.length > 0 && (
        <p>
          组内{group.verdict === 'caution' && '谨慎比较'}：{reasons.join('；')}。
        </p>
      )}
    </header>
  );
}

type Props = { bands: Band[]; silent: Silent[]; more: { bands: number; silent: number }; caveat: string };

/**
 * One indicator across parks. What may be compared stands together on one axis; what may not has a band and hollow bars
 * of its own, with the reason; a park without a value keeps its row with what its source says instead.
 */
export function SurveyChart({ bands, silent, more, caveat }: Props) {
  return (
    <figure className={styles['chart']}>
      {bands.map((band, index) => {
        const [first] = band.rows;
        if (!first) return null;
        const values = band.rows.flatMap(({ figure }) => figure.value ?? []);
        return (
          <section key={band.group.key} className={styles['band']}>
            <BandHeader {...band} />
            <BarRows rows={band.rows} axis={axisOf(first.figure.kind, values)} hollow={index > 0} />
            {band.more > 0 && <p>这一组还有{band.more}项，都在CSV里。</p>}
          </section>
        );
      })}
      {silent.length > 0 && (
        <section className={styles['band']}>
          <header className={styles['header']}>
            <h3>来源没有给出数值</h3>
          </header>
          <ul className={styles['silent']}>
            {silent.map(({ park, says, paragraph }) => (
              <li key={park.slug}>
                <a href={`/parks/${park.slug}`}>{park.name}</a>
                <span>{says === null ? '来源未提及。' : `${says}（第${paragraph}段）。`}</span>
              </li>
            ))}
          </ul>
          {more.silent > 0 && <p>还有{more.silent}个园区没有数值，都在CSV里。</p>}
        </section>
      )}
      {more.bands > 0 && <p>还有{more.bands}组口径各不相同的数据，都在CSV里。</p>}
      <figcaption>{caveat}</figcaption>
    </figure>
  );
}
