import { widthOf } from '#lib/picture/fit.ts';
import type { Picture, Row, Table } from '#lib/picture/picture.ts';
import { palette } from './palette.ts';
import { Column, Deck, Ground, Heading, Imprint, Line, Numeral, Print, sizeFor, VerdictLine } from './pieces.tsx';

/** The width between the margins. */
const inner = 1056;

const plain = (title: string) => title.replaceAll('｜', '');

function Lead({ row }: { row: Row }) {
  return (
    <Line style={{ alignItems: 'flex-end' }}>
      {row.figure && <Numeral parts={row.figure} most={176} width={560} colour={palette.red} />}
      <Column style={{ marginLeft: 44, paddingBottom: 10, flex: 1 }}>
        <span style={{ fontFamily: 'Serif', fontSize: 40, lineHeight: 1.35 }}>{row.name}</span>
        <Print text={row.print} style={{ fontSize: 29, marginTop: 4 }} />
      </Column>
    </Line>
  );
}

function Rows({ table, rowSize }: { table: Table; rowSize: number }) {
  const longest = Math.max(...table.rows.map(({ print }) => widthOf(print)));
  const printSize = sizeFor(longest * 1.05, 510, Math.min(rowSize * 0.68, 28), 18);
  return (
    <Column>
      {table.rows.map((row) => (
        <Line
          key={row.name}
          style={{
            alignItems: 'center',
            borderTop: `1px solid ${palette.rule}`,
            padding: `${rowSize * 0.16}px 0`,
            lineHeight: 1.3,
          }}
        >
          <span style={{ width: 312, fontSize: sizeFor(widthOf(row.name), 272, rowSize * 0.82, 20) }}>{row.name}</span>
          <Line style={{ width: 234 }}>
            {row.figure ? (
              <Numeral parts={row.figure} most={rowSize * 1.25} width={214} />
            ) : (
              <span style={{ fontSize: rowSize * 0.82, color: palette['ink-3'] }}>—</span>
            )}
          </Line>
          <Print text={row.print} style={{ flex: 1, fontSize: printSize }} />
        </Line>
      ))}
    </Column>
  );
}

function Tables({ picture: { title }, table }: { picture: Picture; table: Table }) {
  const count = table.rows.length;
  return (
    <Column style={{ flex: 1, justifyContent: 'space-between' }}>
      <Heading text={title} size={sizeFor(widthOf(plain(title)) + 0.5, inner, count > 3 ? 56 : 68, 36)} />
      <Rows table={table} rowSize={count > 4 ? 32 : count > 3 ? 38 : count > 2 ? 46 : 60} />
      {table.verdict && <VerdictLine verdict={table.verdict} size={26} />}
    </Column>
  );
}

function Lines({ picture: { title, deck, kicker }, lines }: { picture: Picture; lines: string[] }) {
  return (
    <Column style={{ flex: 1, justifyContent: 'space-between' }}>
      <Column>
        <Heading text={title} size={sizeFor(widthOf(plain(title)), inner, 76, 52)} />
        <Deck text={deck} style={{ fontSize: 29, marginTop: 10 }} />
      </Column>
      <Column>
        {lines.slice(0, kicker === '' ? 5 : 4).map((line) => (
          <span
            key={line}
            style={{
              borderTop: `1px solid ${palette.rule}`,
              padding: '8px 0',
              fontSize: 27,
              lineHeight: 1.4,
              lineClamp: 1,
              display: 'block',
            }}
          >
            {line}
          </span>
        ))}
      </Column>
    </Column>
  );
}

function Figures({ picture: { title, deck }, lead }: { picture: Picture; lead: Row }) {
  return (
    <Column style={{ flex: 1, justifyContent: 'space-between' }}>
      <Column>
        <Heading text={title} size={sizeFor(widthOf(title), inner, 80, 56)} />
        <Deck text={deck} style={{ fontSize: 31, marginTop: 10 }} />
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
      {body.kind === 'lines' && <Lines picture={picture} lines={body.lines} />}
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
