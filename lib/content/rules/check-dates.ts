import type { Period } from '#lib/schema/period.ts';
import type { Offence, Rule, RuleOfFigures } from './rule.ts';

/** The day as the site's editors have it: China has one time. */
export const todayInChina = (): string => new Date(Date.now() + 8 * 60 * 60 * 1000).toISOString().slice(0, 10);

/** Whether a period ends in a later day, month or year than that of a date: 2023-08 is later than 2023-07-10. */
function isLater({ text }: Period, date: string): boolean {
  const last = text.split('/').at(-1) ?? '';
  return last > date.slice(0, last.length);
}

/**
 * Days stand in the order in which things happen: printed, put up, checked, today; and what is reported as done lies
 * before the article that reports it.
 */
export const checkDates: RuleOfFigures = ({ sources, sourceById, checkedOn, observations }, { today }) => {
  const offences: Offence[] = [];
  const report = (path: PropertyKey[], message: string) => offences.push({ path, message });
  sources.forEach(({ publishedOn, postedOn, openedOn, compared }, index) => {
    if (publishedOn !== null && publishedOn > today)
      report(['sources', index, 'publishedOn'], `发布日期“${publishedOn}”还没有到`);
    if (postedOn !== null && postedOn > today) report(['sources', index, 'postedOn'], `上网日期“${postedOn}”还没有到`);
    if (postedOn !== null && publishedOn !== null && postedOn < publishedOn)
      report(['sources', index, 'postedOn'], `上网日期“${postedOn}”早于发布日期“${publishedOn}”`);
    const looks: [day: string | undefined, field: PropertyKey[], what: string][] = [
      [openedOn, ['openedOn'], '打开网址'],
      [compared?.on, ['compared', 'on'], '比对'],
    ];
    for (const [day, field, what] of looks) {
      const wrong =
        day !== undefined && day > today
          ? '还没有到'
          : day !== undefined && publishedOn !== null && day < publishedOn
            ? `早于发布日期“${publishedOn}”`
            : null;
      if (wrong !== null) report(['sources', index, ...field], `${what}的日期“${day}”${wrong}`);
    }
  });
  const printed = sources.flatMap((one) => one.publishedOn ?? one.postedOn ?? []).sort();
  const [first] = printed;
  if (checkedOn !== undefined && checkedOn > today) report(['checkedOn'], `核对日期“${checkedOn}”还没有到`);
  if (checkedOn !== undefined && first !== undefined && checkedOn < first)
    report(['checkedOn'], `核对日期“${checkedOn}”早于来源的日期“${first}”`);
  const late = new Map<string, { at: number; id: string; period: string }[]>();
  observations.forEach(({ id, status, period, source: of }, at) => {
    if (status !== 'reported' || !period) return;
    const source = sourceById.get(of);
    const day = source?.publishedOn ?? source?.postedOn ?? null;
    if (!isLater(period, day ?? today)) return;
    const wrong = day === null ? '还没有到' : `晚于来源的日期“${day}”`;
    late.set(wrong, [...(late.get(wrong) ?? []), { at, id, period: period.text }]);
  });
  for (const [wrong, figures] of late) {
    // So many have it from the head of the file, or it is the date of their source that is wrong.
    const [first, second, third] = figures;
    const isOfAll = figures.length > 3;
    for (const { at, period } of isOfAll ? figures.slice(0, 1) : figures)
      report(
        ['figures', at, 'period'],
        isOfAll
          ? `${figures.length}项数据（${[first, second, third].map((one) => one?.id).join('、')}等）的参考期${wrong}；请核对来源的日期和文件头的 period，是计划或预计就写 status`
          : `参考期“${period}”${wrong}；是计划或预计就写 status`,
      );
  }
  return offences;
};

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
