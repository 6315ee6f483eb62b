import type { Placed } from '#lib/catalog/rows.ts';
import type { Survey } from '#lib/catalog/survey.ts';
import { figureAddress } from '#lib/pages/addresses.ts';
import type { DisclosureKind } from '#lib/schema/disclosure.ts';
import type { Indicator } from '#lib/schema/indicator.ts';
import type { Statistic } from '#lib/schema/observation.ts';
import { formatValue } from '#lib/words/zh/amount.ts';
import { disclosureLabel } from '#lib/words/zh/disclosure.ts';
import { formatGroupTitle } from '#lib/words/zh/group.ts';
import { formatOwner } from '#lib/words/zh/owner.ts';
import { formatWhen } from '#lib/words/zh/small-print.ts';
import { formatSource } from '#lib/words/zh/source.ts';
import { formatTerritory } from '#lib/words/zh/territory.ts';
import { verdictLabel } from '#lib/words/zh/verdict.ts';
import type { Absolute } from './absolute.ts';
import { formatCsv } from './csv.ts';
import { type Cell, cellOf, defineColumns, textOfCell } from './tables/column.ts';
import { codeOfGroup } from './tables/groups.ts';
import { statisticColumns } from './tables/statistic-columns.ts';

/** What tells the reader of a copied row that values of two groups are not to be ranked, and what the code means. */
const groupCaveat = '“组”相同的数据才可以放在一起看；不同组的口径不同，不能排序。';
const earlierCaveat = '同一园区此前的数，和后来的数是变化，不是园区之间的比较。';

/** One row: a figure in its group, or a park without one. */
type Row = {
  indicator: Indicator;
  placed: Placed | null;
  silent: Survey['silent'][number] | null;
  group: Survey['bands'][number]['group'] | null;
  /** Whether the figure stands for its series; an earlier one is no part of a comparison. */
  isCurrent: boolean;
};

/** A column of figures, empty of a park without one. */
const ofFigure = (cell: (placed: Placed) => Cell) => (row: Row) => (row.placed ? cell(row.placed) : null);

/** A column that the data files have too, under another label where this table needs that one. */
const shared = (name: keyof typeof statisticColumns, label: string = statisticColumns[name].label) => {
  const note = statisticColumns[name];
  const cell = (figure: Statistic): Cell => note.cell(figure);
  return { ...note, label, optional: true, cell: ofFigure(({ figure }) => cell(figure)) };
};

function kindOf({ placed, silent }: Row): DisclosureKind {
  if (placed) return 'value';
  return silent?.statement ? 'told-without-number' : 'not-mentioned';
}

function sourceOf({ placed, silent }: Row): string | null {
  const source = placed?.source ?? silent?.park.sourceById.get(silent.statement?.source ?? '');
  return source ? formatSource(source) : null;
}

function addressOf({ placed, silent }: Row): string {
  if (placed) return figureAddress(placed.figure);
  return `/parks/${silent?.park.slug}`;
}

const columns = defineColumns<Row>({
  group: {
    label: '组',
    meaning: '这一组数的是谁',
    cell: ofFigure(({ figure }) => formatGroupTitle(figure)),
  },
  groupCode: {
    label: '组的编号',
    meaning: '与 groups.csv 的相同',
    cell: ({ indicator, group, isCurrent }) => (group && isCurrent ? codeOfGroup({ indicator, group }) : null),
  },
  owner: {
    label: '园区',
    meaning: '数据属于谁',
    cell: ({ placed, silent }) => (placed ? formatOwner(placed.park, placed.figure) : (silent?.park.name ?? '')),
  },
  indicator: { label: '指标', meaning: '指标的名称', cell: ({ indicator }) => indicator.name },
  disclosure: { label: '披露情况', meaning: '看到的文章怎么说', codes: disclosureLabel, cell: kindOf },
  figure: { label: '数和单位', meaning: '数，连同单位和限定词', cell: ofFigure(({ figure }) => formatValue(figure)) },
  value: shared('value'),
  upper: shared('upper'),
  unit: shared('unit'),
  qualifier: shared('qualifier', '限定'),
  subject: shared('subject', '指的是'),
  population: shared('population'),
  denominator: shared('denominator'),
  denominatorMissing: shared('denominatorMissing'),
  territory: {
    label: '统计范围',
    meaning: '范围的名称',
    cell: ofFigure(({ figure }) => formatTerritory(figure.territory)),
  },
  when: {
    label: '时间',
    meaning: '参考期用话说，连同推断的依据',
    cell: ofFigure(({ figure }) => (figure.period === null ? null : formatWhen(figure))),
  },
  periodMissing: shared('periodMissing', '时间缺什么'),
  status: shared('status'),
  source: { label: '出处', meaning: '报道的刊载处和日期', cell: sourceOf },
  paragraph: {
    label: '段落',
    meaning: '段落号；没有出处、只读到节选的为空',
    cell: ({ placed, silent }) => placed?.figure.paragraph ?? silent?.statement?.paragraph ?? null,
  },
  note: {
    label: '说明',
    meaning: '编辑的提醒；没有数的，是来源的说法',
    cell: ({ placed, silent }) => placed?.figure.note ?? silent?.statement?.says ?? null,
  },
  url: { label: '地址', meaning: '数据或案例的地址', format: 'address', cell: addressOf },
  verdict: {
    label: '组内可比性',
    meaning: '组里两项之间最差的可比性',
    codes: verdictLabel,
    cell: ({ group, isCurrent }) => (isCurrent ? (group?.verdict ?? null) : null),
  },
  use: {
    label: '怎么用',
    meaning: '放在一起以前要知道的',
    cell: ({ placed, isCurrent }) => (placed && !isCurrent ? earlierCaveat : groupCaveat),
  },
});

function* rowsOfSurvey({ indicator, bands, silent }: Survey): Generator<Row> {
  for (const { group, rows } of bands)
    for (const placed of rows) {
      yield { indicator, placed, silent: null, group, isCurrent: true };
      for (const earlier of placed.history) yield { indicator, placed: earlier, silent: null, group, isCurrent: false };
    }
  for (const one of silent) yield { indicator, placed: null, silent: one, group: null, isCurrent: false };
}

/**
 * Surveys as rows of CSV, each with as many cells as the header, under Chinese labels: definitions, sources and the caveat
 * travel with every value, what is missing is an empty cell with a code beside it, and codes do not change.
 *
 * @param absolute the address of the site put before one of its paths
 */
export function definitionCsv(surveys: readonly Survey[], absolute: Absolute): string {
  const lines = surveys.flatMap((survey) =>
    Array.from(rowsOfSurvey(survey), (row) =>
      columns.map((column) => textOfCell(cellOf(column, row, absolute), column)),
    ),
  );
  return formatCsv([columns.map(({ label }) => label), ...lines]);
}
