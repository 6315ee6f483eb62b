import { suggest } from '#lib/pages/nearest.ts';
import type { Park } from '#lib/schema/content.ts';
import type { Indicator } from '#lib/schema/indicator.ts';
import { measureOf, units } from '#lib/schema/unit.ts';
import type { FrontMatter } from './front-matter.ts';
import type { ContentIssue } from './issue.ts';
import { checkPrintedWording } from './printed/check-printed-wording.ts';
import { formatPath } from './validate.ts';

/** What the facts of a park are checked against. The ids include those of files that could not be read themselves. */
export type Codes = {
  indicatorById: ReadonlyMap<string, Indicator>;
  indicatorIds: ReadonlySet<string>;
  practiceTypeIds: ReadonlySet<string>;
};

type Report = (path: PropertyKey[], message: string) => void;

function checkUnique(list: { id: string }[], field: string, report: Report) {
  const seen = new Set<string>();
  list.forEach(({ id }, index) => {
    if (seen.has(id)) report([field, index, 'id'], `编号“${id}”已经用过，请换一个`);
    seen.add(id);
  });
}

function checkNames(
  names: string[],
  known: ReadonlySet<string>,
  what: string,
  path: (index: number) => PropertyKey[],
  report: Report,
) {
  names.forEach((name, index) => {
    if (!known.has(name)) report(path(index), `没有这个${what}：“${name}”${suggest(name, known)}`);
  });
}

function checkFigures(park: Park, { indicatorById, indicatorIds }: Codes, report: Report) {
  const ids = new Set(park.observationById.keys());
  const companies = new Set(park.organizations.filter(({ kind }) => kind === 'company').map(({ name }) => name));

  park.observations.forEach((observation, index) => {
    const at = (field: string): PropertyKey[] => ['figures', index, field];
    const { indicator: indicatorId, unit, population, territory } = observation;
    if (/^s\d+$/.test(observation.id)) report(at('id'), `编号“${observation.id}”与小标题的编号冲突，请换一个`);
    if (territory.kind === 'company' && territory.name && !companies.has(territory.name))
      report(at('territory'), `organizations 里没有这家企业：“${territory.name}”${suggest(territory.name, companies)}`);
    for (const { field, message } of checkPrintedWording(observation)) report(at(field), message);
    checkNames(observation.numerator ? [observation.numerator] : [], ids, '数据', () => at('numerator'), report);
    checkNames(observation.parts, ids, '数据', (part) => [...at('parts'), part], report);
    if (indicatorId === null) return;

    checkNames([indicatorId], indicatorIds, '指标', () => at('indicator'), report);
    const indicator = indicatorById.get(indicatorId);
    if (!indicator) return;
    // An indicator of things takes their occurrences too (场, 场次), where the verdict then parts them; not the other way.
    const isCountOfThings = measureOf(indicator.unit) === 'item' && units[unit].kind === 'count';
    const sameUnit = isCountOfThings || measureOf(unit) === measureOf(indicator.unit);
    if (observation.kind === 'growth')
      report(at('kind'), `指标“${indicator.name}”不收增减幅，请删去 indicator，另写 name`);
    else if (!sameUnit) report(at('unit'), `指标“${indicator.name}”的单位是“${indicator.unit}”，实际写的是“${unit}”`);
    if (!indicator.populations.includes(population))
      report(
        at('population'),
        `指标“${indicator.name}”的统计对象有 ${indicator.populations.join('、')}，实际写的是“${population}”${suggest(population, indicator.populations)}`,
      );
  });
}

function checkSources(park: Park, report: Report) {
  const check = (source: string, paragraphs: number[], path: PropertyKey[], field: string) => {
    const known = park.sourceById.get(source);
    if (source === '') return report([...path, 'source'], '有几篇来源时要写明 source');
    if (!known)
      return report([...path, 'source'], `没有这个来源：“${source}”${suggest(source, park.sourceById.keys())}`);
    for (const paragraph of paragraphs)
      if (paragraph > known.paragraphs)
        report([...path, field], `来源只有 ${known.paragraphs} 段，实际写的是第 ${paragraph} 段`);
  };
  park.observations.forEach((one, index) => void check(one.source, [one.paragraph], ['figures', index], 'paragraph'));
  park.statements.forEach((one, index) => void check(one.source, [one.paragraph], ['statements', index], 'paragraph'));
  park.practices.forEach((one, index) => void check(one.source, one.paragraphs, ['practices', index], 'paragraphs'));
  park.organizations.forEach(
    (one, index) => void check(one.source, one.paragraphs, ['organizations', index], 'paragraphs'),
  );
}

/**
 * The rules that hold between the facts of a park and the rest of the content: ids are unique, names resolve, an
 * indicator's figures carry its unit and count one of its populations, a value is the number printed, paragraphs exist.
 */
export function checkPark(park: Park, file: string, locate: FrontMatter['locate'], codes: Codes): ContentIssue[] {
  const issues: ContentIssue[] = [];
  const report: Report = (path, message) => issues.push({ file, ...locate(path), field: formatPath(path), message });
  const ids = new Set(park.observationById.keys());

  checkUnique(park.observations, 'figures', report);
  checkUnique(park.practices, 'practices', report);
  checkUnique(park.sources, 'sources', report);
  checkFigures(park, codes, report);
  checkSources(park, report);
  checkNames(park.headline, ids, '数据', (index) => ['headline', index], report);
  park.practices.forEach((practice, index) => {
    const path = ['practices', index];
    checkNames([practice.type], codes.practiceTypeIds, '做法类型', () => [...path, 'type'], report);
    checkNames(practice.figures ?? [], ids, '数据', (figure) => [...path, 'figures', figure], report);
  });
  park.statements.forEach((statement, index) => {
    const path = ['statements', index];
    checkNames([statement.indicator], codes.indicatorIds, '指标', () => [...path, 'indicator'], report);
    checkNames(statement.figures ?? [], ids, '数据', (figure) => [...path, 'figures', figure], report);
  });
  return issues;
}
