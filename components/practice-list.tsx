import { practiceId } from '#lib/pages/addresses.ts';
import { typeKey } from '#lib/pages/brief.ts';
import type { Park, ResolvedPractice } from '#lib/schema/content.ts';
import type { PracticeType } from '#lib/schema/practice.ts';
import { formatActor, nameStage } from '#lib/words/zh/practice.ts';
import { formatParagraphs, formatPlaces } from '#lib/words/zh/source.ts';
import { AddLink } from './add-to-brief.tsx';
import { Inline } from './inline.tsx';
import styles from './practice-list.module.css';

/** The first source goes without saying. */
const placeOf = (park: Park, practice: ResolvedPractice) =>
  practice.source === park.sources[0]?.id && practice.also.length === 0
    ? formatParagraphs(practice.paragraphs)
    : formatPlaces(park, practice);

/** Under its address. Folded it is its name alone, and all of it to who comes for it. */
function Practice({ park, practice }: { park: Park; practice: ResolvedPractice }) {
  return (
    <li id={practiceId(practice.id)}>
      <b>{nameStage(practice)}</b>
      <p>
        <Inline parts={practice.linked.summary} />
      </p>
      <small>
        谁来做：{formatActor(practice)}。来源：{placeOf(park, practice)}
      </small>
    </li>
  );
}

/**
 * The practices of a park by type: the names at a glance, each at its own address; a type opens in place over the whole
 * width. What opens stands behind the line and not inside it, so that a name is there once. How it is done, how others do
 * it, and the way to the sentence of the source stand on the type's page.
 */
export function PracticeList({ park, types }: { park: Park; types: PracticeType[] }) {
  const groups = types
    .map((type) => ({ type, practices: park.practices.filter((practice) => practice.type === type.id) }))
    .filter(({ practices }) => practices.length > 0);
  return (
    <div className={styles['grid']}>
      {groups.map(({ type, practices }) => (
        <section key={type.id}>
          <details>
            <summary>
              <h3>{type.name}</h3> <span>{practices.length}项</span>
            </summary>
          </details>
          <ul>
            {practices.map((practice) => (
              <Practice key={practice.id} park={park} practice={practice} />
            ))}
          </ul>
          <p>
            <a href={`/practices/${type.id}`}>看这一类做法</a>
            <AddLink items={[typeKey(park.slug, type.id)]} />
          </p>
        </section>
      ))}
    </div>
  );
}
