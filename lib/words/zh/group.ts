import { type Observation, statusLabel } from '#lib/schema/observation.ts';
import { territoryLabel } from '#lib/schema/territory.ts';

/** What the figures of one group have in common, as a heading: 园区里的非公企业, 全市的两新组织, 单个企业的党员. */
export function formatGroupTitle({ territory, population, status }: Observation): string {
  const place =
    territory.kind === 'park' ? '园区里' : territory.kind === 'company' ? '单个企业' : territoryLabel[territory.kind];
  const where = territory.kind === 'other' && territory.name !== null ? territory.name : place;
  return `${where}的${population}${status === 'reported' ? '' : `（${statusLabel[status]}）`}`;
}
