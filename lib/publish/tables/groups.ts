import { createHash } from 'node:crypto';
import type { IndicatorGroup } from '#lib/catalog/indicator-groups.ts';
import { isOfPark, ownerKey } from '#lib/compare/owner.ts';
import { statusLabel } from '#lib/schema/observation.ts';
import { territoryLabel } from '#lib/schema/territory.ts';
import { formatGroupTitle } from '#lib/words/zh/group.ts';
import { reasonLabel } from '#lib/words/zh/reason-label.ts';
import { verdictLabel } from '#lib/words/zh/verdict.ts';
import { defineColumns, legend } from './column.ts';
import { pointsTo, type Table } from './table.ts';

/**
 * The code of a group: the indicator, and a digest of the definition alone, so that a new figure leaves it as it is.
 *
 * @example codeOfGroup(one) // 'org-coverage-5a1f0c77'
 */
export const codeOfGroup = ({ indicator, group }: IndicatorGroup): string =>
  `${indicator.id}-${createHash('sha256').update(group.key).digest('hex').slice(0, 8)}`;

/** A group has a member; what all agree in is told by the first. */
function firstOf({ group: { members } }: IndicatorGroup) {
  const [first] = members;
  if (!first) throw new Error('a group without a figure');
  return first;
}

export const groupTable: Table<IndicatorGroup> = {
  name: 'groups',
  title: '可比的组',
  description: '每一行是一个指标里可以放在一起看的一组数据。不在同一组的两项，一律不能直接比。',
  columns: defineColumns<IndicatorGroup>({
    group: { label: '组', meaning: '组的编号，由口径而定，口径不改它就不改', cell: codeOfGroup },
    indicator: { label: '指标', meaning: '指标的编号', cell: ({ indicator }) => indicator.id },
    title: { label: '数的是谁', meaning: '这一组数据共同的口径', cell: (one) => formatGroupTitle(firstOf(one)) },
    population: { label: '统计对象', meaning: '数的是哪一批', cell: (one) => firstOf(one).population },
    territoryKind: {
      label: '范围类别',
      meaning: '数据属于谁',
      codes: territoryLabel,
      cell: (one) => firstOf(one).territory.kind,
    },
    status: { label: '状态', meaning: '是结果、计划还是预计', codes: statusLabel, cell: (one) => firstOf(one).status },
    figures: {
      label: '数据项数',
      meaning: '这一组有几项数据',
      type: 'integer',
      cell: ({ group }) => group.members.length,
    },
    parks: {
      label: '园区数',
      meaning: '这一组的数据属于几个园区；别的范围的数不算',
      type: 'integer',
      cell: ({ group }) => new Set(group.members.filter(isOfPark).map(ownerKey)).size,
    },
    verdict: {
      label: '可比性',
      meaning: '组里两项之间最差的可比性；只有一个园区的为空',
      codes: { comparable: verdictLabel.comparable, caution: verdictLabel.caution },
      optional: true,
      cell: ({ group }) => group.verdict,
    },
    reasons: {
      label: '谨慎的理由',
      meaning: `组里任何两项之间要谨慎的理由：${legend(reasonLabel)}`,
      type: 'list',
      optional: true,
      cell: ({ group }) => group.reasons.map(({ kind }) => kind),
    },
  }),
  primaryKey: ['group'],
  foreignKeys: [pointsTo(['indicator'], 'indicators')],
};
