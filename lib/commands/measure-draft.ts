import { draftArticle } from '#lib/drafting/draft-article.ts';
import type { Expression } from '#lib/drafting/find-expressions.ts';
import type { Content } from '#lib/schema/content.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { fold } from './sources/fold.ts';

/** How a draft of one article stands to the case that was written from it by hand. */
export type DraftMeasure = {
  slug: string;
  /** Figures of the case from this article; those among the certain numbers; those among all. */
  figures: number;
  certain: number;
  found: number;
  /** Certain numbers of the draft, and those of them that are figures of the case. */
  hits: number;
  right: number;
  /** Of the figures found as certain: with the right value, unit, qualifier; of the right theme and owner. */
  values: number;
  units: number;
  qualifiers: number;
  themes: number;
  owners: number;
  /** Those of an indicator, those for which one was guessed, and those for which it was the right one. */
  ofIndicator: number;
  guessed: number;
  indicators: number;
  misses: string[];
  extras: string[];
};

function isSame(one: Pick<Expression, 'paragraph' | 'printed'>, figure: Observation): boolean {
  const [a, b] = [fold(one.printed), fold(figure.printed)];
  return one.paragraph === figure.paragraph && (a.includes(b) || b.includes(a));
}

function measure(slug: string, bytes: Uint8Array, content: Content): DraftMeasure {
  const park = content.parks.find((one) => one.slug === slug);
  const source = park?.sources[0]?.id;
  const figures = park?.observations.filter((one) => one.source === source) ?? [];
  // What the case itself says must not help to read its article.
  const others = { ...content, parks: content.parks.filter((one) => one.slug !== slug) };
  const { figures: certain, doubtful } = draftArticle(bytes, others);
  const pairs = figures.flatMap((figure) => {
    const same = certain.filter((one) => isSame(one, figure));
    const one = same.find(({ value }) => value === figure.value) ?? same[0];
    return one ? [{ one, figure }] : [];
  });
  const count = (isRight: (pair: (typeof pairs)[number]) => boolean) => pairs.filter(isRight).length;
  const isFound = (figure: Observation) => [...certain, ...doubtful].some((one) => isSame(one, figure));
  const extras = certain.filter((one) => !figures.some((figure) => isSame(one, figure)));
  const missed = figures.filter((figure) => !pairs.some((pair) => pair.figure === figure));
  return {
    slug,
    figures: figures.length,
    certain: pairs.length,
    found: figures.filter(isFound).length,
    hits: certain.length,
    right: certain.length - extras.length,
    values: count(({ one, figure }) => one.value === figure.value && one.upper === figure.upper),
    units: count(({ one, figure }) => one.unit === figure.unit),
    qualifiers: count(({ one, figure }) => one.qualifier === figure.qualifier),
    themes: count(({ one, figure }) => one.guess.theme.value === figure.theme),
    owners: count(({ one, figure }) => (one.guess.territory?.value.kind ?? 'park') === figure.territory.kind),
    ofIndicator: count(({ figure }) => figure.indicator !== null),
    guessed: count(({ one }) => one.guess.indicator !== null),
    indicators: count(({ one, figure }) => one.guess.indicator?.value === (figure.indicator ?? '')),
    misses: missed.map(
      (figure) => `第${figure.paragraph}段 ${figure.printed}${isFound(figure) ? '' : '（也不在待定里）'}`,
    ),
    extras: extras.map(({ paragraph, printed }) => `第${paragraph}段 ${printed}`),
  };
}

/**
 * Drafts each article as if its case were not there (its words, names and figures are left out of what the site knows),
 * and holds the draft against the case.
 */
export const measureDrafts = (articles: readonly { slug: string; bytes: Uint8Array }[], content: Content) =>
  articles.map(({ slug, bytes }) => measure(slug, bytes, content));

/** The fields of a measure that are counted. */
type Counted = Exclude<keyof DraftMeasure, 'slug' | 'misses' | 'extras'>;

const share = (part: number, whole: number) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)}%`);

/** The measures of some cases as a table, a line each and one of all, and what was missed or found too much. */
export function formatMeasures(measures: readonly DraftMeasure[]): string {
  const sum = (pick: (one: DraftMeasure) => number) => measures.reduce((total, one) => total + pick(one), 0);
  const line = (name: string, of: (pick: (one: DraftMeasure) => number) => number) => {
    const [figures, certain] = [of((one) => one.figures), of((one) => one.certain)];
    const ofSum = (part: Counted, whole: Counted) =>
      share(
        of((one) => one[part]),
        of((one) => one[whole]),
      );
    return [
      `${name}：数据 ${figures} 项`,
      `确定的召回 ${share(certain, figures)}`,
      `准确 ${ofSum('right', 'hits')}`,
      `连同待定 ${ofSum('found', 'figures')}`,
      `数值 ${ofSum('values', 'certain')}`,
      `单位 ${ofSum('units', 'certain')}`,
      `限定 ${ofSum('qualifiers', 'certain')}`,
      `猜指标：猜出 ${ofSum('indicators', 'ofIndicator')}，猜的里面对的 ${ofSum('indicators', 'guessed')}`,
      `主题 ${ofSum('themes', 'certain')}`,
      `归属 ${ofSum('owners', 'certain')}`,
    ].join('，');
  };
  return [
    ...measures.flatMap((one) => [
      line(one.slug, (pick) => pick(one)),
      ...(one.misses.length > 0 ? [`  没有当作确定的：${one.misses.join('；')}`] : []),
      ...(one.extras.length > 0 ? [`  案例里没有的：${one.extras.join('；')}`] : []),
    ]),
    line('合计', sum),
  ].join('\n');
}
