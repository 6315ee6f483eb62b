import { z } from 'zod';
import { figureSchema } from '#lib/schema/observation.ts';
import { organizationSchema } from '#lib/schema/organization.ts';
import { parkSchema, pointsSchema, statementSchema } from '#lib/schema/park.ts';
import { practiceSchema } from '#lib/schema/practice.ts';
import { sourceSchema } from '#lib/schema/source.ts';

/** A column of a sheet: the field that it holds, under the label of the field's schema. */
export type Column = { key: string; label: string; isList: boolean };

/** A list of the front matter that has a sheet of its own, a line a row. */
export type ListSheet = { sheet: string; list: string; columns: Column[]; isFlow: boolean };

/** The label that a field's schema carries; a field without one goes by its name. */
const columnsOf = (shape: Record<string, z.core.$ZodType>): Column[] =>
  Object.entries(shape).map(([key, field]) => {
    const label = field instanceof z.ZodType ? field.meta()?.['label'] : undefined;
    const bare = field instanceof z.ZodOptional ? field.unwrap() : field;
    const isList = bare instanceof z.ZodArray && !(bare.element instanceof z.ZodObject);
    return { key, label: typeof label === 'string' ? label : key, isList };
  });

/** Every list of things in a case file. Its columns are the schema's fields, so that none can be forgotten. */
export const listSheets: readonly ListSheet[] = [
  { sheet: '数据', list: 'figures', columns: columnsOf(figureSchema.shape), isFlow: true },
  { sheet: '做法', list: 'practices', columns: columnsOf(practiceSchema.shape), isFlow: false },
  { sheet: '机构', list: 'organizations', columns: columnsOf(organizationSchema.shape), isFlow: true },
  { sheet: '没有数的说法', list: 'statements', columns: columnsOf(statementSchema.shape), isFlow: true },
  { sheet: '来源', list: 'sources', columns: columnsOf(sourceSchema.shape), isFlow: false },
];

const listed = new Set(listSheets.map(({ list }) => list));

/** What a case says once: a row a field. */
export const caseFields: readonly Column[] = columnsOf(parkSchema.shape)
  .filter(({ key }) => !listed.has(key))
  .flatMap((column) =>
    column.key === 'points'
      ? columnsOf(pointsSchema.shape).map(({ key, label }) => ({ key: `points.${key}`, label, isList: false }))
      : [column],
  );

export const caseSheet = '案例';
export const bodySheet = '正文';
export const articleSheet = '原文（不外传）';
export const choiceSheet = '可选值';
export const noteSheet = '说明';

/** The first column of a list: which line of the file a row is; empty in a row that is new. */
export const lineColumn = '行（勿改）';
/** The last column of a list: what is left to decide, as the comment behind the line says it. */
export const openColumn = '待定（定下来就清空）';
