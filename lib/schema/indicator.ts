import { z } from 'zod';
import { ordinalSchema, textSchema } from './text.ts';
import { themeSchema } from './theme.ts';
import { unitSchema } from './unit.ts';

/**
 * A kind of figure that several parks can have. `populations` is the code list of what may be counted: a figure of the
 * indicator names one of them, so that “the same population” is a question of equality. `timing`: a stock is counted at
 * a moment (时点), a flow over a period (时期).
 */
export const indicatorSchema = z.strictObject({
  name: textSchema.meta({ label: '名称' }),
  unit: unitSchema.meta({ label: '单位' }),
  timing: z.enum(['stock', 'flow']).meta({ label: '时点或时期' }),
  theme: themeSchema.meta({ label: '主题' }),
  order: ordinalSchema.meta({ label: '次序' }),
  definition: textSchema.meta({ label: '定义' }),
  dependsOn: z.array(textSchema).min(1).meta({ label: '数值取决于' }),
  populations: z.array(textSchema).min(1).meta({ label: '统计对象' }),
});
export type Indicator = z.output<typeof indicatorSchema> & { id: string };
