import { changedFields, freezeFigure } from '#lib/compare/frozen.ts';
import { figureAddress, referenceAddress, toFigureAddress, toServedAddress } from '#lib/pages/addresses.ts';
import { correctionsSince, tellsOf } from '#lib/pages/editions.ts';
import { findMove } from '#lib/pages/moves.ts';
import type { Content } from '#lib/schema/content.ts';
import type { Edition, FrozenField } from '#lib/schema/edition.ts';
import type { Statistic } from '#lib/schema/observation.ts';
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

/** The address under which an edition holds a figure: its own, or one from which it moved. */
function addressIn({ frozen }: Edition, content: Content, address: string): string | null {
  if (frozen.figures[address]) return address;
  if (content.retired.length === 0) return null;
  const before = Object.keys(frozen.figures).find((one) => {
    const to = findMove(content, toServedAddress(one))?.to;
    return to !== null && to !== undefined && toFigureAddress(to) === address;
  });
  return before ?? null;
}

/**
 * What an edition holds may be cited, so it never changes without a word: a figure whose value, qualifier, unit, period
 * or owner is not what the newest edition says has a line among the corrections that the edition does not know, at its
 * own address or at that of its page.
 */
function checkFigures(content: Content, figures: Figures): Offence[] {
  const [newest] = content.editions;
  if (newest === undefined) return [];
  const later = correctionsSince(content, newest);
  return figures.flatMap(({ address, figure }, index) => {
    const held = addressIn(newest, content, address);
    const before = newest.frozen.figures[held ?? ''];
    if (held === null || before === undefined) return [];
    if (later.some((one) => tellsOf(one, [address, held]))) return [];
    const now = freezeFigure(figure);
    return changedFields(before, now).map((field) => ({
      path: ['figures', index, field],
      message: `${newest.date}版数据里，这项数据的${fieldLabel[field]}${quote(before[field])}，现在${quote(now[field])}：请在 content/pages/corrections.md 的 corrections 里加一行，address 写“${address}”，kind 写“更正”（原来写错）或“更新”（来源有了新的数）`,
    }));
  });
}

export const checkEditionsOfPark = (content: Content, { observations }: Content['parks'][number]): Offence[] =>
  checkFigures(
    content,
    observations.map((figure) => ({ address: figureAddress(figure), figure })),
  );

export const checkEditionsOfReference = (content: Content, { figures }: Content['references'][number]): Offence[] =>
  checkFigures(
    content,
    figures.map((figure) => ({ address: referenceAddress(figure), figure })),
  );
