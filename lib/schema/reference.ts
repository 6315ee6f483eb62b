import { z } from 'zod';
import { type Basis, basisSchema } from './basis.ts';
import type { Body, Linked, Source } from './content.ts';
import { checkFigureLine, figureSchema, kindOf, type Statistic } from './observation.ts';
import { periodSchema } from './period.ts';
import { sourceSchema } from './source.ts';
import { territorySchema } from './territory.ts';
import { ordinalSchema, slugSchema, textSchema } from './text.ts';

/** The longest quotation that is printed of a source: its own sentences stay its own. */
const longestWording = 40;

/**
 * One line of `figures:` in `content/references/`: a figure that is no park's. It is held to what a park's is held to,
 * but for the paragraph, which is not known of a page that was seen in part. `2010-12` stands for the end of 2010.
 */
const referenceFigureSchema = z
  .strictObject(figureSchema.shape)
  .omit({ theme: true, indicator: true, anchor: true, paragraph: true, parts: true, before: true })
  .extend({
    basis: basisSchema.meta({ label: '分母属于哪一种' }),
    period: periodSchema.meta({ label: '参考期' }),
    total: slugSchema.optional().meta({ label: '分母的数' }),
    wording: textSchema.max(longestWording, `最多${longestWording}个字`).optional().meta({ label: '原句' }),
  })
  .superRefine((figure, context) => {
    checkFigureLine(figure, context);
    const isShare = kindOf(figure) === 'share';
    const report = (message: string) => context.addIssue({ code: 'custom', path: ['basis'], message });
    const isNamed = figure.basis === 'eligible' || figure.basis === 'above-scale';
    if (isShare && figure.basis === 'count') report('比率要写明分母属于哪一种；原文没写就写 unstated');
    if (isShare && isNamed && figure.denominator === '未说明') report('分母写的是未说明，应为 all 或 unstated');
  });

/** A source of references: seen in part, so that its paragraphs are not counted. */
const referenceSourceSchema = z
  .strictObject(sourceSchema.shape)
  .omit({ paragraphs: true, period: true, inferredFrom: true, added: true });

/** The front matter of `content/references/<id>.md`. */
export const referenceSchema = z.strictObject({
  name: textSchema.meta({ label: '名称' }),
  lead: textSchema.meta({ label: '导语' }),
  order: ordinalSchema.meta({ label: '次序' }),
  indicator: slugSchema.optional().meta({ label: '指标' }),
  territory: territorySchema.meta({ label: '统计范围' }),
  headline: z.array(slugSchema).min(1).meta({ label: '首要数据' }),
  sources: z.array(referenceSourceSchema).min(1, '至少要有一篇来源').meta({ label: '来源' }),
  figures: z.array(referenceFigureSchema).min(1).meta({ label: '数据' }),
});
export type ReferenceFrontMatter = z.output<typeof referenceSchema>;

export type ReferenceSource = Omit<Source, 'paragraphs' | 'period' | 'inferredFrom'>;

/** One printed value that is no park's, with the kind of its denominator and the few words that print it. */
export type ReferenceFigure = Statistic & {
  reference: string;
  basis: Basis;
  /** The figure that is printed as the share's denominator. */
  total: string | null;
  wording: string | null;
  paragraph: null;
};

/** Figures that are no park's: what a park's figure is read beside, and never ranked with. */
export type Reference = Omit<ReferenceFrontMatter, 'figures' | 'sources' | 'indicator'> & {
  id: string;
  indicator: string | null;
  figures: ReferenceFigure[];
  figureById: ReadonlyMap<string, ReferenceFigure>;
  sourceById: ReadonlyMap<string, ReferenceSource>;
  body: Body;
} & Linked<'lead'>;

/** Whether a source was only seen where somebody else put it up, with no address that a reader may be sent to. */
export const isOnlyReposted = ({ url }: Pick<ReferenceSource, 'url'>): boolean => url === null;
