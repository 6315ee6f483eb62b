import { type Unit, wordsOf } from '#lib/schema/unit.ts';

/** `'33.5', '工作日'` → 33.5个工作日: a unit the way that pages write it after a number. */
export const withUnit = (value: string | bigint, unit: Unit) => `${value}${wordsOf(unit)[0]}`;
