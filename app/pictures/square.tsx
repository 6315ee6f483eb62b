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
  splitClauses,
  VerdictLine,
} from './pieces.tsx';

const inner = 512;

function Figures({ title, lead }: { title: string; lead: Row }) {
  return (
    <Column style={{ flex: 1, justifyContent: 'space-between' }}>
      <Heading text={title} size={sizeFor(widthOf(title), inner, 68, 44)} width={inner} />
      <Column>
        {lead.figure && <Numeral parts={lead.figure} most={176} width={inner} colour={palette.red} />}
        <span style={{ fontFamily: 'Serif', fontSize: 36, lineHeight: 1.35, marginTop: 22 }}>{lead.name}</span>
        <Print
          text={lead.print}
          size={printSizeFor([lead.print], inner, 25, 20)}
          width={inner}
          style={{ marginTop: 4 }}
        />
      </Column>
    </Column>
  );
}

function Tables({ title, table: { measure, rows, verdict } }: { title: string; table: Table }) {
  const many = rows.length > 3;
  const heading = !many && plain(title).startsWith(measure) ? title : measure;
  const nameSize = sizeFor(Math.max(...rows.map(({ name }) => widthOf(name))), 280, many ? 24 : 34, 20);
  const numeral = numeralFit(
    rows.flatMap(({ figure }) => figure ?? []),
    many ? 38 : 60,
    220,
  );
  const printSize = printSizeFor(
    rows.map(({ print }) => print),
    inner,
    many ? 17 : 21,
    many ? 15 : 19,
  );
  return (
    <Column style={{ flex: 1, justifyContent: 'space-between' }}>
      <Heading
        text={heading}
        size={sizeFor(widthOf(plain(heading)), inner, many ? 42 : 56, 36)}
        width={inner}
        {...(many && { style: { lineHeight: 1.1 } })}
      />
      <Column>
        {rows.map((row) => (
          <Column
            key={`${row.name} ${row.print}`}
            style={{ borderTop: `1px solid ${palette.rule}`, padding: many ? '4px 0' : '10px 0' }}
          >
            <Line style={{ alignItems: 'center', justifyContent: 'space-between' }}>
              <span style={{ fontSize: nameSize, lineHeight: 1.3 }}>{row.name}</span>
              {row.figure && <Numeral parts={row.figure} most={numeral.size} width={220} />}
            </Line>
            <Print text={row.print} size={printSize} width={inner} style={{ color: palette['ink-3'] }} />
          </Column>
        ))}
      </Column>
      {verdict && <VerdictLine verdict={verdict} size={22} width={inner} />}
    </Column>
  );
}

function LineList({ title, lines }: { title: string; lines: string[] }) {
  const shown = lines.slice(0, 4).map((line) => fitText(line, 38));
  const size = printSizeFor(shown.flatMap(splitClauses), inner, 25, 21);
  return (
    <Column style={{ flex: 1, justifyContent: 'space-between' }}>
      <Heading text={title} size={sizeFor(widthOf(plain(title)), inner, 68, 44)} width={inner} />
      <Column>
        {shown.map((line) => (
          <Column key={line} style={{ borderTop: `1px solid ${palette.rule}`, padding: '9px 0' }}>
            <Deck text={line} size={size} width={inner} style={{ lineHeight: 1.4, color: palette.ink }} />
          </Column>
        ))}
      </Column>
    </Column>
  );
}

/** The thumbnail of a link as WeChat and QQ show it, 600 × 600: few words, since it is seen small. */
export function SquarePicture({ picture: { title, body } }: { picture: Picture }) {
  return (
    <Ground rule={12} style={{ padding: '30px 44px 28px' }}>
      {body.kind === 'figures' && <Figures title={title} lead={body.lead} />}
      {body.kind === 'tables' && <Tables title={title} table={body.tables[0]} />}
      {body.kind === 'lines' && <LineList title={title} lines={body.lines} />}
      <Line style={{ borderTop: `2px solid ${palette.ink}`, paddingTop: 14, marginTop: 18 }}>
        <Imprint size={26} />
      </Line>
    </Ground>
  );
}
