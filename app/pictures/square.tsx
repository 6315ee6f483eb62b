import { widthOf } from '#lib/picture/fit.ts';
import type { Picture, Row, Table } from '#lib/picture/picture.ts';
import { palette } from './palette.ts';
import { Column, Ground, Heading, Imprint, Line, Numeral, Print, sizeFor, VerdictLine } from './pieces.tsx';

const inner = 512;

const plain = (title: string) => title.replaceAll('｜', '');

function Figures({ title, lead }: { title: string; lead: Row }) {
  return (
    <Column style={{ flex: 1, justifyContent: 'space-between' }}>
      <Heading text={title} size={sizeFor(widthOf(title), inner, 68, 44)} />
      <Column>
        {lead.figure && <Numeral parts={lead.figure} most={176} width={inner} colour={palette.red} />}
        <span style={{ fontFamily: 'Serif', fontSize: 36, lineHeight: 1.35, marginTop: 22 }}>{lead.name}</span>
        <Print text={lead.print} style={{ fontSize: 25, marginTop: 4 }} />
      </Column>
    </Column>
  );
}

function Tables({ title, table }: { title: string; table: Table }) {
  const many = table.rows.length > 3;
  const longest = Math.max(...table.rows.map(({ print }) => widthOf(print)));
  const printSize = sizeFor(longest * 1.05, inner, many ? 17 : 20, 15);
  const own = !many && plain(title).startsWith(table.measure);
  return (
    <Column style={{ flex: 1, justifyContent: 'space-between' }}>
      <Heading
        text={own ? title : table.measure}
        size={sizeFor(widthOf(own ? plain(title) : table.measure), inner, many ? 42 : 56, 36)}
      />
      <Column>
        {table.rows.map((row) => (
          <Column key={row.name} style={{ borderTop: `1px solid ${palette.rule}`, padding: many ? '4px 0' : '10px 0' }}>
            <Line style={{ alignItems: 'flex-end', justifyContent: 'space-between' }}>
              <span style={{ fontSize: sizeFor(widthOf(row.name), 280, many ? 25 : 32, 20), lineHeight: 1.3 }}>
                {row.name}
              </span>
              {row.figure && <Numeral parts={row.figure} most={many ? 38 : 56} width={220} />}
            </Line>
            <Print text={row.print} style={{ fontSize: printSize, color: palette['ink-3'] }} />
          </Column>
        ))}
      </Column>
      {table.verdict && <VerdictLine verdict={{ ...table.verdict, why: many ? '' : table.verdict.why }} size={22} />}
    </Column>
  );
}

function Lines({ title, lines }: { title: string; lines: string[] }) {
  return (
    <Column style={{ flex: 1, justifyContent: 'space-between' }}>
      <Heading text={title} size={sizeFor(widthOf(plain(title)), inner, 68, 44)} />
      <Column>
        {lines.slice(0, 4).map((line) => (
          <span
            key={line}
            style={{
              borderTop: `1px solid ${palette.rule}`,
              padding: '9px 0',
              fontSize: 25,
              lineHeight: 1.4,
              lineClamp: 2,
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

/** The thumbnail of a link as WeChat and QQ show it, 600 × 600: few words, since it is seen small. */
export function SquarePicture({ picture: { title, body } }: { picture: Picture }) {
  return (
    <Ground rule={12} style={{ padding: '30px 44px 28px' }}>
      {body.kind === 'figures' && <Figures title={title} lead={body.lead} />}
      {body.kind === 'tables' && <Tables title={title} table={body.tables[0]} />}
      {body.kind === 'lines' && <Lines title={title} lines={body.lines} />}
      <Line style={{ borderTop: `2px solid ${palette.ink}`, paddingTop: 14, marginTop: 18 }}>
        <Imprint size={26} />
      </Line>
    </Ground>
  );
}
