import type { Placed } from '#lib/catalog/rows.ts';
import type { Survey } from '#lib/catalog/survey.ts';
import { figureAddress } from '#lib/pages/addresses.ts';
import { formatValue } from '#lib/words/zh/amount.ts';
import { formatGroupTitle } from '#lib/words/zh/group.ts';
import { noFigure, notWritten } from '#lib/words/zh/missing.ts';
import { formatOwner } from '#lib/words/zh/owner.ts';
import { formatWhen } from '#lib/words/zh/small-print.ts';
import { formatSource } from '#lib/words/zh/source.ts';
import { formatTerritory } from '#lib/words/zh/territory.ts';
import { formatCsv } from './csv.ts';

const header = [
  '组',
  '园区',
  '指标',
  '数值',
  '数',
  '单位',
  '限定',
  '指的是',
  '统计对象',
  '分母',
  '统计范围',
  '时间',
  '出处',
  '段落',
  '说明',
  '地址',
  '组内可比性',
  '怎么用',
];

/** What tells the reader of a copied row that values of two groups are not to be ranked, and what the code means. */
const groupCaveat = '“组”相同的数据才可以放在一起看；不同组的口径不同，不能排序。';
const earlierCaveat = '同一园区此前的数，和后来的数是变化，不是园区之间的比较。';

function writeFigure({ figure, park, source }: Placed, group: string, verdict: string, use: string) {
  return [
    group,
    formatOwner(park, figure),
    figure.name,
    formatValue(figure),
    figure.value ?? '',
    figure.unit,
    figure.qualifier ?? '',
    figure.subject,
    figure.population,
    figure.kind === 'share' ? (figure.denominator ?? notWritten) : '',
    formatTerritory(figure.territory),
    formatWhen(figure),
    formatSource(source),
    figure.paragraph === null ? '' : String(figure.paragraph),
    figure.note ?? '',
    figureAddress(figure),
    verdict,
    use,
  ];
}

function writeSilent({ indicator }: Survey, { park, statement }: Survey['silent'][number]) {
  const source = statement === null ? undefined : park.sourceById.get(statement.source);
  const cells: Partial<Record<(typeof header)[number], string>> = {
    组: noFigure,
    园区: park.name,
    指标: indicator.name,
    出处: source ? formatSource(source) : '',
    段落: statement === null || statement.paragraph === null ? '' : String(statement.paragraph),
    说明: statement?.says ?? notWritten,
    地址: `/parks/${park.slug}`,
    怎么用: groupCaveat,
  };
  return header.map((column) => cells[column] ?? '');
}

/**
 * Surveys as rows of CSV, each with as many cells as the header: definitions, sources and the caveat travel with every
 * value, verdicts as codes that do not change (comparable, caution, not-comparable).
 *
 * @param absoluteUrl the address of the site put before one of its paths
 */
export function definitionCsv(surveys: Survey[], absoluteUrl: (address: string) => string): string {
  const address = header.indexOf('地址');
  const rows = surveys.flatMap((survey) => [
    ...survey.bands.flatMap(({ group, rows: ofBand }) =>
      ofBand.flatMap((row) => {
        const title = formatGroupTitle(row.figure);
        return [
          writeFigure(row, title, group.verdict ?? '', groupCaveat),
          ...row.history.map((earlier) => writeFigure(earlier, title, '', earlierCaveat)),
        ];
      }),
    ),
    ...survey.silent.map((row) => writeSilent(survey, row)),
  ]);
  const absolute = rows.map((row) => row.map((cell, index) => (index === address ? absoluteUrl(cell) : cell)));
  return formatCsv([header, ...absolute]);
}
