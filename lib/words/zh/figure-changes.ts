import type { Aspect, FigureChange, ParkChange } from '#lib/compare/versions.ts';
import { figureSchema, type Observation, statusLabel } from '#lib/schema/observation.ts';
import { type OpenPoint, openPointLabel } from '#lib/schema/open-point.ts';
import { parsePeriod } from '#lib/schema/period.ts';
import { type TerritoryKind, territoryLabel } from '#lib/schema/territory.ts';
import { type Kind, kindLabel } from '#lib/schema/unit.ts';
import { notWritten } from './missing.ts';
import { formatPeriod } from './period.ts';
import { formatParagraph } from './source.ts';

const labelOf = (aspect: Aspect) => String(figureSchema.shape[aspect].meta()?.['label'] ?? aspect);

function sayValue(aspect: Aspect, value: string | null): string {
  if (value === null) return aspect === 'period' || aspect === 'denominator' ? notWritten : '没有';
  if (aspect === 'period') return formatPeriod(parsePeriod(value));
  if (aspect === 'status') return statusLabel[value as keyof typeof statusLabel];
  if (aspect === 'kind') return kindLabel[value as Kind];
  if (aspect === 'territory') return territoryLabel[value as TerritoryKind] ?? value;
  const codes = value.split(' ');
  if (aspect === 'open') return codes.map((code) => openPointLabel[code as OpenPoint]).join('、');
  if (aspect === 'parts') return codes.join('、');
  return aspect === 'paragraph' ? `第${value}段` : value;
}

/** The number as its source prints it, and beside it the value where that alone is another. */
const sayNumber = ({ printed, value }: Observation, isSameWording: boolean) =>
  isSameWording ? `${printed}（数值${value ?? '没有'}）` : printed;

/** What a line of the list says of one change, in its cells: what it is, the figure, before, now, where. */
export type ChangeCells = { what: string; figure: string; was: string; now: string; place: string; others: string[] };

const changeWord = { new: '新增', changed: '改动', gone: '删去', same: '未变' } as const;

/** One change of a figure between two versions of the content, in the cells of a list. */
export function tellChange(change: FigureChange): ChangeCells {
  const figure = change.kind === 'changed' ? change.now : change.figure;
  const shared = {
    what: changeWord[change.kind],
    figure: `${figure.subject}（${figure.id}）`,
    place: formatParagraph(figure.paragraph),
  };
  if (change.kind !== 'changed') {
    const [was, now] = change.kind === 'new' ? ['', figure.printed] : [figure.printed, ''];
    return { ...shared, was, now, others: [] };
  }
  const isSameWording = change.was.printed === change.now.printed;
  return {
    ...shared,
    was: change.isOther ? sayNumber(change.was, isSameWording) : figure.printed,
    now: change.isOther ? sayNumber(change.now, isSameWording) : figure.printed,
    others: change.others.map(
      ({ aspect, was, now }) => `${labelOf(aspect)}：${sayValue(aspect, was)} → ${sayValue(aspect, now)}`,
    ),
  };
}

/**
 * How many figures of a park are new, changed, gone and the same.
 *
 * @example countChanges(change) // '新增1项，改动1项，删去0项，未变70项'
 */
export function countChanges({ changes, same }: ParkChange): string {
  const count = (kind: FigureChange['kind']) => changes.filter((one) => one.kind === kind).length;
  const parts = (['new', 'changed', 'gone'] as const).map((kind) => `${changeWord[kind]}${count(kind)}项`);
  return [...parts, `${changeWord.same}${same}项`].join('，');
}
