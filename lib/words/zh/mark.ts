import type { Observation } from '#lib/schema/observation.ts';
import type { OpenPoint } from '#lib/schema/open-point.ts';
import { namesCompany } from './company-name.ts';
import { isGap, openGap } from './open-point.ts';
import { relationOf } from './owned-elsewhere.ts';
import { formatWhen } from './small-print.ts';
import { callTerritory, formatTerritory } from './territory.ts';
import { unwrittenPlace } from './whose.ts';

type Marked = Pick<
  Observation,
  'subject' | 'territory' | 'status' | 'kind' | 'denominator' | 'open' | 'period' | 'inferredFrom' | 'rivals'
>;

/** The time that a page names once for all figures. */
type Usual = Pick<Observation, 'period' | 'inferredFrom'>;

/** A company that the label does not name already is called by its name, every other place by its kind. */
function placeOf({ subject, territory }: Marked): string {
  const { kind, name } = territory;
  return kind === 'company' && name !== null && !namesCompany(subject, name) ? name : callTerritory(territory);
}

function markOwner(figure: Marked): string[] {
  const { territory } = figure;
  const unwritten = unwrittenPlace(territory);
  if (unwritten !== null) return [`${unwritten}没写`];
  const not = { own: null, several: '不只一个园区', whole: '不只是园区', unknown: null, apart: '不是园区' };
  const relation = relationOf(territory);
  // In a case of two parks, which of them.
  if (relation === 'own') return territory.name === null ? [] : [territory.name];
  return not[relation] === null ? [formatTerritory(territory)] : [`${placeOf(figure)}，${not[relation]}`];
}

const markStatus = ({ status }: Marked): string[] =>
  ({ reported: [], planned: ['是计划，不是结果'], expected: ['是预计，不是结果'], unstated: ['做到没有，原文没说清'] })[
    status
  ];

/** Clashes with other figures come before what is not written. */
const markClashes = ({ open, rivals = [] }: Marked): string[] => [
  ...(rivals.length > 0 ? ['来源不一致'] : []),
  ...(open.includes('contradicts-source') ? ['与同一篇的数对不上'] : []),
];

const markOpen = (point: OpenPoint): string[] => {
  if (point === 'start') return ['起点没写'];
  if (point === 'population-from-context') return ['数的是谁靠上下文判定'];
  return isGap(point) ? [`${openGap[point]}没写`] : [];
};

/** A time that the page's rule does not tell already, and that it was inferred. */
function markTime(figure: Marked, usual: Usual): string[] {
  const { period, inferredFrom } = figure;
  if (period === null) return usual.period === null ? [] : ['时间没写'];
  const isToldInferred = inferredFrom === null || usual.inferredFrom !== null;
  if (period.text === usual.period?.text) return isToldInferred ? [] : [formatWhen(figure)];
  if (period.start !== null) return [formatWhen(figure)];
  return period.end === usual.period?.end && isToldInferred ? ['起点没写'] : [formatWhen(figure), '起点没写'];
}

/**
 * What must stand in the label of a figure that is set large, in a few words each, the weightiest first: whose it is
 * where not the park's, that it is no result, what the source leaves unwritten, its time where it differs from the
 * page's.
 *
 * @param usual the time that the page names once for all figures
 * @example marksOf(orgCoverage, park) // ['分母没写']
 */
export function marksOf(figure: Marked, usual: Usual): string[] {
  const { kind, denominator, open } = figure;
  const marks = [
    ...markOwner(figure),
    ...markStatus(figure),
    ...markClashes(figure),
    ...(kind === 'share' && denominator === null ? ['分母没写'] : []),
    ...open.flatMap(markOpen),
    ...markTime(figure, usual),
  ];
  return [...new Set(marks)];
}
