import { suggest } from '#lib/pages/nearest.ts';
import { measureOf, units } from '#lib/schema/unit.ts';
import { undecided } from './check-undecided.ts';
import type { Rule } from './rule.ts';

/** A figure of an indicator has a unit of its measure, is no growth, and counts one of its populations. */
export const checkIndicators: Rule = ({ observations }, { indicatorById }) =>
  observations.flatMap(({ indicator: id, unit, kind, population }, index) => {
    const indicator = indicatorById.get(id ?? '');
    if (!indicator) return [];
    const at = (field: string, message: string) => [{ path: ['figures', index, field], message }];
    // An indicator of things takes their occurrences too (场, 场次), where the verdict then parts them; not the other way.
    const isCountOfThings = measureOf(indicator.unit) === 'item' && units[unit].kind === 'count';
    const sameUnit = isCountOfThings || measureOf(unit) === measureOf(indicator.unit);
    const ofUnit =
      kind === 'growth'
        ? at('kind', `指标“${indicator.name}”不收增减幅，请删去 indicator，另写 name`)
        : sameUnit
          ? []
          : at(
              'unit',
              `指标“${indicator.name}”的单位是“${indicator.unit}”，实际写的是“${unit}”；换算不成的不属于这个指标，请删去 indicator 另写 name`,
            );
    // What a draft leaves open is told by itself.
    const isKnown = population === undecided || indicator.populations.includes(population);
    if (isKnown) return ofUnit;
    const list = indicator.populations.join('、');
    const wayOut = `${suggest(population, indicator.populations) || '；'}都不合适就在 content/indicators/${indicator.id}.md 的 populations 里加一个，或删去 indicator 另写 name`;
    return [
      ...ofUnit,
      ...at('population', `指标“${indicator.name}”的统计对象有 ${list}，实际写的是“${population}”${wayOut}`),
    ];
  });
