import { fitText, plain, widthOf } from '#lib/picture/fit.ts';
import type { Picture, Row, Table } from '#lib/picture/picture.ts';
import { palette } from './palette.ts';
import {
  Column,
  Deck,
  Ground,
  Heading,
  Imprint,
  Line,
  Numeral,
  numeralFit,
  Print,
  printSizeFor,
  sizeFor,
  VerdictLine,
} from './pieces.tsx';

/** The width between the margins. */
const inner = 1056;

function Lead({ row }: { row: Row }) {
  const most = 176;
  const { width } = numeralFit(row.figure ? [row.figure] : [], most, 560);
  return (
    <Line style={{ alignItems: 'flex-end' }}>
      {row.figure && <Numeral parts={row.figure} most={most} width={560} colour={palette.red} />}
      <Column style={{ marginLeft: 36, paddingBottom: 10, flex: 1 }}>
        <span style={{ fontFamily: 'Serif', fontSize: 40, lineHeight: 1.35 }}>{row.name}</span>
        <Print text={row.print} size={29} width={inner - width - 36} style={{ marginTop: 4 }} />
      </Column>
    </Line>
  );
}

/** Names, figures and small print, each in a column as wide as it needs. */
function Rows({ rows, height }: { rows: readonly Row[]; height: number }) {
  const longest = Math.max(...rows.map(({ name }) => widthOf(name)));
  const nameSize = sizeFor(longest, 320, Math.min(height * 0.52, 50), 20);
  const nameWidth = longest * nameSize + 44;
  const figures = rows.flatMap(({ figure }) => figure ?? []);
  const numeral = numeralFit(figures, Math.floor(height * 0.76), 300);
  const printWidth = inner - nameWidth - numeral.width - 44;
  const printSize = printSizeFor(
    rows.map(({ print }) => print),
    printWidth,
    Math.min(height * 0.46, 28),
    rows.length > 4 ? 18 : rows.length > 3 ? 20 : 24,
  );
  return (
    <Column>
      {rows.map((row) => (
        <Line
          key={`${row.name} ${row.print}`}
          style={{ alignItems: 'center', height, borderTop: `1px solid ${palette.rule}`, lineHeight: 1.3 }}
        >
          <span style={{ width: nameWidth, fontSize: nameSize }}>{row.name}</span>
          <Line style={{ width: numeral.width, marginRight: 44, justifyContent: 'flex-end' }}>
            {row.figure ? (
              <Numeral parts={row.figure} most={numeral.size} width={numeral.width} />
            ) : (
              <span style={{ fontSize: nameSize, color: palette['ink-3'] }}>—</span>
            )}
          </Line>
          <Print text={row.print} size={printSize} width={printWidth} style={{ flex: 1 }} />
        </Line>
      ))}
    </Column>
  );
}

/** How high a row is, by how many there are: 3 rows are 84 px high each. */
const rowHeights = [112, 112, 104, 84, 66, 52];

function Tables({ picture: { title }, table }: { picture: Picture; table: Table }) {
  const count = table.rows.length;
  const size = sizeFor(widthOf(plain(title)), inner, count > 3 ? 56 : 68, 36);
  return (
    <Column style={{ flex: 1, justifyContent: 'space-between' }}>
      <Heading text={title} size={size} width={inner} />
      <Rows rows={table.rows} height={rowHeights[count] ?? 52} />
      {table.verdict && <VerdictLine verdict={table.verdict} size={26} width={inner} />}
    </Column>
  );
}

function LineList({ picture: { title, deck, kicker }, lines }: { picture: Picture; lines: string[] }) {
  const shown = lines.slice(0, kicker === '' ? 5 : 4);
  const size = shown.length > 3 ? 27 : 31;
  return (
    <Column style={{ flex: 1, justifyContent: 'space-between' }}>
      <Column>
        <Heading text={title} size={sizeFor(widthOf(plain(title)), inner, 76, 52)} width={inner} />
        <Deck text={deck} size={29} width={inner} style={{ marginTop: 8, lineHeight: 1.5 }} />
      </Column>
      <Column>
        {shown.map((line) => (
          <Column key={line} style={{ borderTop: `1px solid ${palette.rule}`, padding: `${size * 0.24}px 0` }}>
            <Print text={fitText(line, inner / size)} size={size} width={inner} style={{ color: palette.ink }} />
          </Column>
        ))}
      </Column>
    </Column>
  );
}

function Figures({ picture: { title, deck }, lead }: { picture: Picture; lead: Row }) {
  return (
    <Column style={{ flex: 1, justifyContent: 'space-between' }}>
      <Column>
        <Heading text={title} size={sizeFor(widthOf(title), inner, 80, 56)} width={inner} />
        <Deck text={deck} size={31} width={inner} style={{ marginTop: 10 }} />
      </Column>
      <Lead row={lead} />
    </Column>
  );
}

/** The picture of a link as Open Graph shows it, 1200 × 630. */
export function CardPicture({ picture }: { picture: Picture }) {
  const { body, kicker, source, title } = picture;
  return (
    <Ground rule={12} style={{ padding: '36px 72px 30px' }}>
      {kicker && (
        <span style={{ fontSize: 26, color: palette['ink-2'], marginBottom: 8 }}>
          {body.kind === 'tables' && !title.startsWith(body.tables[0].measure)
            ? `${kicker}·${body.tables[0].measure}`
            : kicker}
        </span>
      )}
      {body.kind === 'figures' && <Figures picture={picture} lead={body.lead} />}
      {body.kind === 'tables' && <Tables picture={picture} table={body.tables[0]} />}
      {body.kind === 'lines' && <LineList picture={picture} lines={body.lines} />}
      <Line
        style={{
          borderTop: `2px solid ${palette.ink}`,
          paddingTop: 16,
          marginTop: 22,
          alignItems: 'center',
          justifyContent: 'space-between',
        }}
      >
        <span
          style={{ fontSize: 23, lineHeight: 1.4, color: palette['ink-3'], width: 770, lineClamp: 1, display: 'block' }}
        >
          {body.kind === 'tables' && widthOf(source) > 32 ? '各数的来源和段落见网页' : source}
        </span>
        <Imprint size={28} />
      </Line>
    </Ground>
  );
}
