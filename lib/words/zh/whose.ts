import { parseGrowth } from '#lib/schema/growth.ts';
import { splitMultiple } from '#lib/schema/multiple.ts';
import type { Observation, Statistic } from '#lib/schema/observation.ts';
import type { Territory } from '#lib/schema/territory.ts';
import { formatBeside } from './amount.ts';
import { inBrackets } from './brackets.ts';
import { namesCompany } from './company-name.ts';
import { notWritten } from './missing.ts';
import { relationOf } from './owned-elsewhere.ts';
import type { Quotable } from './quote.ts';
import { formatStatus, formatWhenWithin } from './small-print.ts';
import { formatTerritory } from './territory.ts';

/** 是否限于园区 of a territory that is named 未写明是否限于园区: no place, but what the source leaves unwritten of it. */
export const unwrittenPlace = ({ kind, name }: Territory): string | null =>
  kind === 'other' ? (/^(?:原文)?(?:未写明|没写明|没写)(.+)$/.exec(name ?? '')?.[1] ?? null) : null;

/**
 * What the label of a large figure adds where it is not the park's own; null where it is. What is marked so is never set
 * in the colour of the page's subject.
 *
 * @example territoryMark({ kind: 'city', name: '宁乡全市（含园区）' }) // '宁乡全市，不只是园区'
 * @example territoryMark({ kind: 'city', name: '宁乡市' }) // '宁乡全市的数，不是园区的'
 * @example territoryMark({ kind: 'company', name: '九牧王' }) // '九牧王一家企业，不是园区'
 */
export function territoryMark(territory: Territory): string | null {
  const { kind, name } = territory;
  if (kind === 'park') return null;
  const unwritten = unwrittenPlace(territory);
  if (unwritten !== null) return `${unwritten}，${notWritten}`;
  const place = (name ?? formatTerritory(territory)).replace(/（[^（）]*）$/, '');
  const relation = relationOf(territory);
  if (relation === 'several') return `${place}，不只一个园区`;
  if (relation === 'whole') return `${place}，不只是园区`;
  if (relation === 'unknown') return `${place}的数，不算作园区自己的`;
  if (kind === 'company') return `${name === null ? '' : place}一家企业，不是园区`;
  return name === null ? `${place}，不是园区` : `${place.replace(/(?<!全)市$/, '全市')}的数，不是园区的`;
}

/** What a figure is called apart from its page: 泉州开发区：非公企业党组织覆盖率 */
export const nameFigure = ({ name }: { name: string }, { subject }: Pick<Statistic, 'subject'>) =>
  `${name}：${subject}`;

/**
 * What a figure is called where its sentence may not be read along: its name, and whose it is where not the park's own,
 * or of one of two.
 */
export function titleFigure(park: { name: string }, figure: Pick<Statistic, 'subject' | 'territory'>) {
  const { kind, name } = figure.territory;
  const mark = kind === 'park' ? name : territoryMark(figure.territory);
  return `${nameFigure(park, figure)}${inBrackets(mark ?? '')}`;
}

/** The same with its value, when, and that it is no result where it is none: the title of its page. */
export const titleWithValue = (park: { name: string }, figure: Observation): string =>
  `${titleFigure(park, figure)} ${formatBeside(figure)}${inBrackets([formatWhenWithin(figure), ...formatStatus(figure)].join('，'))}`;

/**
 * Whose figure it is, as a sentence says it: the park by its name for sentences, every other place by its own. Empty
 * where the source does not say whose.
 */
export function placeOf({ observation: { territory }, park }: Quotable): string {
  if (unwrittenPlace(territory) !== null) return '';
  return territory.name ?? (territory.kind === 'park' ? park.sentenceName : formatTerritory(territory));
}

/**
 * Whether a name says whom it counts, so that the population need not stand before it: 非公企业党组织覆盖率 does of
 * 非公企业, 党员示范岗、责任区数 does not of 党员示范岗, because it counts 责任区 too.
 */
const namesPopulation = (name: string, population: string) =>
  name === population || (name.startsWith(population) && !/^[、和与及或]/.test(name.slice(population.length)));

/** What ends the subject of a rank, where the verb 居 says it: 在全省的位次 → 在全省居第1位, 全省考核位次 → 在全省考核中居第1位. */
const rankNoun = /(?:的|(?<=考[核评]|评[价比估选]))(位次|名次|排名)$/;

/** 在全省开发区考核中 of a subject that names no more than the field in which a place is held. */
const sayField = (subject: string) =>
  /^全[省市国县州区]/.test(subject) && !/[中里内]$/.test(subject) ? `在${subject}中` : subject;

/** 非公企业党组织覆盖率 of an indicator's rate; otherwise the subject, without what tells of growth, of a multiple or of a rank. */
function measureOf(observation: Statistic): string {
  const { indicator, kind, name, population, subject } = observation;
  if (indicator !== null && kind === 'share') return namesPopulation(name, population) ? name : `${population}${name}`;
  const growth = parseGrowth(observation);
  if (growth) return growth.what;
  const multiple = splitMultiple(observation);
  if (multiple) return multiple.what;
  return kind === 'rank' && observation.value !== null ? sayField(subject.replace(rankNoun, '')) : subject;
}

/** Words at the head of a subject that say no more than its place does. */
const headOf: Partial<Record<Territory['kind'], RegExp>> = {
  park: /^(全区|园区)(?![里内中]|外的|以外|之外)的?/,
  city: /^全[市县区州](?![里内中])的?/,
  province: /^全[省区市](?![里内中])的?/,
  nation: /^全国(?!性|人大|政协|总工会|各地)的?/,
  // 全区 of a district, of which nothing but its name says that it is one.
  other: /^全[市县区州](?![里内中])的?/,
};

/** What is counted, without the words 全区 and 园区, 全市, 全省 at its head: whose it is, the place says. */
export function sayMeasure({ observation }: Pick<Quotable, 'observation'>): string {
  const measure = measureOf(observation);
  const head = unwrittenPlace(observation.territory) === null ? headOf[observation.territory.kind] : undefined;
  const rest = head === undefined ? measure : measure.replace(head, '');
  return rest === '' ? measure : rest;
}

/** How much of a place's end a measure begins with: 2 of 库尔勒的园区 and 园区党工委…. One character is chance, but for 市. */
function overlapOf(place: string, measure: string): number {
  const lengths = Array.from({ length: place.length - 1 }, (_, index) => place.length - 1 - index);
  const shared = lengths.find((length) => measure.startsWith(place.slice(-length))) ?? 0;
  return shared > 1 || measure.startsWith('市') ? shared : 0;
}

/** 在全省, 在全省评价中: says where, and follows a place as it is. 在职党员 and 在建园区 say what is counted. */
const saysWhere = /^在(?![职建校岗册编园研产售])(?:.+[中里内上]|.*[省市区县州盟旗国])$/;

/** A place before what is counted there; 的 stands between them only where neither has one: 泉州开发区的规上工业企业. Of several
 * places the last decides. */
export const attach = (place: string, measure: string) =>
  `${place}${place === '' || /的/.test((place.split(/[和、]/).at(-1) ?? '') + measure) || saysWhere.test(measure) ? '' : '的'}${measure}`;

/** What is counted of a company, which a subject that does not name it (党员, 公司党员) is put after. */
function sayOfCompany(measure: string, name: string): string {
  if (namesCompany(measure, name)) return measure;
  const rest = measure.replace(/^(?:该|本)?(?:公司|企业)(?!化|家)的?/, '');
  return attach(name, rest === '' ? measure : rest);
}

/**
 * Whose and what in one phrase, the place said once: 泉州开发区的规上工业企业, 宁乡市 + 市领导… → 宁乡市领导….
 *
 * @example sayWhat(quanzhou) // '泉州开发区的非公企业党组织覆盖率'
 */
export function sayWhat(quote: Quotable): string {
  const place = placeOf(quote);
  const measure = sayMeasure(quote);
  const { kind, name } = quote.observation.territory;
  if (kind === 'company') return name === null ? measure : sayOfCompany(measure, name);
  if (place === '' || measure.startsWith(place.replace(/[市县区省]$/, ''))) return measure;
  // 开发区发电量 of a park that ends so in its full name, if not in its name for sentences.
  const full = kind === 'park' && name === null ? overlapOf(quote.park.name, measure) : 0;
  return attach(place, measure.slice(Math.max(overlapOf(place, measure), full)));
}
