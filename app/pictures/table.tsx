import { widthOf } from '#lib/picture/fit.ts';
import type { Note, Table, TableRow } from '#lib/picture/picture.ts';
import { verdictLabel } from '#lib/words/zh/verdict.ts';
import { palette } from './palette.ts';
import { Column, Heading, type HeadingRoom, headingHeight, Line, Numeral, sizeFor, Wrapped } from './pieces.tsx';

/** Where a row lies on its axis: a dot on a line, or a bar; filled where it is the park's own. */
function Track({
  place,
  isOwn,
  width,
  height,
}: {
  place: TableRow['place'];
  isOwn: boolean;
  width: number;
  height: number;
}) {
  const middle = height / 2;
  if (!place) return <Line style={{ width, height }} />;
  const [from, to] = [(place.from / 100) * width, ((place.from + place.length) / 100) * width];
  const radius = height * 0.32;
  // Between 0 and 100 there is room for the whole dot.
  const x = radius + 2 + (to / width) * (width - 2 * radius - 4);
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {place.isDot ? (
        <>
          <path
            d={`M0 ${middle}h${width}`}
            stroke={isOwn ? palette.rule : palette['ink-3']}
            strokeWidth={3}
            {...(!isOwn && { strokeDasharray: '3 6' })}
          />
          <circle
            cx={x}
            cy={middle}
            r={radius}
            fill={isOwn ? palette.ink : palette.paper}
            stroke={isOwn ? palette.ink : palette['ink-2']}
            strokeWidth={4}
          />
        </>
      ) : (
        <rect
          x={from + 1}
          y={height * 0.25}
          width={Math.max(2, to - from - 2)}
          height={height * 0.5}
          fill={isOwn ? palette['ink-2'] : 'none'}
          {...(!isOwn && { stroke: palette['ink-2'], strokeWidth: 2, strokeDasharray: '8 6' })}
        />
      )}
    </svg>
  );
}

/** Of a row: how much of the width its name has, the room above and below, a line of its print in ems of its size. */
const nameShare = 0.45;
const rowPadding = 0.18;
const printLine = 0.72 * 1.35;

/** A name of forty characters has three lines. */
const nameRoom = (width: number, size: number): HeadingRoom => ({
  width: width * nameShare - 16,
  most: size,
  least: size * 0.6,
  lines: 3,
});
const underName = (size: number) => size * 0.25;

const printOf = ({ print, when }: TableRow) => [print, when].filter(Boolean);

/** How high rows are set. */
export const heightOfRows = (rows: readonly TableRow[], width: number, size: number) =>
  rows.reduce(
    (sum, row) =>
      sum +
      headingHeight(row.name, nameRoom(width, size)) +
      underName(size) +
      (printOf(row).length * printLine + 2 * rowPadding) * size,
    0,
  );

type RowsProps = { rows: readonly TableRow[]; width: number; size: number; height?: number };

/** The rows of a table: whose, where on the axis, the value as printed; set smaller where long names need the room. */
export function Rows({ rows, width, size: most, height = Number.POSITIVE_INFINITY }: RowsProps) {
  const [left, right] = [width * nameShare, width * 0.2];
  let size = most;
  while (size > most * 0.6 && heightOfRows(rows, width, size) > height) size -= 1;
  return (
    <Column style={{ width }}>
      {rows.map((row) => {
        const { name, figure, print, isOwn, place } = row;
        return (
          <Line
            key={`${name} ${print}`}
            style={{
              width,
              alignItems: 'center',
              borderTop: `1px solid ${palette.rule}`,
              padding: `${size * rowPadding}px 0`,
            }}
          >
            <Column style={{ width: left }}>
              <Heading
                text={name}
                {...nameRoom(width, size)}
                style={{ fontFamily: 'Sans', marginBottom: underName(size) }}
              />
              {printOf(row).map((line) => (
                <Wrapped
                  key={line}
                  text={line}
                  size={sizeFor(widthOf(line), left - 16, size * 0.72, size * 0.5)}
                  width={left - 16}
                  lines={1}
                  style={{ color: palette['ink-2'], lineHeight: 1.35 }}
                />
              ))}
            </Column>
            <Track place={place} isOwn={isOwn} width={width - left - right - 16} height={size * 1.2} />
            <Line style={{ width: right, marginLeft: 16, justifyContent: 'flex-end' }}>
              {figure && <Numeral parts={figure} most={size * 1.25} width={right} look={isOwn ? 'plain' : 'hollow'} />}
            </Line>
          </Line>
        );
      })}
    </Column>
  );
}

const verdictLook = {
  comparable: { color: palette.ink, background: palette.surface },
  caution: { color: palette['amber-ink'], background: palette['amber-wash'] },
  'not-comparable': { color: palette['red-ink'], background: palette['red-wash'] },
} as const;

/** What may be compared, in the words of the page: the verdict, of whom, and the first reason. */
export function Notes({
  notes,
  width,
  size,
  most,
}: {
  notes: readonly Note[];
  width: number;
  size: number;
  most: number;
}) {
  return (
    <Column style={{ width }}>
      {notes.slice(0, most).map(({ verdict, who, why }) => {
        const look = verdictLook[verdict];
        const said = [who, why].filter((one) => one !== null).join('：');
        return (
          <Column
            key={`${verdict} ${said}`}
            style={{ background: look.background, padding: `${size * 0.3}px ${size * 0.5}px`, marginTop: size * 0.4 }}
          >
            <span style={{ fontFamily: 'Serif', fontSize: size * 1.1, lineHeight: 1.35, color: look.color }}>
              {verdictLabel[verdict]}
            </span>
            {said !== '' && (
              <Wrapped
                text={`${said}。`}
                size={size * 0.9}
                width={width - size}
                lines={3}
                style={{ color: look.color, lineHeight: 1.4 }}
              />
            )}
          </Column>
        );
      })}
    </Column>
  );
}

/** Measure, rows and notes of one table under one another. */
export function TableBlock({ table, width, size }: { table: Table; width: number; size: number }) {
  return (
    <Column style={{ width, borderTop: `2px solid ${palette.ink}`, paddingTop: size * 0.4, marginTop: size * 0.5 }}>
      <span style={{ fontFamily: 'Serif', fontSize: size * 1.25, lineHeight: 1.4 }}>{table.measure}</span>
      <Rows rows={table.rows} width={width} size={size} />
      <Notes notes={table.notes} width={width} size={size * 0.85} most={2} />
    </Column>
  );
}
