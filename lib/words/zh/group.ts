import { baseOf, denominatorOf, isStartUnknown } from '#lib/compare/dimensions.ts';
import type { TimingOption } from '#lib/compare/rule.ts';
import type { Observation } from '#lib/schema/observation.ts';
import type { Territory } from '#lib/schema/territory.ts';
import { notWritten } from './missing.ts';
import { formatStatus } from './small-print.ts';
import { callTerritory } from './territory.ts';
import { unwrittenPlace } from './whose.ts';

/** How a heading calls the place, and what of it a population may say already. */
function headOf(territory: Territory): { place: string; said: RegExp } {
  const { kind, name } = territory;
  if (kind === 'park') return { place: '园区里', said: /^(全区|园区)(里|内)?的?/ };
  if (kind === 'company') return { place: '单个企业', said: /^(一家|单个)企业的?/ };
  const place = kind === 'other' && name !== null ? name : callTerritory(territory);
  return { place, said: new RegExp(`^${place.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}的?`) };
}

/**
 * What the figures of one group have in common, as a heading that says the place once: 园区里的非公企业, 全市的两新组织,
 * 单个企业的党员 of 一家企业的党员, 园区里产业链党建联盟的企业. A denominator that is another than the population parts groups,
 * however many it was in each, and so does what was compared with (同2020年比): they stand with them. Of totals of events,
 * which a start that nobody wrote parts from all others, pages say so (起点没写): else several groups would have one title.
 */
export function formatGroupTitle(figure: Observation, { timing }: TimingOption = {}): string {
  const { territory, population, status } = figure;
  const denominator = denominatorOf(figure);
  const base = baseOf(figure);
  const unwritten = unwrittenPlace(territory);
  if (unwritten !== null) return `${population}（${notWritten}${unwritten}）`;
  const { place, said } = headOf(territory);
  const rest = population.replace(said, '');
  const whom = rest === '' ? place.replace(/里$/, '') : `${place}${rest.includes('的') ? '' : '的'}${rest}`;
  const notes = [
    ...(denominator === null || denominator === population ? [] : [`分母为${denominator}`]),
    ...(base === '' ? [] : [`同${base}比`]),
    ...formatStatus({ status }),
    ...(timing === 'flow' && isStartUnknown(figure) ? ['起点没写'] : []),
  ];
  return `${whom}${notes.length === 0 ? '' : `（${notes.join('，')}）`}`;
}
