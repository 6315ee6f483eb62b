import { z } from 'zod';
import { decimalSchema } from './decimal.ts';
import { type OpenPoint, openPointSchema } from './open-point.ts';
import { type Period, periodSchema } from './period.ts';
import { type Qualifier, qualifierSchema } from './qualifier.ts';
import { type Territory, territorySchema } from './territory.ts';
import { anchorSchema, paragraphSchema, shortText, slugSchema, textSchema, UNSTATED } from './text.ts';
import { type Theme, themeSchema } from './theme.ts';
import { isSigned, type Kind, tellsGrowth, type Unit, unitSchema, units } from './unit.ts';

/**
 * Whether a value is a result (`reported`), a plan, an expectation, or `unstated`: the source does not say whether it is
 * asked for or reached. A figure of the last kind is never compared and stands for nothing.
 */
export const statusLabel = {
  reported: '已有结果',
  planned: '计划',
  expected: '预计',
  unstated: '是否做到原文没写',
} as const;
export type Status = keyof typeof statusLabel;

/** Written `planned` or `expected`, or 未说明 where the source leaves it open. */
const statusSchema = z
  .enum(['reported', 'planned', 'expected', UNSTATED])
  .transform((status): Status => (status === UNSTATED ? 'unstated' : status));

/** The fields of a figure's line that depend on each other. */
type LineParts = Partial<
  Record<'indicator' | 'name' | 'value' | 'upper' | 'inferredFrom' | 'denominator' | 'numerator', string | undefined>
> & {
  unit: Unit;
  kind?: 'growth' | undefined;
  qualifier?: Qualifier | undefined;
  period?: Period | null | undefined;
};

/** What must agree within one line, of a park's figure and of a reference's. */
export function checkFigureLine(figure: LineParts, context: z.RefinementCtx) {
  const report = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
  if (!figure.indicator && !figure.name) report('name', '没有指标的数据要写 name，说明它是什么');
  if (figure.indicator && figure.name) report('name', '属于指标的数据不另写 name，名称取自指标');
  if (figure.value === undefined && figure.qualifier !== '数')
    report('value', '缺少数值；只有“数十家”一类（限定为“数”）可以不写');
  if (figure.value !== undefined && figure.qualifier === '数')
    report('value', '限定为“数”时没有确定的数值，请删去 value');
  if (figure.period === null && figure.inferredFrom) report('inferredFrom', '参考期未说明时没有推断依据');
  if (figure.upper !== undefined && figure.value === undefined) report('upper', '有上限就要写下限 value');
  if (figure.kind === 'growth' && !tellsGrowth(figure.unit)) report('kind', '增减幅的单位应为 "%"、"‰" 或倍');
  if (figure.value?.startsWith('-') && !isSigned(kindOf(figure)))
    report(
      'value',
      '只有增减幅、百分点和位次升降才有负数；是下降的幅度就写 kind: growth，位次下降了几位就写 unit: 个位次',
    );
  for (const end of ['value', 'upper'] as const)
    if (['rank', 'places'].includes(kindOf(figure)) && figure[end]?.includes('.'))
      report(end, '位次和它的升降都是整数');
  const isShare = kindOf(figure) === 'share';
  if (isShare && !figure.denominator)
    report('denominator', '比率要写分母，原文没有交代就写“未说明”；是增减幅就写 kind: growth');
  if (!isShare && figure.denominator) report('denominator', '只有比率才有分母');
  if (!isShare && figure.numerator) report('numerator', '只有比率才有分子');
}

/**
 * One line of `figures:` in a case file, as the editor writes it. What a line leaves out comes from
 * its source, the park's first, or from the park: period and reason, its own territory; `status` is `reported`.
 */
export const figureSchema = z
  .strictObject({
    id: slugSchema.meta({ label: '编号' }),
    theme: themeSchema.meta({ label: '主题' }),
    indicator: textSchema.optional().meta({ label: '指标' }),
    name: shortText(60).optional().meta({ label: '名称' }),
    subject: shortText(100).meta({ label: '对象' }),
    population: shortText(60).meta({ label: '统计对象' }),
    value: decimalSchema.optional().meta({ label: '数值' }),
    upper: decimalSchema.optional().meta({ label: '上限' }),
    unit: unitSchema.meta({ label: '单位' }),
    kind: z.literal('growth', '只有增减幅要写 kind: growth').optional().meta({ label: '类别' }),
    printed: textSchema.meta({ label: '原文写法' }),
    anchor: anchorSchema.optional().meta({ label: '定位' }),
    qualifier: qualifierSchema.optional().meta({ label: '限定' }),
    denominator: textSchema.optional().meta({ label: '分母' }),
    numerator: slugSchema.optional().meta({ label: '分子' }),
    parts: z.array(slugSchema).min(2, '至少写两项').optional().meta({ label: '分项' }),
    before: slugSchema.optional().meta({ label: '此前的数' }),
    period: periodSchema.optional().meta({ label: '参考期' }),
    inferredFrom: textSchema.optional().meta({ label: '参考期的推断依据' }),
    territory: territorySchema.optional().meta({ label: '统计范围' }),
    open: z.array(openPointSchema).min(1).optional().meta({ label: '未明之处' }),
    status: statusSchema.optional().meta({ label: '状态' }),
    source: slugSchema.optional().meta({ label: '来源' }),
    paragraph: paragraphSchema.meta({ label: '段落' }),
    note: textSchema.optional().meta({ label: '说明' }),
  })
  .superRefine(checkFigureLine);
export type Figure = z.output<typeof figureSchema>;

/** A figure of another source that says otherwise: its id, and how it is printed. */
export type Rival = { id: string; printed: string };

/**
 * How a source writes a number where that is not the value in digits: 五 and 级, 百亿 and 元, 1.5万 and 名, 半 and 日 with 内;
 * 三分之二 with no unit. `tail` is the word of a qualifier behind the unit, where the source has another word for it;
 * `holdsQualifier` where it stands inside the number: 翻了近一番.
 */
export type Numeral = { number: string; unit: string; tail: string | null; holdsQualifier?: true };

/** One printed value of one thing, with everything that a reader needs beside it. */
export type Observation = {
  /** Slug of the park whose case file holds the figure; the territory says whose figure it is. */
  park: string;
  id: string;
  theme: Theme;
  indicator: string | null;
  /** The indicator's name, or the figure's own. */
  name: string;
  subject: string;
  population: string;
  /** Decimal text; null where the source prints no definite number (数十家); the lower end of a range. */
  value: string | null;
  /** The upper end of a range (30至40家), or null. */
  upper: string | null;
  unit: Unit;
  kind: Kind;
  printed: string;
  /** Null, or left out, where the number is printed as the value is written. */
  numeral?: Numeral | null;
  /** At most 20 characters of the source that stand there once, where `printed` alone does not. */
  anchor: string | null;
  qualifier: Qualifier | null;
  /** Only of a share: the share of what, or null where the source does not say. */
  denominator: string | null;
  numerator: string | null;
  parts: string[];
  /** The figure of the same thing that this one took the place of: 85 of 33.5 working days. */
  before: string | null;
  /** Null where the source gives no time. */
  period: Period | null;
  /** How the period was inferred, or null where it is printed. */
  inferredFrom: string | null;
  territory: Territory;
  /** What the source leaves open. */
  open: OpenPoint[];
  status: Status;
  source: string;
  /** Null where only an excerpt was read, whose paragraphs cannot be counted. */
  paragraph: number | null;
  note: string | null;
  /** Other values of the same thing at the same time, from other sources of the park (来源不一致). */
  rivals?: Rival[];
};

/** All that is told of a figure wherever it stands: an observation without the case and the paragraph that print it. */
export type Statistic = Omit<Observation, 'park' | 'theme' | 'paragraph'> & {
  /** `158.5` of a figure that is told as it is printed, 158.5万家, and not as 1585000家; only of references. */
  tenThousands?: string | null;
};

/** The kind a figure line states: growth where it says so, otherwise what its unit implies. */
export function kindOf(figure: Pick<LineParts, 'unit' | 'kind'>): Kind {
  return figure.kind ?? units[figure.unit].kind;
}
