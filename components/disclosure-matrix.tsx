import { currentFigures, type Disclosure, type ParkDisclosures } from '#lib/catalog/disclosures.ts';
import { isOfPark } from '#lib/compare/owner.ts';
import { figurePageAddress, readId, toldId } from '#lib/pages/addresses.ts';
import { figuresInCell } from '#lib/pages/limits.ts';
import type { Park } from '#lib/schema/content.ts';
import type { Indicator } from '#lib/schema/indicator.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { formatValue } from '#lib/words/zh/amount.ts';
import { disclosureMark, toldOnly } from '#lib/words/zh/disclosure.ts';
import { splitTimes } from '#lib/words/zh/phrases.ts';
import { formatWhoseWhen } from '#lib/words/zh/small-print.ts';
import { sayTimes, type Times } from '#lib/words/zh/times.ts';
import styles from './disclosure-matrix.module.css';
import { Phrases } from './phrases.tsx';

/** Filled: the park's own figure; a ring: another place's; a small ring: spoken of without a number. */
function Mark({ kind }: { kind: 'own' | 'other' | 'told' }) {
  const radius = { own: 6, other: 5, told: 2.5 }[kind];
  return (
    <svg viewBox="-7 -7 14 14" aria-hidden="true">
      <circle className={styles[kind]} r={radius} />
    </svg>
  );
}

function Figure({ figure, sayTime }: { figure: Observation; sayTime: Times['say'] }) {
  return (
    <a href={figurePageAddress(figure)}>
      <Mark kind={isOfPark(figure) ? 'own' : 'other'} />
      {formatValue(figure)}{' '}
      <small>
        <Phrases text={formatWhoseWhen(figure, sayTime)} split={splitTimes} />
      </small>
    </a>
  );
}

/** What the articles of a park print of an indicator, with the way to its evidence. */
function Cell({ cell, park, sayTime }: { cell: Disclosure; park: Park; sayTime: Times['say'] }) {
  const { indicator, kind } = cell;
  if (kind === 'not-mentioned')
    return (
      <a className={styles['silent']} href={`#${readId(park.slug)}`}>
        {disclosureMark[kind]}
      </a>
    );
  if (kind === 'told-without-number')
    return (
      <a href={`#${toldId(park.slug, indicator.id)}`}>
        <Mark kind="told" />
        {disclosureMark[kind]}
      </a>
    );
  const current = currentFigures(park, cell);
  const shown = current.length > figuresInCell ? current.slice(0, figuresInCell - 1) : current;
  return (
    <>
      {shown.map((figure) => (
        <Figure key={figure.id} figure={figure} sayTime={sayTime} />
      ))}
      {shown.length < current.length && <a href={`/indicators/${indicator.id}`}>共{current.length}个数</a>}
    </>
  );
}

type Props = {
  /** The parks of this page, at most `parksInDisclosures`. */
  parks: readonly ParkDisclosures[];
  /** The indicators with how many of all parks have a value. */
  indicators: readonly { indicator: Indicator; withValue: number }[];
  /** How many parks there are in all. */
  total: number;
};

/** Indicators × parks: a value, spoken of without a number, or not mentioned, each with the way to its evidence. */
export function DisclosureMatrix({ parks, indicators, total }: Props) {
  const times = sayTimes(parks.flatMap(({ park, cells }) => cells.flatMap((cell) => currentFigures(park, cell))));
  return (
    <table className={styles['matrix']}>
      <caption>
        {`实心是园区自己的数，圆圈是别的范围的数，小圈是${toldOnly}。点开看依据。各格的统计对象和时间不一，不能横着比。${times.note ?? ''}${parks.some(({ isReadInPart }) => isReadInPart) ? '带*的园区，有来源只读到节选。' : ''}`}
      </caption>
      <thead>
        <tr>
          <th scope="col">指标</th>
          {parks.map(({ park: { slug, name }, isReadInPart }) => (
            <th key={slug} scope="col">
              <a href={`/parks/${slug}`}>{name}</a>
              {isReadInPart && (
                <>
                  <span aria-hidden="true">*</span>
                  <span className="aloud">（有来源只读到节选）</span>
                </>
              )}
            </th>
          ))}
          <th scope="col">有数的园区</th>
        </tr>
      </thead>
      <tbody>
        {indicators.map(({ indicator, withValue }, row) => (
          <tr key={indicator.id}>
            <th scope="row">
              <a href={`/indicators/${indicator.id}`}>{indicator.name}</a>
            </th>
            {parks.map(({ park, cells }) => {
              const cell = cells[row];
              return (
                <td key={park.slug}>
                  <span className={styles['name']}>{park.name}</span>
                  {cell && <Cell cell={cell} park={park} sayTime={times.say} />}
                </td>
              );
            })}
            <td className={styles['withValue']}>
              <span className={styles['name']}>有数的园区</span>
              {withValue}/{total}
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">披露的项数</th>
          {parks.map(({ park: { slug, name }, count, cells }) => (
            <td key={slug}>
              <span className={styles['name']}>{name}</span>
              {count.value}/{cells.length}
            </td>
          ))}
          <td />
        </tr>
      </tfoot>
    </table>
  );
}
