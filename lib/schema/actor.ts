import { z } from 'zod';

/** Who does a practice; one or more of these. 园区 is 党工委、管委会、园区组织. */
export const actorLabel = {
  park: '园区',
  company: '企业',
  authority: '上级党委政府及部门',
  society: '社会组织或其他',
  unstated: '原文没写',
} as const;

export type Actor = keyof typeof actorLabel;
export const actorSchema = z.enum(Object.keys(actorLabel) as [Actor, ...Actor[]]);

/** Whether a practice is done, or meant to be: a next step is never counted among what parks do. */
export const stageLabel = { doing: '在做', planned: '打算' } as const;
export type Stage = keyof typeof stageLabel;
export const stageSchema = z.enum(Object.keys(stageLabel) as [Stage, ...Stage[]]);

/** Whether somebody other than the park and the authorities above it does a practice: a company's own method, say. */
export const isByOthers = (by: readonly Actor[]) => by.every((actor) => actor === 'company' || actor === 'society');
