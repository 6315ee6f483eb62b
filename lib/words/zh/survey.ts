import type { TimingOption } from '#lib/compare/rule.ts';
import type { Verdict } from '#lib/compare/verdict.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { formatGroupTitle } from './group.ts';
import { noCases, noFigure } from './missing.ts';

/** What a summary needs to know of an indicator across parks; `more` counts what is not listed. */
type Counts = {
  indicator: TimingOption;
  bands: { group: { members: Observation[] }; rows: unknown[]; more: number }[];
  more: { bands: number };
  parks: number;
  parksWithValue: number;
};

const titleOf = ({ group: { members } }: Counts['bands'][number], indicator: TimingOption) =>
  members[0] ? formatGroupTitle(members[0], indicator) : '';

/** 园区里的企业问题（起点没写，2项）: a title and a count, in one pair of brackets. */
const withCount = (title: string, count: string) =>
  title.endsWith('）') ? title.replace(/）$/, `，${count}）`) : `${title}（${count}）`;

/** The groups of some bands with how many figures they have; those whose titles are alike, since none says its start, at once. */
function sayGroups(bands: Counts['bands'], indicator: TimingOption): string {
  const sizes = new Map<string, number[]>();
  for (const band of bands) {
    const title = titleOf(band, indicator);
    sizes.set(title, [...(sizes.get(title) ?? []), band.rows.length + band.more]);
  }
  return [...sizes]
    .map(([title, counts]) => {
      const items = `${counts.reduce((sum, count) => sum + count, 0)}项`;
      return withCount(title, counts.length === 1 ? items : `${counts.length}组共${items}`);
    })
    .join('、');
}

/** That no park has a value: of one park alone it is not said that all have none. */
export function sayNone(parks: number): string {
  if (parks === 0) return `${noCases}。`;
  return parks === 1 ? `只收录了一个园区，${noFigure}。` : `${parks}个园区都${noFigure}。`;
}

/** One sentence that says what a chart shows, from its data: 5个园区中，4个有数，按口径分成2组：… */
export function formatSurvey({ indicator, bands, more, parks, parksWithValue }: Counts): string {
  if (parksWithValue === 0) return sayNone(parks);
  const groups = sayGroups(bands, indicator);
  const groupCount = bands.length + more.bands;
  const others = more.bands > 0 ? '等' : '';
  const [first] = bands;
  const isAlone = groupCount === 1 && first?.group.members.length === 1;
  const grouped =
    groupCount > 1
      ? `，按口径分成${groupCount}组：${groups}${others}，组与组之间不能比`
      : isAlone
        ? ''
        : `，都可以放在一组看：${groups}`;
  if (parks === 1 && isAlone) return '只收录了一个园区，有数。';
  const rest = parks > parksWithValue ? `；另外${parks - parksWithValue}个${noFigure}` : '';
  return `${parks}个园区中，${parksWithValue}个有数${grouped}${rest}。`;
}

/** The warning that goes with every copy of a chart or a table: only of what stands there. */
export function formatCaveat({ bands, more }: Pick<Counts, 'bands' | 'more'>): string {
  if (bands.length + more.bands > 1) return '同一组里的才能放在一起看，别跨组排高低。';
  const figures = bands.reduce((sum, { group }) => sum + group.members.length, 0);
  return figures > 1 ? '比之前，先看每个数的统计对象、范围和时间。' : '每个数都写明统计对象、范围和时间。';
}

/** Some figures of a survey, and how they were taken: of many groups those with most figures, of each group the newest first. */
const sayTaken = ({ bands, more }: Pick<Counts, 'bands' | 'more'>, shown: number) =>
  `${more.bands > 0 ? `数最多的${bands.length}组里的` : ''}${shown}个数，每组先取时间最近的`;

type Taken = Pick<Counts, 'bands' | 'more'> & { rows: readonly unknown[] };

/**
 * Why a table has some of the figures alone, and where all are; null where it has all.
 *
 * @example sayDefined(survey, 12) // '这里列了12个数，每组先取时间最近的；全部139个在CSV里'
 */
export const sayDefined = (survey: Taken, shown: number): string | null =>
  shown < survey.rows.length ? `这里列了${sayTaken(survey, shown)}；全部${survey.rows.length}个在CSV里` : null;

/** What stands above the pairs of so many figures of a survey, and which they are where it has more. */
export function sayPairsShown(survey: Taken, shown: number): string {
  const every = '每一对数的可比性和全部理由';
  return shown < survey.rows.length ? `这里比的是${sayTaken(survey, shown)}：${every}` : every;
}

/** What a reader must know of a picture of figures, some of which may be seen together. */
type Drawn = {
  rows: readonly { figure: Pick<Observation, 'territory'> }[];
  bands: readonly { group: { verdict: Verdict | null } }[];
};

/** How to read the picture of an indicator across parks: 实心的是园区自己的数，空心的不算园区自己的；同一组里的可以放在一起看。 */
export function sayRing({ rows, bands }: Drawn): string {
  const isOwn = ({ figure }: Drawn['rows'][number]) => figure.territory.kind === 'park';
  const read = rows.every(isOwn)
    ? '都是园区自己的数'
    : rows.some(isOwn)
      ? '实心的是园区自己的数，空心的不算园区自己的'
      : '都不算园区自己的数';
  return `${read}${bands.some(({ group }) => group.verdict !== null) ? '；同一组里的可以放在一起看' : ''}。`;
}

/**
 * What a picture of one indicator across parks finds, as its title: 都叫党组织覆盖率，｜不是一回事.
 *
 * @param survey with a value at least
 */
export function titleOfSurvey(survey: Counts & { indicator: { name: string }; verdict: Verdict }): string {
  const { indicator, bands, more, parksWithValue, verdict } = survey;
  if (bands.length + more.bands > 1) return `都叫${indicator.name}，｜不是一回事`;
  if (parksWithValue === 1) return `${indicator.name}，｜只有一个园区有数`;
  return `${indicator.name}，｜${parksWithValue}个园区的${verdict === 'comparable' ? '可以比' : '要谨慎比较'}`;
}
