import { HitList } from '#components/hit-list.tsx';
import { IndicatorAnswer } from '#components/indicator-answer.tsx';
import type { Found, Hit } from '#lib/catalog/search/ask.ts';
import type { Fold } from '#lib/catalog/search/fold.ts';
import { tiers } from '#lib/catalog/search/rank.ts';
import type { Word } from '#lib/catalog/search/words.ts';
import { surveyIndicator } from '#lib/catalog/survey.ts';
import { askedAddress, askedPages } from '#lib/pages/asked-pages.ts';
import type { Chosen, HitGroup } from '#lib/pages/facet-ids.ts';
import { hitsShown } from '#lib/pages/limits.ts';
import type { Content } from '#lib/schema/content.ts';
import { hitGroupLabel } from '#lib/words/zh/search.ts';
import { groupOf } from './describe-hit.ts';
import styles from './page.module.css';
import { createShowHit } from './show-hits.ts';

/** How many indicators are answered before everything else. */
const answered = 2;

type Asked = { query: string; chosen: Chosen; words: Word[]; fold: Fold };

/** Hits by their kind, in the order of the best of each. */
function groupHits(hits: readonly Hit[]): [HitGroup, Hit[]][] {
  const groups = new Map<HitGroup, Hit[]>();
  for (const hit of hits) {
    const ofGroup = groups.get(groupOf[hit.kind]);
    if (ofGroup) ofGroup.push(hit);
    else groups.set(groupOf[hit.kind], [hit]);
  }
  return [...groups];
}

const shownOfEach = ({ kind }: Chosen) => (kind === undefined ? hitsShown.ofEach : hitsShown.ofOne);

/** So many hits fill the first screen, of which none is lower than two lines. */
const fillScreen = 12;

/** Whether what follows the hits stands below the first screen. */
export const fillsScreen = ({ hits }: Found, chosen: Chosen): boolean =>
  groupHits(hits).reduce((sum, [, { length }]) => sum + Math.min(length, shownOfEach(chosen)), 0) >= fillScreen;

/** The indicators whose names say what was searched for, where several parks have a value: their verdicts come first. */
function Answers({ content, hits }: { content: Content; hits: readonly Hit[] }) {
  return hits
    .filter(({ kind, tier }) => kind === 'indicator' && tier <= tiers.inName)
    .flatMap(({ id }) => content.indicators.find((one) => one.id === id) ?? [])
    .map((indicator) => surveyIndicator(content, indicator))
    .filter(({ parksWithValue }) => parksWithValue > 1)
    .slice(0, answered)
    .map((survey) => <IndicatorAnswer key={survey.indicator.id} survey={survey} />);
}

/** What was found, group by group: the first of each, or the first fifty of one. */
export function Results({ content, asked, found: { hits } }: { content: Content; asked: Asked; found: Found }) {
  const shown = shownOfEach(asked.chosen);
  const show = createShowHit(content, asked);
  return (
    <>
      {Object.keys(asked.chosen).length === 0 && <Answers content={content} hits={hits} />}
      {groupHits(hits).map(([group, ofGroup]) => {
        const left = ofGroup.length - shown;
        return (
          <section key={group} className={styles['group']} aria-labelledby={group}>
            <h2 id={group}>
              {hitGroupLabel[group]}
              <small>{ofGroup.length}</small>
            </h2>
            <HitList hits={ofGroup.slice(0, shown).flatMap(show)} />
            {left > 0 && asked.chosen.kind === undefined && (
              <p className={styles['more']}>
                <a
                  href={askedAddress(askedPages.search.address, { ...asked.chosen, q: asked.query, kind: group })}
                  rel="nofollow"
                >
                  另有{left}条
                </a>
              </p>
            )}
            {left > 0 && asked.chosen.kind !== undefined && (
              <p className={styles['said']}>只列前{shown}条，再加一个词可以缩小范围。</p>
            )}
          </section>
        );
      })}
    </>
  );
}
