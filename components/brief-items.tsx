import type { ReactNode } from 'react';
import type { Gathered } from '#lib/catalog/brief-sources.ts';
import type { Survey } from '#lib/catalog/survey.ts';
import { addressOfItem, briefAddress } from '#lib/pages/brief.ts';
import type { Park } from '#lib/schema/content.ts';
import { plainText } from '#lib/schema/inline.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { formatValue } from '#lib/words/zh/amount.ts';
import { titleItem } from '#lib/words/zh/brief.ts';
import { sayFinding } from '#lib/words/zh/finding.ts';
import { formatOwner } from '#lib/words/zh/owner.ts';
import { formatActor } from '#lib/words/zh/practice.ts';
import { quoteOf } from '#lib/words/zh/quote.ts';
import { sayReasonOfMany } from '#lib/words/zh/reason.ts';
import { sayFigure } from '#lib/words/zh/sentence.ts';
import { formatWhen } from '#lib/words/zh/small-print.ts';
import { formatParagraph } from '#lib/words/zh/source.ts';
import { formatTerritory } from '#lib/words/zh/territory.ts';
import { nothingAgainst, verdictLabel } from '#lib/words/zh/verdict.ts';
import styles from './brief-items.module.css';
import tableCards from './table-cards.module.css';

const ownerColumn = '园区';
const columns = ['数值', '统计对象', '统计范围', '时间', '出处'] as const;

/** The number of the note that names a source of a park. */
type NoteOf = (park: Park, source: string) => number;

const Note = ({ number }: { number: number }) => <sup>[{number}]</sup>;

const Said = ({ park, figure, noteOf }: { park: Park; figure: Observation; noteOf: NoteOf }) => (
  <>
    {sayFigure(quoteOf(park, figure))}
    <Note number={noteOf(park, figure.source)} />
  </>
);

/** The values of an indicator, each with whose it is, of when and where printed, and whether they may be compared. */
function Compared({ survey: { indicator, rows, verdict, reasons }, noteOf }: { survey: Survey; noteOf: NoteOf }) {
  const figures = rows.map(({ figure }) => figure);
  const why = reasons.map((reason) => sayReasonOfMany(reason, figures)).join('；');
  return (
    <>
      <table className={tableCards['wide']}>
        <caption>{indicator.name}</caption>
        <thead>
          <tr>
            {[ownerColumn, ...columns].map((label) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ park, figure }) => (
            <tr key={`${park.slug}/${figure.id}`}>
              <th scope="row">{formatOwner(park, figure)}</th>
              <td data-label={columns[0]}>
                <span>{formatValue(figure)}</span>
              </td>
              <td data-label={columns[1]}>
                <span>{figure.population}</span>
              </td>
              <td data-label={columns[2]}>
                <span>{formatTerritory(figure.territory)}</span>
              </td>
              <td data-label={columns[3]}>
                <span>{formatWhen(figure)}</span>
              </td>
              <td data-label={columns[4]}>
                <span>
                  {formatParagraph(figure.paragraph)}
                  <Note number={noteOf(park, figure.source)} />
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        {verdictLabel[verdict]}：{why || nothingAgainst}。
      </p>
    </>
  );
}

function Item({ gathered: { item, figures, surveys }, noteOf }: { gathered: Gathered; noteOf: NoteOf }): ReactNode {
  if (item.kind === 'comparison') {
    if (surveys.length === 0) return <p>{sayFinding(item.parks.length, [])}</p>;
    return surveys.map((survey) => <Compared key={survey.indicator.id} survey={survey} noteOf={noteOf} />);
  }
  const sentences = figures.map(({ park, figure }) => (
    <Said key={figure.id} park={park} figure={figure} noteOf={noteOf} />
  ));
  if (item.kind === 'figure') return <p>{sentences}</p>;
  return (
    <>
      <p>
        {plainText(item.practice.summary)}谁来做：{formatActor(item.practice)}。
        <Note number={noteOf(item.park, item.practice.source)} />
      </p>
      {sentences.length > 0 && (
        <ul>
          {figures.map(({ figure }, index) => (
            <li key={figure.id}>{sentences[index]}</li>
          ))}
        </ul>
      )}
    </>
  );
}

/** The same things with one moved up, or left out. */
const moved = (keys: readonly string[], at: number) => keys.toSpliced(at, 1).toSpliced(at - 1, 0, keys[at] ?? '');

/**
 * What was gathered, in the reader's order: each number in the sentence that holds its caveats, comparisons as tables with
 * the reasons of their verdicts, and the articles as notes. What stands in `data-brief` is copied into Word and WPS, but
 * for `data-screen`.
 */
export function BriefItems({ all, sources, noteOf }: { all: Gathered[]; sources: string[]; noteOf: NoteOf }) {
  const keys = all.map(({ item }) => item.key);
  return (
    <div data-brief>
      <ol className={styles['items']}>
        {all.map((gathered, index) => (
          <li key={gathered.item.key}>
            <h2>
              <a href={addressOfItem(gathered.item)}>{titleItem(gathered.item)}</a>
            </h2>
            <Item gathered={gathered} noteOf={noteOf} />
            <p className={styles['tools']} data-screen>
              {index > 0 && (
                <a href={briefAddress(moved(keys, index))} rel="nofollow">
                  上移
                </a>
              )}
              <a href={briefAddress(keys.toSpliced(index, 1))} rel="nofollow">
                移去
              </a>
            </p>
          </li>
        ))}
      </ol>
      <ul className={styles['sources']}>
        {sources.map((source, index) => (
          // The number is text, so that it is copied too.
          <li key={source}>
            [{index + 1}]{' '}
            {source.split(/(https?:\S+)/).map((part, place) =>
              place % 2 === 0 ? (
                part
              ) : (
                <span key={part} className={styles['address']}>
                  {part}
                </span>
              ),
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
