import { z } from 'zod';
import { suggest } from '#lib/pages/nearest.ts';
import { actorLabel, stageLabel } from '#lib/schema/actor.ts';
import { basisLabel } from '#lib/schema/basis.ts';
import { copyLabel, extentLabel } from '#lib/schema/copy.ts';
import { readNumeral } from '#lib/schema/numerals.ts';
import { statusLabel } from '#lib/schema/observation.ts';
import { openPointLabel } from '#lib/schema/open-point.ts';
import { parsePeriod } from '#lib/schema/period.ts';
import { exactDecimal } from '#lib/schema/ratio.ts';
import { themeLabel } from '#lib/schema/theme.ts';
import { type Unit, units, wordsOf } from '#lib/schema/unit.ts';

/** The day that a spreadsheet program keeps as a number: 45461 → 2024-06-18. */
const dayOfSerial = (serial: string) => new Date(Date.UTC(1899, 11, 30 + Number(serial))).toISOString().slice(0, 10);

/**
 * A date as it is typed in haste, in the way that files have it: 2023年7月 → 2023-07, 2023/7/10 → 2023-07-10, 2023年底 →
 * 2023-12, 2023年上半年 → 2023-01/2023-06, 民国112年7月 → 2023-07.
 */
const tidyDates = (written: string) =>
  written
    .normalize('NFKC')
    .replace(/^\d{5}$/, dayOfSerial)
    .replace(/[T ]\d{2}:\d{2}.*$/, '')
    .replace(/^民国(\d{2,3})年/, (_, year: string) => `${Number(year) + 1911}年`)
    .replace(/(\d{4})年?(?:上半年|H1)$/, '$1-01/$1-06')
    .replace(/(\d{4})年?(?:下半年|H2)$/, '$1-07/$1-12')
    .replace(/(\d{4})年?(?:前三季度|前三个?季度)$/, '$1-01/$1-09')
    .replace(/(\d{4})年?(?:第?([一二三四1-4])季度|Q([1-4]))$/, (_, year: string, said?: string, digit?: string) => {
      const quarter = Number(digit ?? (said && '一二三四'.includes(said) ? '一二三四'.indexOf(said) + 1 : said));
      return `${year}-${String(quarter * 3 - 2).padStart(2, '0')}/${year}-${String(quarter * 3).padStart(2, '0')}`;
    })
    .replace(/(\d{4})年年?[末底]/g, '$1-12')
    .replace(/(\d{4})年(\d{1,2})月?[—–～~至到-]+(\d{1,2})月/g, '$1年$2月/$1年$3月')
    .replace(/^(\d{4})-(\d{4})$/, '$1/$2')
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
  const plain = written
    .normalize('NFKC')
    .replace(/[“”‘’]/g, '')
    .trim();
  // 组织 alone means 组织与覆盖.
  const named = labels.flatMap((label) =>
    Object.keys(label).filter((code) => label[code] === plain || (plain.length > 1 && label[code]?.startsWith(plain))),
  );
  const ofUnit = isUnit ? (Object.keys(units) as Unit[]).filter((unit) => wordsOf(unit).includes(plain)) : [];
  const share = isUnit && /^百分[比率之数]$/.test(plain) ? ['%'] : [];
  return [plain, ...named, ...ofUnit, ...share].find((code) => values.includes(code)) ?? null;
}

/** A number that is written with its unit, in full width or in words: 612家, ２４.２％ → 24.2, 六百一十二 → 612. */
function hintOfNumber(written: string): string {
  const plain = written
    .normalize('NFKC')
    .replace(/(?<=\d)[,_ ](?=\d)/g, '')
    // 12O: a letter for the nought that looks like it.
    .replace(/(?<=\d[\d.oO]*)[oO]/g, '0')
    .replace(/^第(?=\d+段?$)/, '');
  const [, low, high] = /^(\d+(?:\.\d+)?)[^\d.]{0,3}[-—–~至到]+(\d+(?:\.\d+)?)\D*$/.exec(plain) ?? [];
  if (low && high) return `，是不是想写“${low}”，另写 upper: ${high}？`;
  const [, sign = '', number, tail = ''] = /^\+?(-?)0*(\d+(?:\.\d+)?)([^\d.]*)$/.exec(plain) ?? [];
  if (number && /[十百千万亿]/.test(tail))
    return `；“${tail}”里的倍数换算进 value，或者写在 unit 里，例如 value: 1.1, unit: 万元`;
  // A number that is out of range would be advised against itself, and 0xC is no nought.
  if (number && (`${sign}${number}` === written || /^x/i.test(tail))) return '';
  if (number) return `，是不是想写“${sign}${number}”？`;
  const worth = /^[〇零一二两三四五六七八九十百千万亿点]+$/.test(plain) ? readNumeral(plain)?.worth : undefined;
  const decimal = worth && exactDecimal(worth);
  return decimal ? `，是不是想写“${decimal}”？` : '';
}

/** A list that was written as a text: 5, 【5, 6】 and 5、6 are [5, 6]. */
function hintOfList(written: string): string {
  const entries = written
    .normalize('NFKC')
    .split(/[,、;；\s]+/)
    .map((entry) => entry.replace(/^[[【(（{]+|[\]】)）}]+$/g, ''))
    .filter(Boolean);
  const isPlain = entries.length > 0 && entries.every((entry) => /^[a-z0-9-]+$/.test(entry));
  return isPlain ? `，是不是想写“[${entries.join(', ')}]”？` : '';
}

/** The list that a field takes, whatever else it takes too. */
function listOf(schema: z.core.$ZodType | null): z.ZodArray | null {
  if (schema instanceof z.ZodArray) return schema;
  if (schema instanceof z.ZodPipe) return listOf(schema.in) ?? listOf(schema.out);
  return null;
}

const isOfThings = (schema: z.core.$ZodType | null) => listOf(schema)?.element instanceof z.ZodObject;

/** Of an entry of many fields those that it cannot be without. */
function fieldsOfEntry({ shape }: z.ZodObject): string[] {
  const fields = Object.keys(shape);
  return fields.length > 4 ? fields.filter((field) => !(shape[field] instanceof z.ZodOptional)) : fields;
}

/** Words that an entry may be, of which the first that it takes shows what is wanted: any text, an id, a number. */
const samples = ['甲', 'org-coverage', '3'];

/** How the entries of a list are written: of things their fields, of words an example. */
export function hintOfEntries(schema: z.core.$ZodType | null): string {
  const element = listOf(schema)?.element;
  if (element instanceof z.ZodObject) {
    const fields = fieldsOfEntry(element);
    return fields.length > 4
      ? `，每一项的开头写“- ”，要有 ${fields.join('、')}`
      : `，每一项写成“{ ${fields.join(': ……, ')}: …… }”，几项放在方括号里`;
  }
  if (!element) return '';
  const words = element instanceof z.ZodEnum ? element.options.map(String) : samples;
  const sample = words.find((word) => z.safeParse(element, word).success);
  return sample === undefined ? '' : `，几项放在方括号里，例如 [${sample}]`;
}

/** What else is to be said of a value that its schema refuses: how a date is written, where a scale of a count goes. */
export function hintOf(issue: z.core.$ZodIssue, schema: z.core.$ZodType | null, written: string): string {
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    if (values.join() === 'growth') return '；说的是增减的幅度就写“growth”，不是就不写';
    const code = codeFor(written, values, issue.path.at(-1) === 'unit');
    if (code !== null) return `，是不是想写“${code}”？`;
    const scaled = issue.path.at(-1) === 'unit' ? /^[万亿]+(.+)$/.exec(written)?.[1] : undefined;
    return scaled !== undefined && issue.values.includes(scaled)
      ? `；“${scaled}”前面的“${written.slice(0, -scaled.length)}”换算进 value，例如 1.5万${scaled}写 value: 15000, unit: ${scaled}`
      : suggest(written, values);
  }
  if (issue.code === 'invalid_type' && issue.expected === 'array')
    return isOfThings(schema) ? hintOfEntries(schema) : hintOfList(written);
  if (issue.message.startsWith('应为从 1 开始的整数') && /^\d+(?:[、，;；—–~至-]\s*\d+)+$/.test(written))
    return '，几个段落号一个一个写，用半角逗号隔开';
  if (/^应为(?:十进制数字|从 1 开始的整数)/.test(issue.message)) return hintOfNumber(written);
  if (issue.message.startsWith('应为小写字母') && /[，、]/.test(written)) return '，几个编号之间用半角逗号隔开';
  if (!/日期|2022-01\/2022-08/.test(issue.message) || schema === null) return '';
  const tidy = tidyDates(written);
  if (tidy !== written && z.safeParse(schema, tidy).success) return `，是不是想写“${tidy}”？`;
  if (/^\d{4}(?:-\d{2})?$/.test(written) && parsePeriod(written)) return '，没有写到日';
  if (/(?:^|\/)\d{4}-(?:00|1[3-9]|[2-9]\d)(?![\d])/.test(written)) return '，日历上没有这个月';
  if (/财年|财政年度|学年/.test(written)) return '，请写成起止两个月，例如 2024-07/2025-06';
  if (/\/\.\.$/.test(written)) return '，没有“至今”的写法，终点写来源说的时间或来源的日期';
  if (/农历|阴历|[正冬腊]月|[初廿]/.test(written)) return '，请换算成公历';
  return /^\d{4}-\d{2}-\d{2}$/.test(written) ? '，日历上没有这一天' : '';
}
