import type { Survey } from '#lib/catalog/survey.ts';
import { isOfPark } from '#lib/compare/owner.ts';
import type { Park } from '#lib/schema/content.ts';
import { formatValue } from '#lib/words/zh/amount.ts';
import { toldOnly } from '#lib/words/zh/disclosure.ts';
import { noFigure, notWritten } from '#lib/words/zh/missing.ts';
import { formatOwner } from '#lib/words/zh/owner.ts';
import { splitName, splitTimes } from '#lib/words/zh/phrases.ts';
import { formatWhoseWhen } from '#lib/words/zh/small-print.ts';
import type { Times } from '#lib/words/zh/times.ts';
import { verdictLabel } from '#lib/words/zh/verdict.ts';
import { Phrases } from '../phrases.tsx';
import { Verdict } from '../verdict.tsx';
import styles from './indicator-matrix.module.css';

/** The groups of two parks and more whose figures may be seen together. */
const groupsOf = ({ bands }: Survey) => bands.filter(({ group }) => group.verdict !== null);

/** Values that a cell has room for; of more it says how many there are. */
const most = 2;

/** What one park has of an indicator: a dot, a ring, a small ring or nothing, with the same in words. */
function Cell({ survey, park, sayTime }: { survey: Survey; park: Park; sayTime: Times['say'] }) {
  const figures = survey.rows.filter((row) => row.park.slug === park.slug).map(({ figure }) => figure);
  const says = survey.silent.find((row) => row.park.slug === park.slug)?.statement ?? null;
  const isOwn = figures.some(isOfPark);
  if (figures.length === 0 && says === null) return <span className="aloud">{notWritten}</span>;
  return (
    <>
      <svg viewBox="-7 -7 14 14" aria-hidden="true">
        {isOwn && <circle className={styles['own']} r="6" />}
        {!isOwn && figures.length > 0 && <circle className={styles['other']} r="5" />}
        {figures.length === 0 && <circle className={styles['said']} r="2.5" />}
      </svg>
      {figures.length === 0 && <span className="aloud">{`说到了，${noFigure}`}</span>}
      {figures.length > most && <span className={styles['value']}>{figures.length}个数</span>}
      {figures.length <= most &&
        figures.map((figure) => (
          <span key={figure.id} className={styles['value']}>
            {formatValue(figure)}{' '}
            <small>
              <Phrases text={formatWhoseWhen(figure, sayTime)} split={splitTimes} />
            </small>{' '}
          </span>
        ))}
    </>
  );
}

/** Which of the figures may be seen together; where none may, that is said without a mark. */
function Together({ survey }: { survey: Survey }) {
  const groups = groupsOf(survey);
  if (survey.pairs === 0) return null;
  if (groups.length === 0) return <span className={styles['none']}>{verdictLabel['not-comparable']}</span>;
  return groups.map(({ group, rows }) => (
    <span key={group.key} className={styles['group']}>
      {group.verdict && <Verdict verdict={group.verdict} />}
      <span className={styles['names']}>
        {[...new Set(rows.map(({ park, figure }) => formatOwner(park, figure)))].join('、')}
      </span>
    </span>
  ));
}

/** The ground behind a cell whose figure may be seen together with another's. */
function groundOf(survey: Survey, park: Park): string | undefined {
  const group = groupsOf(survey).find(({ rows }) => rows.some((row) => row.park.slug === park.slug))?.group;
  return group?.verdict ? styles[group.verdict] : undefined;
}

type Props = { parks: readonly Park[]; surveys: readonly Survey[]; times: Times };

/**
 * Indicators × parks: filled is the park's own figure, a ring another territory's, a small ring what the source speaks of
 * without a number, blank what it does not tell. At the right, and on a ground of their own, what may be seen together.
 *
 * @param surveys of the same parks, at most twelve
 */
export function IndicatorMatrix({ parks, surveys, times }: Props) {
  return (
    <table className={styles['matrix']}>
      <caption>
        {`实心是园区自己的数，圆圈是别的范围的，小圈是${toldOnly}，空白是没写；有底色的几格可以放在一起看。${times.note ?? ''}`}
      </caption>
      <thead>
        <tr>
          <th scope="col">指标</th>
          {parks.map(({ slug, name }) => (
            <th key={slug} scope="col">
              <a href={`/parks/${slug}`}>{name}</a>
            </th>
          ))}
          <th scope="col">能不能比</th>
        </tr>
      </thead>
      <tbody>
        {surveys.map((survey) => (
          <tr key={survey.indicator.id}>
            <th scope="row">
              <a href={`/indicators/${survey.indicator.id}`}>
                <Phrases text={survey.indicator.name} split={splitName} />
              </a>
            </th>
            {parks.map((park) => (
              <td key={park.slug} className={groundOf(survey, park)}>
                <Cell survey={survey} park={park} sayTime={times.say} />
              </td>
            ))}
            <td>
              <Together survey={survey} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
