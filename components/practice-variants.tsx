import type { PracticeRow } from '#lib/catalog/practices.ts';
import { derivePerNamed } from '#lib/compare/per.ts';
import { figurePageAddress, practiceAddress } from '#lib/pages/addresses.ts';
import { practiceKey } from '#lib/pages/brief.ts';
import { addressOfPassage } from '#lib/pages/text-fragment.ts';
import type { Park, ResolvedPractice } from '#lib/schema/content.ts';
import type { Per } from '#lib/schema/practice.ts';
import { formatValue } from '#lib/words/zh/amount.ts';
import { DERIVED_LABEL, sayDerivation, sayPer } from '#lib/words/zh/derivation.ts';
import { notWritten } from '#lib/words/zh/missing.ts';
import { formatActor, namePractice } from '#lib/words/zh/practice.ts';
import { sayPracticeDetails, saySilentParks } from '#lib/words/zh/practice-counts.ts';
import { formatSmallPrint } from '#lib/words/zh/small-print.ts';
import { formatPlacesInFull } from '#lib/words/zh/source.ts';
import { AddToBrief } from './add-to-brief.tsx';
import { EvidenceMark } from './evidence-mark.tsx';
import { Inline } from './inline.tsx';
import { ParkNames } from './park-names.tsx';
import { Phrases } from './phrases.tsx';
import styles from './practice-variants.module.css';
import { ToSource } from './to-source.tsx';

/** So many of one for each of the other, with the sum and the sentence that ties the two. */
function Quotient({ per, park }: { per: Per; park: Park }) {
  const derived = derivePerNamed(per, park.observationById);
  if (!derived) return null;
  return (
    <li>
      平均{sayPer(derived)}（{DERIVED_LABEL}）
      <small>
        {sayDerivation(derived).formula}。原文：“{per.wording}”
      </small>
    </li>
  );
}

function Numbers({ park, practice }: { park: Park; practice: ResolvedPractice }) {
  const figures = practice.figures.flatMap((id) => park.observationById.get(id) ?? []);
  if (figures.length === 0) return null;
  return (
    <div>
      <dt>报道里的数</dt>
      <dd>
        <ul>
          {figures.map((figure) => (
            <li key={figure.id}>
              <a href={figurePageAddress(figure)}>
                {figure.subject} <b>{formatValue(figure)}</b>
              </a>
              <small>{formatSmallPrint(figure)}</small>
            </li>
          ))}
          {practice.per.map((per) => (
            <Quotient key={`${per.of} ${per.to}`} per={per} park={park} />
          ))}
        </ul>
      </dd>
    </div>
  );
}

/** Who does it, for whom, how, with which numbers, and where that is printed; and the way to take it along. */
function Details({ park, practice }: { park: Park; practice: ResolvedPractice }) {
  return (
    <>
      <dl>
        <div>
          <dt>谁来做</dt>
          <dd>{formatActor(practice)}</dd>
        </div>
        <div>
          <dt>面向谁</dt>
          <dd>{practice.target ?? notWritten}</dd>
        </div>
        <div>
          <dt>怎么做</dt>
          <dd>{practice.means === null ? notWritten : <Inline parts={practice.linked.means} />}</dd>
        </div>
        <Numbers park={park} practice={practice} />
        <div>
          <dt>出处</dt>
          <dd>
            <ToSource href={addressOfPassage(park, practice)}>{formatPlacesInFull(park, practice)}</ToSource>
          </dd>
        </div>
      </dl>
      <AddToBrief items={[practiceKey(park.slug, practice.id)]} />
    </>
  );
}

function Card({ park, practice, isFolded }: { park: Park; practice: ResolvedPractice; isFolded: boolean }) {
  return (
    <article className={styles['variant']}>
      <h3>
        <a href={practiceAddress(park.slug, practice.id)}>
          <Phrases text={namePractice(practice)} />
        </a>
      </h3>
      <p>
        <Inline parts={practice.linked.summary} />
      </p>
      <EvidenceMark practice={practice} park={park} />
      {isFolded ? (
        <details className={styles['fold']}>
          <summary>
            <span className="aloud">{namePractice(practice)}：</span>
            {sayPracticeDetails(practice.figures.length)}
          </summary>
          <Details park={park} practice={practice} />
        </details>
      ) : (
        <Details park={park} practice={practice} />
      )}
    </article>
  );
}

/** The practices of a park that stand in one column. */
const mostInColumn = 4;

/** Practices on a page whose details are all shown; of more the names come first, and a reader opens what he wants. */
const mostUnfolded = 12;

/**
 * The variants of one practice type, the parks side by side, one below the other on a phone; a park with many practices
 * has a row of its own below, where these stand side by side. Of many practices each shows its name, what it is and what
 * it rests on, and opens in place. The parks whose sources do not mention it are named in a line under them: their
 * silence is no “no”.
 */
export function PracticeVariants({ rows }: { rows: PracticeRow[] }) {
  const silent = rows.filter(({ practices }) => practices.length === 0);
  const told = rows.filter(({ practices }) => practices.length > 0);
  const isFolded = told.reduce((sum, { practices }) => sum + practices.length, 0) > mostUnfolded;
  const isWide = ({ practices }: PracticeRow) => practices.length > mostInColumn;
  return (
    <>
      {told.length > 0 && (
        <div className={styles['parks']}>
          {[...told.filter((row) => !isWide(row)), ...told.filter(isWide)].map(({ park, practices }) => (
            <section
              key={park.slug}
              id={park.slug}
              className={practices.length > mostInColumn ? styles['wide'] : undefined}
            >
              <h2>
                <a href={`/parks/${park.slug}`}>{park.name}</a>
              </h2>
              <div>
                {practices.map((practice) => (
                  <Card key={practice.id} park={park} practice={practice} isFolded={isFolded} />
                ))}
              </div>
            </section>
          ))}
        </div>
      )}
      {silent.length > 0 && (
        <p className={styles['silent']}>
          <ParkNames parks={silent.map(({ park }) => ({ park, href: `/parks/${park.slug}` }))} />
          {saySilentParks(silent.length)}
        </p>
      )}
    </>
  );
}
