import { changedFields, freezeFigure } from '#lib/compare/frozen.ts';
import { figureAddress, referenceAddress, toFigureAddress, toServedAddress } from '#lib/pages/addresses.ts';
import { correctionsSince, holdsValue, tellsOf } from '#lib/pages/editions.ts';
import { indexOnce } from '#lib/pages/indexes.ts';
import { findMove } from '#lib/pages/moves.ts';
import type { Content } from '#lib/schema/content.ts';
import type { Edition, FrozenField, FrozenFigure } from '#lib/schema/edition.ts';
import type { Statistic } from '#lib/schema/observation.ts';
import type { Correction } from '#lib/schema/page.ts';
import type { Offence } from './rules/rule.ts';

const fieldLabel: Record<FrozenField, string> = {
  value: '数值',
  qualifier: '限定词',
  unit: '单位',
  period: '参考期',
  territory: '统计范围',
};

const quote = (text: string) => (text === '' ? '没有写' : `是“${text}”`);

/** The figures of a file with their addresses, in the order of the file. */
type Figures = { address: string; figure: Statistic }[];

/** By the address of a figure, the one under which the newest edition holds it: its own, or one from which it moved. */
type Held = ReadonlyMap<string, string>;

function createHeld(content: Content, { frozen }: Edition): Held {
  const held = new Map<string, string>();
  for (const address of Object.keys(frozen.figures)) {
    const to = content.retired.length === 0 ? null : findMove(content, toServedAddress(address))?.to;
    const now = to ? toFigureAddress(to) : null;
    if (now !== null && !held.has(now)) held.set(now, address);
  }
  for (const address of Object.keys(frozen.figures)) held.set(address, address);
  return held;
}

/** What every file is held against: the newest edition, what was corrected since, and its figures by their addresses. */
const newestOf = indexOnce((content: Content) => {
  const [newest] = content.editions;
  return newest
    ? { newest, later: correctionsSince(content, newest), addressHeld: createHeld(content, newest) }
    : { newest: null };
});

/** Whether one of the lines has the value of today, where that is what changed. */
const isTold = (lines: readonly Correction[], before: FrozenFigure, now: FrozenFigure, { printed }: Statistic) =>
  before.value === now.value || lines.some((one) => holdsValue(one.now, now.value) || one.now.includes(printed));

const sayChangedAgain = (index: number, address: string, value: string): Offence => ({
  path: ['figures', index, 'value'],
  message: `这项数据的数值又改了，现在${quote(value)}，content/pages/corrections.md 里记下的各行 now 都没有写到：请再加一行，address 写“${address}”`,
});

/**
 * What an edition holds may be cited, so it never changes without a word: a figure whose value, qualifier, unit, period
 * or owner is not what the newest edition says has a line among the corrections that the edition does not know, at its
 * own address, or at that of its page where the line has the value that the edition holds; and one of the lines has the
 * value of today.
 */
function checkFigures(content: Content, figures: Figures): Offence[] {
  const { newest, later, addressHeld } = newestOf(content);
  if (!newest) return [];
  return figures.flatMap(({ address, figure }, index) => {
    const held = addressHeld.get(address);
    const before = held === undefined ? undefined : newest.frozen.figures[held];
    if (held === undefined || before === undefined) return [];
    const now = freezeFigure(figure);
    const lines = later.filter((one) => tellsOf(one, [address, held], before.value));
    if (lines.length > 0) return isTold(lines, before, now, figure) ? [] : [sayChangedAgain(index, address, now.value)];
    return changedFields(before, now).map((field) => ({
      path: ['figures', index, field],
      message: `${newest.date}版数据里，这项数据的${fieldLabel[field]}${quote(before[field])}，现在${quote(now[field])}：请在 content/pages/corrections.md 的 corrections 里加一行，address 写“${address}”，kind 写“更正”（原来写错）或“更新”（来源有了新的数）`,
    }));
  });
}

/** What the newest edition says of the figures of a park and is no longer so, without a correction that tells it. */
export const checkEditionsOfPark = (content: Content, { observations }: Content['parks'][number]): Offence[] =>
  checkFigures(
    content,
    observations.map((figure) => ({ address: figureAddress(figure), figure })),
  );

/** The same of the figures of a reference. */
export const checkEditionsOfReference = (content: Content, { figures }: Content['references'][number]): Offence[] =>
  checkFigures(
    content,
    figures.map((figure) => ({ address: referenceAddress(figure), figure })),
  );
