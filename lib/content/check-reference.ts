import { suggest } from '#lib/pages/nearest.ts';
import { whatReferencesUse } from '#lib/pages/reserved-ids.ts';
import { splitCell } from '#lib/schema/cell-wording.ts';
import type { Reference } from '#lib/schema/reference.ts';
import { normalizeFigure } from './printed/normalize.ts';
import { checkDates } from './rules/check-dates.ts';
import { checkValues } from './rules/check-values.ts';
import type { Codes, Offence } from './rules/rule.ts';

/** Every figure has an address of its own on the one page of all references. */
function checkIds({ id: file, figures }: Reference, all: readonly Reference[]): Offence[] {
  const earlier = all.slice(
    0,
    all.findIndex(({ id }) => id === file),
  );
  const taken = new Set(earlier.flatMap((one) => one.figures.map(({ id }) => id)));
  return figures.flatMap(({ id }, index) => {
    const path = ['figures', index, 'id'];
    const isTaken = taken.has(id);
    taken.add(id);
    if (isTaken) return [{ path, message: `编号“${id}”已经用过，请换一个；参照的数都在同一页上` }];
    const use = whatReferencesUse(id, all);
    return use ? [{ path, message: `编号“${id}”与${use}冲突，请换一个` }] : [];
  });
}

/** Names of figures, sources and indicators that nobody knows. */
function checkNames(reference: Reference, { unread, indicatorIds }: Codes): Offence[] {
  const { figures, headline, indicator } = reference;
  const ids = new Set(reference.figureById.keys());
  const sources = new Set(reference.sourceById.keys());
  const isUnread = (name: string, what: string) =>
    (what === '数据' && unread.has(name, 'figures')) || (what === '来源' && unread.has(name, 'sources'));
  const unknown = (name: string | null, known: ReadonlySet<string>, what: string, path: PropertyKey[]): Offence[] =>
    name === null || known.has(name) || isUnread(name, what)
      ? []
      : [{ path, message: `没有这个${what}：“${name}”${suggest(name, known)}` }];
  const ofFigures = figures.flatMap(({ numerator, total, source }, index) => [
    ...unknown(numerator, ids, '数据', ['figures', index, 'numerator']),
    ...unknown(total, ids, '数据', ['figures', index, 'total']),
    ...(source === ''
      ? [{ path: ['figures', index, 'source'], message: '有几篇来源时要写明 source' }]
      : unknown(source, sources, '来源', ['figures', index, 'source'])),
  ]);
  return [
    ...unknown(indicator, indicatorIds, '指标', ['indicator']),
    ...headline.flatMap((id, index) => unknown(id, ids, '数据', ['headline', index])),
    ...ofFigures,
  ];
}

/** What is quoted of a source holds the figure's printed wording. */
const checkWordings = ({ figures }: Reference): Offence[] =>
  figures.flatMap(({ wording, printed }, index) =>
    wording === null || normalizeFigure(wording).includes(normalizeFigure(splitCell(printed).number))
      ? []
      : [{ path: ['figures', index, 'wording'], message: `原句里没有“${printed}”，实际写的是“${wording}”` }],
  );

/** A reference is no park's figure: its place is named. Where it could not be read, that is told already. */
const checkPlaces = ({ territory, figures }: Reference): Offence[] => {
  const message = '参照不是园区自己的数，请写范围和名称，例如 { nation: 全国 }';
  return [
    ...(territory?.kind === 'park' ? [{ path: ['territory'], message }] : []),
    ...figures.flatMap((one, index) =>
      one.territory !== territory && one.territory?.kind === 'park'
        ? [{ path: ['figures', index, 'territory'], message }]
        : [],
    ),
  ];
};

/** The rules that hold between the lines of a reference, and between references; every breach of each. */
export function checkReference(reference: Reference, all: readonly Reference[], codes: Codes): Offence[] {
  const { figures: observations, sourceById } = reference;
  const facts = { observations, sourceById, sources: [...sourceById.values()], checkedOn: undefined };
  return [
    ...checkIds(reference, all),
    ...checkNames(reference, codes),
    ...checkWordings(reference),
    ...checkPlaces(reference),
    ...checkValues(facts, codes),
    ...checkDates(facts, codes),
  ];
}
