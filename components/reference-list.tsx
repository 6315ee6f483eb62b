import type { ReactNode } from 'react';
import type { ReferenceRow } from '#lib/catalog/yardstick.ts';
import { deriveYardstick } from '#lib/compare/yardstick.ts';
import { formatFigure } from '#lib/words/zh/figure.ts';
import { notWritten } from '#lib/words/zh/missing.ts';
import { formatAsOf } from '#lib/words/zh/period.ts';
import { quoteOfReference } from '#lib/words/zh/quote.ts';
import { describePage, formatPlaceOfReference } from '#lib/words/zh/reference-source.ts';
import { sayFigure } from '#lib/words/zh/sentence.ts';
import { markStatus } from '#lib/words/zh/small-print.ts';
import { formatTerritory } from '#lib/words/zh/territory.ts';
import { sayYardstick } from '#lib/words/zh/yardstick.ts';
import { DefinitionRows } from './definition-rows.tsx';
import { Worked } from './derivation.tsx';
import { Quotation } from './quotation.tsx';
import styles from './reference-list.module.css';

/** What defines a figure: each with its name, nothing that the source does not give. */
function rowsOf({ figure, source }: ReferenceRow): [string, ReactNode][] {
  const place = formatPlaceOfReference(source);
  return [
    ['指的是', `${formatTerritory(figure.territory)}，${figure.subject}`],
    ...(figure.kind === 'share' ? [['分母', figure.denominator ?? notWritten] as [string, ReactNode]] : []),
    ...(figure.wording === null ? [] : [['原句', `“${figure.wording}”`] as [string, ReactNode]]),
    [
      '出处',
      <>
        {source.url === null ? place : <a href={source.url}>{place}</a>}（{describePage(source)}）
      </>,
    ],
    ...(figure.note === null ? [] : [['说明', figure.note] as [string, ReactNode]]),
  ];
}

/** Figures that are no park's, each at its own address, with all that defines it and the sentence to print. */
export function ReferenceList({ rows }: { rows: ReferenceRow[] }) {
  return (
    <div className={styles['list']}>
      {rows.map((row) => {
        const { reference, figure } = row;
        const yardstick = deriveYardstick(figure, reference.figureById);
        return (
          <section key={figure.id} id={figure.id}>
            <h3>
              <a href={`#${figure.id}`}>{formatFigure(figure)}</a>
              {markStatus(figure)} <small>{formatAsOf(figure.period)}</small>
            </h3>
            <DefinitionRows rows={rowsOf(row)} />
            {yardstick && <Worked {...sayYardstick(yardstick)} />}
            <details>
              <summary>可以照印的一句话</summary>
              <Quotation sentence={sayFigure(quoteOfReference(reference, figure))} />
            </details>
          </section>
        );
      })}
    </div>
  );
}
