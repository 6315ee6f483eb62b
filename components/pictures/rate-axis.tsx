import type { SurveyRow } from '#lib/catalog/rows.ts';
import type { Band, SilentRow, Survey } from '#lib/catalog/survey.ts';
import { deriveNotes } from '#lib/compare/notes.ts';
import { figurePageAddress } from '#lib/pages/addresses.ts';
import { parksInMatrix } from '#lib/pages/limits.ts';
import { axisOfFigures, type FigureAxis } from '#lib/picture/axis.ts';
import type { Indicator } from '#lib/schema/indicator.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { saySmallest } from '#lib/words/zh/derivation.ts';
import { formatGroupTitle } from '#lib/words/zh/group.ts';
import { noFigure, notWritten } from '#lib/words/zh/missing.ts';
import { formatOwner } from '#lib/words/zh/owner.ts';
import { sayReason, sayReasonOfMany } from '#lib/words/zh/reason.ts';
import { formatSource } from '#lib/words/zh/source.ts';
import { sayTimes } from '#lib/words/zh/times.ts';
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
function Group({ indicator, band, axis, subject, say, isMany: areMany, isBrief }: GroupProps) {
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

const Csv = ({ of }: { of: string }) => <a href={`/indicators/${of}.csv`}>CSV</a>;

function Silent({ rows, more, of }: { rows: SilentRow[]; more: number; of: string }) {
  return (
    <section className={styles['band']}>
      <p className={styles['group']}>
        <b>{noFigure}</b>
      </p>
      <ul className={styles['rows']}>
        {rows.map(({ park, statement }) => (
          <li key={park.slug} className={styles['silent']}>
            <a href={`/parks/${park.slug}`}>{park.name}</a>
            <span>{statement === null ? notWritten : statement.says}</span>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <p>
          还有{more}个园区{noFigure}，都在
          <Csv of={of} />
          里。
        </p>
      )}
    </section>
  );
}

/** Parks without a value that have a row of their own; of more their number is told. */
const silentRows = 5;

/** Whether a group has anything to draw: 数十家 is no number, and places in a list have no length. */
const isDrawn = ({ group: { members } }: Band): boolean =>
  members.some(({ value, kind }) => value !== null && kind !== 'rank');

/**
 * One indicator across parks on axes that its groups share: a rate from 0 to 100, everything else from nought. Filled is a
 * park's own figure, red that of the park `subject`, hollow another territory's; a park without a value keeps its row with
 * what its source says instead. What may be compared stands in one group, with the verdict; where the picture is `brief`,
 * without the reasons, which the indicator's own page tells.
 */
export function RateAxis({
  survey: { indicator, bands, silent, more },
  subject,
  brief = false,
}: {
  survey: Pick<Survey, 'indicator' | 'bands' | 'silent' | 'more'>;
  subject?: string;
  brief?: boolean;
}) {
  if (bands.length + silent.length === 0) return null;
  const times = sayTimes(bands.flatMap(({ rows }) => rows.map(({ figure }) => figure)));
  const isMany = bands.reduce((sum, { group }) => sum + group.members.length, 0) > parksInMatrix;
  const isOneScale = bands.every(({ rows }) => rows.every(({ figure }) => figure.kind === 'share'));
  const shares = axisOfFigures('share', isOneScale ? bands.flatMap(({ group }) => group.members) : []);
  return (
    <div className={styles['chart']}>
      {bands.map((band) => {
        const [first] = band.rows;
        if (!first) return null;
        const axis = isOneScale ? shares : axisOfFigures(first.figure.kind, band.group.members);
        return (
          <div key={band.group.key}>
            <Group
              indicator={indicator}
              band={band}
              axis={axis}
              subject={subject}
              say={times.say}
              isMany={isMany}
              isBrief={brief}
            />
            {!isOneScale && isDrawn(band) && <Ticks axis={axis} />}
          </div>
        );
      })}
      {silent.length > 0 && (
        <Silent
          rows={silent.slice(0, silentRows)}
          more={more.silent + Math.max(0, silent.length - silentRows)}
          of={indicator.id}
        />
      )}
      {isOneScale && bands.length > 0 && <Ticks axis={shares} />}
      {times.note && <p className={styles['note']}>{times.note}</p>}
      {more.bands > 0 && (
        <p>
          还有{more.bands}组口径各不相同的数，都在
          <Csv of={indicator.id} />
          里。
        </p>
      )}
    </div>
  );
}

function Ticks({ axis }: { axis: FigureAxis }) {
  return (
    <div className={styles['axis']}>
      <svg aria-hidden="true" textAnchor="middle">
        {axis.ticks.map(({ at, label }) => (
          <text key={label} x={`${at}%`} y="1em" textAnchor={at === 0 ? 'start' : at > 95 ? 'end' : undefined}>
            {label}
          </text>
        ))}
      </svg>
    </div>
  );
}
