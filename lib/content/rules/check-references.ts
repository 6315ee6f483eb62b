import { nearest, suggest } from '#lib/pages/nearest.ts';
import type { Offence, Rule } from './rule.ts';

/**
 * The id that is meant by a name, or by a part of one or what is close to it: industry-chain of 产业链党建, member-vanguard of
 * 党员先锋, org-coverage of 组织覆盖率.
 */
function idMeant(written: string, idByName: ReadonlyMap<string, string>): string {
  const only = (names: string[]) => (names.length === 1 ? names[0] : undefined);
  const names = written.length > 1 ? [...idByName.keys()] : [];
  const close = /\p{Script=Han}/u.test(written) ? (nearest(written, names) ?? undefined) : undefined;
  const meant =
    only(names.filter((name) => name.startsWith(written))) ??
    only(names.filter((name) => name.includes(written))) ??
    close;
  return idByName.get(written) ?? idByName.get(meant ?? '') ?? written;
}

const nobody: ReadonlyMap<string, string> = new Map();

/** Names that nobody knows, and names that are there twice. */
function checkNames(
  names: readonly string[],
  known: ReadonlySet<string>,
  what: string,
  path: (index: number) => PropertyKey[],
  {
    isUnread = () => false,
    idByName = nobody,
    wayOut = '',
  }: { isUnread?: (name: string) => boolean; idByName?: ReadonlyMap<string, string>; wayOut?: string } = {},
): Offence[] {
  return names.flatMap((name, index) => {
    if (!known.has(name) && !isUnread(name)) {
      const hint = suggest(idMeant(name, idByName), known) || wayOut;
      return [{ path: path(index), message: `没有这个${what}：“${name}”${hint}` }];
    }
    return names.indexOf(name) < index ? [{ path: path(index), message: `“${name}”写了两次，请删去一个` }] : [];
  });
}

const listed = (name: string | null) => (name === null ? [] : [name]);

/** Every id that a line names is that of a figure, an indicator, a practice or a practice type, and no list names one twice. */
export const checkReferences: Rule = (
  park,
  { indicatorById, indicatorIds, practiceTypeIds, practiceTypeIdByName, unread },
) => {
  // 党组织覆盖率 where its id is asked for.
  const idByName = new Map([...indicatorById.values()].map(({ id, name }) => [name, id]));
  const ofIndicators = { idByName, wayOut: '，已有的在 content/indicators 里，一个文件一个' };
  const figures = new Set(park.observationById.keys());
  const checkFigures = (names: readonly string[], path: (index: number) => PropertyKey[]) =>
    checkNames(names, figures, '数据', path, { isUnread: (name) => unread.has(name, 'figures') });
  const ofFigures = park.observations.flatMap(({ indicator, numerator, parts, before }, index) => {
    const namesNoFigure = parts.length === 0 && numerator === null && before === null;
    if (namesNoFigure && (indicator === null || indicatorIds.has(indicator))) return [];
    const at = (field: string) => () => ['figures', index, field];
    return [
      ...checkNames(listed(indicator), indicatorIds, '指标', at('indicator'), ofIndicators),
      ...checkFigures(listed(numerator), at('numerator')),
      ...checkFigures(listed(before), at('before')),
      ...checkFigures(parts, (part) => ['figures', index, 'parts', part]),
    ];
  });
  const ofPractices = park.practices.flatMap(({ type, figures: named = [] }, index) => [
    ...checkNames([type], practiceTypeIds, '做法类型', () => ['practices', index, 'type'], {
      idByName: practiceTypeIdByName,
      wayOut: '，已有的在 content/practices 里，一个文件一个',
    }),
    ...checkFigures(named, (figure) => ['practices', index, 'figures', figure]),
  ]);
  const practices = new Set(park.practices.map(({ id }) => id));
  const ofOrganizations = park.organizations.flatMap(({ practices: named = [] }, index) =>
    checkNames(named, practices, '做法', (at) => ['organizations', index, 'practices', at], {
      isUnread: (name) => unread.has(name, 'practices'),
    }),
  );
  const ofStatements = park.statements.flatMap(({ indicator, figures: named = [] }, index) => [
    ...checkNames([indicator], indicatorIds, '指标', () => ['statements', index, 'indicator'], ofIndicators),
    ...checkFigures(named, (figure) => ['statements', index, 'figures', figure]),
  ]);
  const { figures: drawn = [], tiers = [] } = park.picture ?? {};
  const ofPicture = [
    ...checkFigures(drawn, (index) => ['picture', 'figures', index]),
    ...tiers.flatMap(({ figure }, index) =>
      checkFigures(listed(figure ?? null), () => ['picture', 'tiers', index, 'figure']),
    ),
  ];
  return [
    ...ofFigures,
    ...ofPicture,
    ...checkFigures(park.headline, (index) => ['headline', index]),
    ...ofPractices,
    ...ofStatements,
    ...ofOrganizations,
  ];
};
