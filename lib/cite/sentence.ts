import type { Source } from '#lib/schema/content.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { formatFigure } from '#lib/words/zh/figure.ts';
import { formatDate, formatPeriod } from '#lib/words/zh/period.ts';
import { formatTerritory } from '#lib/words/zh/territory.ts';
import { isNewspaper } from './work.ts';

/** 据《泉州晚报》2023年7月10日报道（第2段）; what the copy does not print is said in the brackets. */
function writeLead({ outlet, publishedOn }: Source, paragraph: number): string {
  const day = publishedOn === null ? '' : formatDate(publishedOn);
  if (outlet === null)
    return `据${day === '' ? '' : `${day}的`}一篇报道（刊载处${day === '' ? '和日期' : ''}未印出，第${paragraph}段）`;
  const place = `（${day === '' ? '日期未印出，' : ''}第${paragraph}段）`;
  if (!isNewspaper(outlet)) return `据${outlet}${day}发布的报道${place}`;
  return `据${outlet.endsWith('报') ? `《${outlet}》` : outlet}${day}报道${place}`;
}

/** 非公企业党组织覆盖率 of an indicator's rate, otherwise the subject. */
function writeMeasure({ indicator, kind, name, population, subject, territory }: Observation): string {
  if (indicator !== null && kind === 'share') return name.includes(population) ? name : `${population}${name}`;
  return territory.kind === 'park' ? subject.replace(/^(全区|园区)(?![里内中])/, '') : subject;
}

/**
 * Puts the place before the measure without saying it twice: 宁乡市 + 市领导… → 宁乡市领导…, 娄底市 + 娄底要打造… →
 * 娄底要打造…. The measure of a company's figure names the company.
 */
function writeWhat(observation: Observation, parkName: string): string {
  const { territory } = observation;
  const measure = writeMeasure(observation);
  const place = territory.name ?? (territory.kind === 'park' ? parkName : formatTerritory(territory));
  if (territory.kind === 'company' || measure.startsWith(place.replace(/[市县区省]$/, ''))) return measure;
  const lengths = Array.from({ length: place.length - 1 }, (_, index) => place.length - 1 - index);
  const shared = lengths.find((length) => measure.startsWith(place.slice(-length))) ?? 0;
  return `${place}${measure.slice(shared > 1 || measure.startsWith('市') ? shared : 0)}`;
}

const verb = { reported: '为', planned: '计划为', expected: '预计为', unstated: '为' } as const;

/** 为97.7% · 达70% · 超100亿元 · 计划为10场; thousands are not grouped in running text. */
function writeValue({ subject, status, ...figure }: Observation): string {
  const { qualifier } = figure;
  const value = formatFigure(figure).replaceAll(',', '');
  const isBound = qualifier === '达' || qualifier === '超' || qualifier === '不足';
  const said = /计划|打算|目标/.test(subject) ? '为' : verb[status];
  const link = isBound ? `${said.slice(0, -1)}${qualifier === '达' ? '达' : ''}` : said;
  return `${subject.includes('，') ? '，' : ''}${link}${value}`;
}

/** Whether the report's own date, which stands at the head of the sentence, already tells the inferred time. */
const saidByDate = ({ period }: Observation, { publishedOn }: Source) =>
  publishedOn !== null && period !== null && publishedOn.startsWith(period.text);

function describeTime(observation: Observation, source: Source): string | null {
  const { period, inferredFrom } = observation;
  if (period === null) return '原文未说明时间';
  if (inferredFrom === null || saidByDate(observation, source)) return null;
  return `时间由本站推断：${formatPeriod(period)}`;
}

function describeOwner({ territory }: Observation): string | null {
  if (territory.kind === 'park') return null;
  const name = territory.name ?? formatTerritory(territory);
  return territory.kind === 'parks' ? `这是${name}的合计，不是一个园区的` : `这是${name}的数，不是园区的`;
}

const describeStatus = {
  reported: null,
  planned: '这是计划，不是结果',
  expected: '这是预计，不是结果',
  unstated: '是要求还是已经做到，原文没有说清',
} as const;

/** Tells the printed wording where the figure is written in another way: 1.5万多名 became 15000多名. */
function describePrinted(observation: Observation): string | null {
  const { value, printed } = observation;
  if (value === null) return null;
  const written = formatFigure(observation).replaceAll(',', '');
  const same = printed.includes(written) || (printed.includes(value) && printed.length <= written.length + 1);
  return same ? null : `原文写作“${printed}”`;
}

function describeDenominator({ kind, denominator, subject }: Observation): string | null {
  if (kind !== 'share') return null;
  if (denominator === null) return '原文未说明分母';
  return subject.includes(denominator) ? null : `分母为${denominator}`;
}

/**
 * One sentence that may be printed as it stands: the source first, then the figure with everything that defines it.
 *
 * @param parkName the park of the case; a figure that is not the park's says whose it is
 * @example citeSentence(orgCoverage, '泉州开发区', source)
 * // '据《泉州晚报》2023年7月10日报道（第2段），泉州开发区非公企业党组织覆盖率为97.7%；原文未说明分母。'
 */
export function citeSentence(observation: Observation, parkName: string, source: Source): string {
  const { period, inferredFrom, paragraph } = observation;
  const when = period !== null && inferredFrom === null ? `${formatPeriod(period)}，` : '';
  const claim = `${writeWhat(observation, parkName)}${writeValue(observation)}`;
  const caveats = [
    describeOwner(observation),
    describeStatus[observation.status],
    observation.kind === 'growth' ? '这是增减幅，不是占比' : null,
    describePrinted(observation),
    describeDenominator(observation),
    describeTime(observation, source),
  ].filter((caveat) => caveat !== null);
  return `${[`${writeLead(source, paragraph)}，${when}${claim}`, ...caveats].join('；')}。`;
}
