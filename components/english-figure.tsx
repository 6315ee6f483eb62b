import { Fragment } from 'react';
import type { Pair } from '#lib/catalog/pairs.ts';
import { figurePageAddress } from '#lib/pages/addresses.ts';
import type { EnglishPark } from '#lib/schema/english.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { formatEnglishFigure } from '#lib/words/en/figure.ts';
import { formatEnglishOwner } from '#lib/words/en/owner.ts';
import { formatEnglishWhen } from '#lib/words/en/period.ts';
import { englishStatus } from '#lib/words/en/status.ts';
import { englishVerdict, joinReasons } from '#lib/words/en/verdict.ts';
import { formatFigure } from '#lib/words/zh/figure.ts';
import styles from './english-page.module.css';

type Props = {
  figure: Observation;
  words: EnglishPark['figures'][number];
  /** With the same indicator of other parks. */
  pairs: Pair[];
  /** What a park is called in English, or null. */
  nameOf: (slug: string) => string | null;
};

/** A value in English, or as the site prints it in Chinese. */
function Value({ figure }: { figure: Observation }) {
  const said = formatEnglishFigure(figure);
  return (
    <>
      {said ?? <span lang="zh-Hans">{formatFigure(figure)}</span>}
      {englishStatus[figure.status]}
    </>
  );
}

/** Whose a figure is, where it stands beside the name of a park whose own it is not. */
function Owner({ figure }: { figure: Observation }) {
  const owner = formatEnglishOwner(figure.territory);
  return owner && ` (a figure of ${owner})`;
}

function Verdicts({ pairs, nameOf }: Pick<Props, 'pairs' | 'nameOf'>) {
  return (
    <ul>
      {pairs.map(({ b, comparison: { verdict, reasons } }) => (
        <li key={`${b.park.slug} ${b.figure.id}`}>
          {nameOf(b.park.slug) ?? <span lang="zh-Hans">{b.park.name}</span>},{' '}
          <a href={figurePageAddress(b.figure)}>
            <Value figure={b.figure} />
          </a>
          <Owner figure={b.figure} />, {formatEnglishWhen(b.figure)}. {englishVerdict[verdict]}:{' '}
          {joinReasons(reasons.map(({ kind }) => kind))}.
        </li>
      ))}
    </ul>
  );
}

/** A headline figure with what it is, of when, and what it may be compared with. */
export function EnglishFigure({ figure, words, pairs, nameOf }: Props) {
  const owner = formatEnglishOwner(figure.territory);
  return (
    <section className={styles['figure']}>
      <p className={styles['value']}>
        <a href={figurePageAddress(figure)}>
          <Value figure={figure} />
        </a>
      </p>
      <h3>{words.label}</h3>
      <p>{words.definition}</p>
      <p className={styles['small']}>
        {owner && `A figure of ${owner}. `}Reference period: {formatEnglishWhen(figure)}. Printed as{' '}
        <span lang="zh-Hans">{figure.printed}</span>.
        {figure.rivals?.map(({ id, printed }) => (
          <Fragment key={id}>
            {' '}
            Another source prints <span lang="zh-Hans">{printed}</span>; this site does not choose between them.
          </Fragment>
        ))}
      </p>
      {pairs.length > 0 && (
        <>
          <p>Beside the same indicator of other parks:</p>
          <Verdicts pairs={pairs} nameOf={nameOf} />
        </>
      )}
    </section>
  );
}
