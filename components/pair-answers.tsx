import { type AnsweredPairs, answerPairs } from '#lib/catalog/pair-answers.ts';
import type { Survey } from '#lib/catalog/survey.ts';
import { figurePageAddress } from '#lib/pages/addresses.ts';
import { claimsOfIndicator } from '#lib/pages/limits.ts';
import type { Park } from '#lib/schema/content.ts';
import { formatValue } from '#lib/words/zh/amount.ts';
import { sayAnswers } from '#lib/words/zh/answers.ts';
import { formatOwned, formatOwner } from '#lib/words/zh/owner.ts';
import { sayWhy } from '#lib/words/zh/shared.ts';
import { formatSmallPrint } from '#lib/words/zh/small-print.ts';
import type { Times } from '#lib/words/zh/times.ts';
import { Claims } from './claims.tsx';
import { DefinitionTable } from './definition-table.tsx';
import styles from './pair-answers.module.css';
import { Verdict } from './verdict.tsx';

/** The values of one park, each with whose it is where that is not the park, what it counts, and when. */
function Values({ park, survey: { rows }, sayTime }: { park: Park; survey: Survey; sayTime: Times['say'] }) {
  const figures = rows.flatMap((row) => (row.park === park ? row.figure : []));
  return (
    <p className={styles['values']}>
      {figures.map((figure, index) => {
        const owner = formatOwner(park, figure);
        return (
          <span key={figure.id}>
            {(index === 0 || owner !== park.name) && owner}{' '}
            <a href={figurePageAddress(figure)}>{formatValue(figure)}</a>{' '}
            <small>
              {formatSmallPrint(figure, 'named', sayTime)}
              {index < figures.length - 1 && '；'}
            </small>
          </span>
        );
      })}
    </p>
  );
}

/** Which of several pairs, where not all have the same answers. */
const nameOf = ({ pairs: [first, ...others] }: AnsweredPairs) =>
  first &&
  `${formatOwned(first.a.park, first.a.figure)}和${formatOwned(first.b.park, first.b.figure)}${others.length === 0 ? '' : `等${others.length + 1}对`}：`;

function Answered({ parks, survey, times }: { parks: Park[]; survey: Survey; times: Times }) {
  const { indicator, rows, verdict } = survey;
  const answered = answerPairs(survey);
  const kind = rows[0]?.figure.kind;
  return (
    <li>
      <h3>
        <a href={`/indicators/${indicator.id}`}>{indicator.name}</a>
      </h3>
      <div className={styles['both']}>
        {parks.map((park) => (
          <Values key={park.slug} park={park} survey={survey} sayTime={times.say} />
        ))}
      </div>
      <div data-judged>
        {kind &&
          answered.map((one) => (
            <p key={one.pairs.map(({ a, b }) => `${a.figure.id}~${b.figure.id}`).join()}>
              {answered.length > 1 && nameOf(one)}
              {sayAnswers(one.answers, kind)}
            </p>
          ))}
        <p className={styles['why']} data-said>
          <Verdict verdict={verdict} /> {sayWhy(survey)}
        </p>
        <details>
          <summary>怎样写，各指什么</summary>
          <Claims
            caption={`写“${indicator.name}”时常见的四种说法`}
            pairs={answered
              .flatMap(({ pairs }) => pairs)
              .slice(0, claimsOfIndicator)
              .map(({ a, b }) => ({ a, b, timing: indicator.timing }))}
          />
          <DefinitionTable
            caption={`${indicator.name}：每个数指的是什么`}
            note={times.note}
            rows={rows}
            sayTime={times.say}
          />
        </details>
      </div>
    </li>
  );
}

/** Two parks: of every indicator that both have, both values, what may be written of them and why, on paper too. */
export function PairAnswers({ parks, shared, times }: { parks: Park[]; shared: readonly Survey[]; times: Times }) {
  return (
    <ul className={styles['answers']}>
      {shared.map((survey) => (
        <Answered key={survey.indicator.id} parks={parks} survey={survey} times={times} />
      ))}
    </ul>
  );
}
