import type { Period } from '#lib/schema/period.ts';
import type { ReferenceSource } from '#lib/schema/reference.ts';
import type { Offence, Printed, Rule, RuleOfFigures } from './rule.ts';

/** The day as the site's editors have it: China has one time. */
export const todayInChina = (): string => new Date(Date.now() + 8 * 60 * 60 * 1000).toISOString().slice(0, 10);

/** Whether a period ends in a later day, month or year than that of a date: 2023-08 is later than 2023-07-10. */
function isLater({ text }: Period, date: string): boolean {
  const last = text.split('/').at(-1) ?? '';
  return last > date.slice(0, last.length);
}

/** No park, and no source that tells of one, is older than the state. */
const earliest = '1949';
const tooEarly = (what: string, day: string) => `${what}“${day}”早于 ${earliest} 年，多半是年份写错了`;

/** An article is printed, put up, opened and compared in that order, and not in days to come. */
function checkSource({ publishedOn, postedOn, openedOn, compared }: ReferenceSource, today: string): Offence[] {
  const days: [path: PropertyKey[], what: string, day: string | null | undefined][] = [
    [['publishedOn'], '发布日期', publishedOn],
    [['postedOn'], '上网日期', postedOn],
    [['openedOn'], '打开网址的日期', openedOn],
    [['compared', 'on'], '比对的日期', compared?.on],
  ];
  return days.flatMap(([path, what, day]) => {
    if (!day) return [];
    if (day < earliest) return [{ path, message: tooEarly(what, day) }];
    if (day > today) return [{ path, message: `${what}“${day}”还没有到` }];
    if (publishedOn === null || day >= publishedOn) return [];
    return [{ path, message: `${what}“${day}”早于发布日期“${publishedOn}”` }];
  });
}

/** What is checked was there before. */
function checkDayOfCheck({ sources, checkedOn }: Printed, today: string): Offence[] {
  if (checkedOn === undefined) return [];
  const path = ['checkedOn'];
  const [first] = sources.flatMap((one) => one.publishedOn ?? one.postedOn ?? []).sort();
  return [
    ...(checkedOn > today ? [{ path, message: `核对日期“${checkedOn}”还没有到` }] : []),
    ...(first && checkedOn < first ? [{ path, message: `核对日期“${checkedOn}”早于来源的日期“${first}”` }] : []),
  ];
}

/** What is reported as done lies before the article that reports it. */
function checkPeriods({ observations, sourceById }: Printed, today: string): Offence[] {
  const late = new Map<string, { at: number; id: string; period: string }[]>();
  observations.forEach(({ id, status, period, source: of }, at) => {
    if (status !== 'reported' || !period) return;
    const source = sourceById.get(of);
    const day = source?.publishedOn ?? source?.postedOn ?? null;
    // A day that is wrong itself says nothing of others.
    if ((day !== null && day < earliest) || !isLater(period, day ?? today)) return;
    const wrong = day === null ? '还没有到' : `晚于来源的日期“${day}”`;
    late.set(wrong, [...(late.get(wrong) ?? []), { at, id, period: period.text }]);
  });
  return [...late].flatMap(([wrong, figures]) => {
    const pathOf = (at: number): PropertyKey[] => ['figures', at, 'period'];
    const [first] = figures;
    if (!first || figures.length <= 3)
      return figures.map(({ at, period }) => ({
        path: pathOf(at),
        message: `参考期“${period}”${wrong}；是计划或预计就写 status`,
      }));
    // So many have it from the head of the file, or it is the date of their source that is wrong.
    const some = figures.slice(0, 3).map(({ id }) => id);
    const message = `${figures.length}项数据（${some.join('、')}等）的参考期${wrong}；请核对来源的日期和文件头的 period，是计划或预计就写 status`;
    return [{ path: pathOf(first.at), message }];
  });
}

const checkYears = ({ observations }: Printed): Offence[] =>
  observations.flatMap(({ period }, at) =>
    period && period.end < earliest
      ? [{ path: ['figures', at, 'period'], message: tooEarly('参考期', period.text) }]
      : [],
  );

/** Days stand in the order in which things happen. */
export const checkDates: RuleOfFigures = (printed, { today }) => [
  ...checkYears(printed),
  ...printed.sources.flatMap((source, index) =>
    checkSource(source, today).map(({ path, message }) => ({ path: ['sources', index, ...path], message })),
  ),
  ...checkDayOfCheck(printed, today),
  ...checkPeriods(printed, today),
];

/** A case and its further sources came after what they rest on was printed, in that order, and not in days to come. */
export const checkAdded: Rule = ({ sources, added }, { today }) => {
  const offences: Offence[] = [];
  const check = (day: string | undefined, earliest: [string, string | null | undefined][], path: PropertyKey[]) => {
    if (day === undefined) return;
    if (day > today) offences.push({ path, message: `收录日期“${day}”还没有到` });
    for (const [of, other] of earliest)
      if (other && day < other) offences.push({ path, message: `收录日期“${day}”早于${of}“${other}”` });
  };
  sources.forEach(({ publishedOn, postedOn, added: own }, index) => {
    const path = ['sources', index, 'added'];
    const printed: [string, string | null] = ['来源的日期', publishedOn ?? postedOn];
    if (index === 0) check(added, [printed], ['added']);
    if (index === 0 && own !== undefined)
      offences.push({ path, message: '第一篇来源随园区一起收录，请把收录日期写在园区上' });
    if (index > 0) check(own, [printed, ['园区的收录日期', added]], path);
  });
  return offences;
};
