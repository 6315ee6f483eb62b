import { Fragment } from 'react';
import { type Band, pickNewest, type Survey } from '#lib/catalog/survey.ts';
import type { Indicator } from '#lib/schema/indicator.ts';
import { formatValue } from '#lib/words/zh/amount.ts';
import { formatGroupTitle } from '#lib/words/zh/group.ts';
import { formatWhoseWhen } from '#lib/words/zh/small-print.ts';
import styles from './indicator-answer.module.css';
import { Verdict } from './verdict.tsx';

/** Groups that are told, and parks of each; the page of the indicator has all. */
const told = { bands: 3, rows: 5 };

type GroupProps = { indicator: Indicator; band: Band; isFirst: boolean };

function Group({ indicator, band: { group, rows, more }, isFirst }: GroupProps) {
  const [first] = group.members;
  const verdict = isFirst ? group.verdict : 'not-comparable';
  const left = rows.length + more - told.rows;
  return (
    <li>
      {first && formatGroupTitle(first, indicator)}：
      {pickNewest(rows, told.rows).map(({ park, figure }, index) => (
        <Fragment key={`${park.slug} ${figure.id}`}>
          {index > 0 && '、'}
          {park.name} <span className={styles['value']}>{formatValue(figure)}</span>{' '}
          <small>{formatWhoseWhen(figure)}</small>
        </Fragment>
      ))}
      {left > 0 && `等${rows.length + more}个`} {verdict && <Verdict verdict={verdict} />}
    </li>
  );
}

/** What several parks print of one indicator, by what may be compared: the answer that the name of an indicator asks for. */
export function IndicatorAnswer({ survey: { indicator, bands, more } }: { survey: Survey }) {
  const left = bands.length + more.bands - told.bands;
  return (
    <div className={styles['answer']}>
      <a href={`/indicators/${indicator.id}`}>{indicator.name}</a>
      <ul>
        {bands.slice(0, told.bands).map((band, index) => (
          <Group key={band.group.key} indicator={indicator} band={band} isFirst={index === 0} />
        ))}
      </ul>
      {left > 0 && <p>另有{left}种口径，各自不能和上面比。</p>}
    </div>
  );
}
