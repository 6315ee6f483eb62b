import { z } from 'zod';
import { suggest } from '#lib/pages/nearest.ts';
import { actorLabel, stageLabel } from '#lib/schema/actor.ts';
import { basisLabel } from '#lib/schema/basis.ts';
import { copyLabel, extentLabel } from '#lib/schema/copy.ts';
import { statusLabel } from '#lib/schema/observation.ts';
import { openPointLabel } from '#lib/schema/open-point.ts';
import { parsePeriod } from '#lib/schema/period.ts';
import { themeLabel } from '#lib/schema/theme.ts';
import { type Unit, units, wordsOf } from '#lib/schema/unit.ts';

/** A date as it is typed in haste, in the way that files have it: 2023年7月 → 2023-07, 2023/7/10 → 2023-07-10, 2023年底 → 2023-12. */
const tidyDates = (written: string) =>
  written
    .replace(/(\d{4})年年?[末底]/g, '$1-12')
    .replace(/(\d{4})年(\d{1,2})月?[—–～~至到-]+(\d{1,2})月/g, '$1年$2月/$1年$3月')
    .replace(/[—–～~至到]+/g, '/')
    .replace(
      /(\d{4})[年./-](\d{1,2})(?!\d)(?:[月./-](\d{1,2})(?!\d))?[月日号]?/g,
      (_, year: string, ...rest: unknown[]) =>
        [year, ...rest.slice(0, 2).flatMap((part) => (typeof part === 'string' ? part.padStart(2, '0') : []))].join(
          '-',
        ),
    )
    .replace(/年/g, '');

/** Codes by the words that the guide and the pages have for them. */
const labels: readonly Record<string, string>[] = [
  themeLabel,
  actorLabel,
  stageLabel,
  statusLabel,
  openPointLabel,
  copyLabel,
  extentLabel,
  basisLabel,
];

/** What is meant by a word that is none of the values: 园区 is park, 天 is 日, 百分比 is %. */
function codeFor(written: string, values: readonly string[], isUnit: boolean): string | null {
  const plain = written.normalize('NFKC');
  const named = labels.flatMap((label) => Object.keys(label).filter((code) => label[code] === written));
  const ofUnit = isUnit ? (Object.keys(units) as Unit[]).filter((unit) => wordsOf(unit).includes(plain)) : [];
  const share = isUnit && /^百分[比率之数]$/.test(plain) ? ['%'] : [];
  return [plain, ...named, ...ofUnit, ...share].find((code) => values.includes(code)) ?? null;
}

/** What else is to be said of a value that its schema refuses: how a date is written, where a scale of a count goes. */
export function hintOf(issue: z.core.$ZodIssue, schema: z.core.$ZodType | null, written: string): string {
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    const code = codeFor(written, values, issue.path.at(-1) === 'unit');
    if (code !== null) return `，是不是想写“${code}”？`;
    const scaled = issue.path.at(-1) === 'unit' ? /^[万亿]+(.+)$/.exec(written)?.[1] : undefined;
    return scaled !== undefined && issue.values.includes(scaled)
      ? `；“${scaled}”前面的“${written.slice(0, -scaled.length)}”换算进 value，例如 1.5万${scaled}写 value: 15000, unit: ${scaled}`
      : suggest(written, values);
  }
  if (!/日期|2022-01\/2022-08/.test(issue.message) || schema === null) return '';
  const tidy = tidyDates(written);
  if (tidy !== written && z.safeParse(schema, tidy).success) return `，是不是想写“${tidy}”？`;
  if (/^\d{4}(?:-\d{2})?$/.test(written) && parsePeriod(written)) return '，没有写到日';
  if (/^\d{4}-\d{2}$/.test(written)) return '，日历上没有这个月';
  return /^\d{4}-\d{2}-\d{2}$/.test(written) ? '，日历上没有这一天' : '';
}
