import type { SurveyRow } from '#lib/catalog/rows.ts';
import type { Band } from '#lib/catalog/survey.ts';
import { deriveNotes } from '#lib/compare/notes.ts';
import { figurePageAddress } from '#lib/pages/addresses.ts';
import type { FigureAxis } from '#lib/picture/axis.ts';
import type { Indicator } from '#lib/schema/indicator.ts';
import { hasLength } from '#lib/schema/multiple.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { saySmallest } from '#lib/words/zh/derivation.ts';
import { formatGroupTitle } from '#lib/words/zh/group.ts';
import { formatOwner } from '#lib/words/zh/owner.ts';
import { sayReason, sayReasonOfMany } from '#lib/words/zh/reason.ts';
import { formatSource } from '#lib/words/zh/source.ts';
import { Figure } from '../figure.tsx';
import { Verdict } from '../verdict.tsx';
import styles from './rate-axis.module.css';
import { Strip } from './strip.tsx';
import { Track } from './track.tsx';

type HeadProps = { indicator: Indicator; band: Band; isBrief: boolean };

function Head({ indicator, band: { group, rows, apart }, isBrief }: HeadProps) {
  const [first] = rows;
  const reasons =
    apart.length > 0 ? apart.map(sayReason) : group.reasons.map((one) => sayReasonOfMany(one, group.members));
  return (
    <p className={styles['group']}>
      <b>{first && formatGroupTitle(first.figure, indicator)}</b>
      {apart.length > 0 ? <Verdict verdict="not-comparable" /> : group.verdict && <Verdict verdict={group.verdict} />}
      {!isBrief && reasons.length > 0 && (
        <small>{`${apart.length > 0 ? '不能和上面的第一组比：' : ''}${reasons.join('；')}。`}</small>
      )}
    </p>
  );
}

/** How the time of a figure is told on this chart: see `sayTimes`. */
type Say = (figure: Observation) => string;

type RowProps = {
  row: SurveyRow;
  axis: FigureAxis;
  subject: string | undefined;
  alike: readonly SurveyRow[];
  say: Say;
  isBrief: boolean;
};

/**
 * One figure: whose, when, where on the axis, and the value as printed; among several of one owner, which `alike` are, what
 * it counts, and its source where another has the same said of it.
 */
function Row({ row, axis, subject, alike, say, isBrief }: RowProps) {
  const { park, figure } = row;
  const isSame = (one: SurveyRow) =>
    one.figure.subject === figure.subject && one.figure.period?.text === figure.period?.text;
  const isOwn = figure.territory.kind === 'park';
  const look = isOwn ? (park.slug === subject ? 'subject' : 'filled') : 'hollow';
  return (
    <li className={styles['row']}>
      <p className={styles['who']}>
        <a href={figurePageAddress(figure)}>{formatOwner(park, figure)}</a>
        <small>
          {alike.length > 1 && `${figure.subject}，`}
          {say(figure)}
          {alike.filter(isSame).length > 1 && `，${formatSource(row.source)}`}
          {subject === undefined &&
            !isBrief &&
            deriveNotes(figure, park.observationById)
              .map(saySmallest)
              .filter(Boolean)
              .map((said) => `，${said}`)}
        </small>
      </p>
      <Track figure={figure} axis={axis} look={look} />
      <p className={look === 'subject' ? styles['own'] : styles['value']}>
        <Figure figure={figure} />
      </p>
    </li>
  );
}

/** Whether a group has anything to draw: 数十家 is no number, and some numbers have no length. */
export const isDrawn = ({ group: { members } }: Band): boolean =>
  members.some((one) => one.value !== null && hasLength(one));

/** A group of so few keeps its rows whatever stands around it. */
const fewRows = 3;

type GroupProps = {
  indicator: Indicator;
  band: Band;
  axis: FigureAxis;
  subject: string | undefined;
  say: Say;
  isMany: boolean;
  isBrief: boolean;
};

/** The rows of a group; where there are many, how they are distributed and the rows of the page's own park. */
export function AxisGroup({ indicator, band, axis, subject, say, isMany: areMany, isBrief }: GroupProps) {
  const isMany = areMany && band.group.members.length > fewRows;
  const rows = isMany ? band.rows.filter(({ park }) => park.slug === subject) : band.rows;
  return (
    <section className={styles['band']}>
      <Head indicator={indicator} band={band} isBrief={isBrief} />
      {isMany && isDrawn(band) && <Strip members={band.group.members} axis={axis} />}
      {rows.length > 0 && (
        <ul className={styles['rows']}>
          {rows.map((row) => {
            const owner = formatOwner(row.park, row.figure);
            const alike = band.rows.filter(({ park, figure }) => formatOwner(park, figure) === owner);
            return (
              <Row
                key={`${row.park.slug} ${row.figure.id}`}
                row={row}
                axis={axis}
                subject={subject}
                alike={alike}
                say={say}
                isBrief={isBrief}
              />
            );
          })}
        </ul>
      )}
    </section>
  );
}
