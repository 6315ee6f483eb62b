import type { Territory } from '#lib/schema/territory.ts';
import { companiesIn, leading } from './company-names.ts';
import type { Expression } from './find-expressions.ts';
import { neighbour, type ParkNames, stemOf } from './park-names.ts';

/** A city or province that a clause begins with, and that is told of then: 临湖市，去年引进博士412名. */
const namedPlace =
  /(?:^|[，。；：]|(?<!(?:位于|地处|坐落|来自|邻近|毗邻)[^，。；]{0,6})的|而)(?<name>[\p{Script=Han}]{2,4}?(?<kind>省|市|州|县|自治区))(?=[，、：]|两新组织|非公企业|社会组织|规上企业|党组织|党员|现有|共有|有|去年|今年|全年|累计|已|引进|实现|完成|新增)/gu;
const placeKinds = { 省: 'province', 自治区: 'province', 市: 'city', 州: 'city', 县: 'other' } as const;
/** A town that a clause begins with: 青山镇流转土地1.35万亩, 辖区三江街道建成服务站19个. */
const namedTown =
  /(?<=^|[，。；：]|辖区|所辖|下辖的?)(?<name>(?!辖区|所辖|下辖)[\p{Script=Han}]{2,4}?(?:[镇乡]|街道))(?![、和与及等的党]|(?:在|是|位于)(?=园区))/gu;
/** 我们厂, 我公司: the company of whoever speaks. */
const ownCompany =
  /(?:我们?|咱们?|本)(?:公司|企业|集团|厂|车间|合作社)|(?<=^|[，。；“”])\p{Script=Han}{2,3}的(?:公司|企业|厂)/gu;
/** 博世苏州工厂党支部, 市中心医院党委: a body that has its own Party organization. */
const bodyOfParty =
  /(?<name>[\p{Script=Han}A-Za-z（）()]{2,14}?(?<kind>工厂|(?<!工)厂|银行|酒店|医院|学校|[一二三四五六七八九十]中|学院|研究院|大学))(?:党支部|党委|党总支)/gu;

const parkWords = /(?<![在到])园区|全区|全市|开发区(?!企业)|高新区(?!沙)|经开区|辖区|我区|党工委|管委会/g;

const lastOf = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].at(-1);

/** 9个园区共有党组织1864个: of several parks, as is what their average is. */
const severalParks =
  /(?<name>(?:\d+|[二两三四五六七八九十]+)(?:个|家)[\p{Script=Han}]{0,4}园区)(?=共|合计|平均|总共|一共)/gu;

/** 晨辉药业党支部有党员37名, 蓝海软件党委下设4个支部: a branch that is named has its own. */
const branchOfParty =
  /(?<=^|[，。；：“”、]|的|加入|下属)(?<name>(?!联合|产业链|临时|功能)[\p{Script=Han}A-Za-z]{3,14}?(?:党支部|党总支))(?=(?:现|共)?有(?:正式)?党员|\d+名党员|(?:现|共)?有\d+名)|(?<=^|[，。；：“”])(?<committee>[\p{Script=Han}A-Za-z]{3,10}(?<![区市县镇乡园城委会链局办司团]|街道|联合|功能|集群|企业)党委)(?=下设)/gu;

type Owner = { value: Territory; because: string; at: number };

const isShareOfWhole = /(?:占|[是为]全[国省市县][^，]{0,6}的)[^，]*$/;
const wholes = { 国: 'nation', 省: 'province', 市: 'city', 县: 'other' } as const;
/** 全省平均为88.6%，南湖为95.1%: of another than was spoken of; a rate is none. */
const isAnother = /^\p{Script=Han}{1,5}(?<![率数量额值重例均计度])(?:则?为|是|则?达)$/u;

/** 全市共有908家, 市里是89.7%, but not 全市264个，园区86个. */
function wholeIn(sentence: string): Omit<Owner, 'at'> | null {
  const words = sentence.slice(-40);
  const found = lastOf(
    words,
    /(?<!占|于|[较比与超出]|超过|领先)(?:全([国省市县])(?!首|第|劳动模范|劳模|先进|优秀|五一|文明|示范|百强|最美|模范|十佳|三八)|([省市县])里(?!程|拔|给|要求|下达|安排|的?领导))/g,
  );
  if (!found) return null;
  const since = words.slice(found.index + found[0].length);
  const clause = since.includes('，') ? since.slice(since.lastIndexOf('，') + 1) : '';
  if (/[，、；].*(?:园区|全区|我区|开发区|高新区|经开区)/.test(since) || isAnother.test(clause)) return null;
  const letter = (found[1] ?? found[2]) as keyof typeof wholes;
  return { value: { kind: wholes[letter], name: `全${letter}` }, because: `“${found[0]}”` };
}

const said = (name: string) => `前面说到“${name}”`;

function placeIn(sentence: string, kind: Expression['kind']): Owner | null {
  const place = kind === 'rank' || kind === 'places' ? undefined : lastOf(sentence, namedPlace);
  if (!place) return null;
  const { name = '', kind: letter = '市' } = place.groups ?? {};
  const value = { kind: placeKinds[letter as keyof typeof placeKinds], name };
  return { value, because: said(name), at: place.index };
}

function townIn(sentence: string): Owner | null {
  const town = lastOf(sentence, namedTown);
  const name = town?.groups?.['name'];
  return !town || name === undefined ? null : { value: { kind: 'other', name }, because: said(name), at: town.index };
}

/** Who speaks is named behind what is said: “我们厂120名党员……”某某公司党支部书记说. */
function speakerIn(sentence: string, rest: string): Owner | null {
  const own = lastOf(sentence, ownCompany);
  if (!own) return null;
  const name = companiesIn(rest).at(0)?.name ?? '待定';
  return { value: { kind: 'company', name }, because: `“${own[0]}”`, at: own.index };
}

function bodyIn(sentence: string): Owner | null {
  const body = lastOf(sentence, bodyOfParty);
  if (!body) return null;
  const { name = '', kind = '' } = body.groups ?? {};
  return {
    value: { kind: /厂|银行|酒店/.test(kind) ? 'company' : 'other', name },
    because: said(name),
    at: body.index,
  };
}

function companyIn(before: string, sentence: string, shortNames: ReadonlyMap<string, string>): Owner[] {
  const company = companiesIn(before).at(-1);
  if (!company) return [];
  const { name, at } = company;
  // 公司建成…: the company that was named before.
  const isNear = before.length - at < 45 || sentence.includes(name) || /^(?:该|这家)?(?:公司|企业|集团)/.test(sentence);
  return isNear ? [{ value: { kind: 'company', name: shortNames.get(name) ?? name }, because: said(name), at }] : [];
}

function branchIn(sentence: string, ahead: string): Owner | null {
  const branch = lastOf(sentence + ahead, branchOfParty);
  const name = branch?.groups?.['name'] ?? branch?.groups?.['committee'];
  if (!branch || name === undefined || branch.index >= sentence.length) return null;
  return { value: { kind: 'other', name: name.replace(leading, '') }, because: said(name), at: branch.index };
}

/** 石湖区，全区党组织2130个: the district in which the park lies, which 全区 is then of. */
const district = /(?:所在的?|所属的?)(?<name>\p{Script=Han}{2,4}区)，(?=全区|现有|共有|有)/gu;

function districtIn(sentence: string): Owner | null {
  const found = lastOf(sentence, district);
  const name = found?.groups?.['name'];
  // Where another is spoken of since, as in 石湖区有2130个，新城占24%, it is no more of the district.
  const isOver = found && /，(?!全区|现有|共有|有)/.test(sentence.slice(found.index + found[0].length));
  return !found || name === undefined || isOver
    ? null
    : { value: { kind: 'other', name }, because: said(name), at: found.index };
}

/** The other park that a sentence speaks of: not the one that it is compared with. */
function otherParkIn(before: string, { others, own }: ParkNames): Owner | null {
  const near = lastOf(before.replace(/^.*[。；]/s, ''), neighbour)?.groups?.['name'];
  if (near !== undefined)
    return { value: { kind: 'other', name: near }, because: said(near), at: before.lastIndexOf(near) };
  const at = (name: string) =>
    [...before.matchAll(new RegExp(`(?<![比较向同与和学是于习])${name}`, 'g'))].at(-1)?.index ?? -1;
  const [last] = others.map((name) => ({ name, at: Math.max(at(name), at(stemOf(name))) })).sort((a, b) => b.at - a.at);
  const ownAt = own === null ? -1 : Math.max(at(own), at(stemOf(own)));
  return !last || last.at < 0 || ownAt > last.at
    ? null
    : { value: { kind: 'other', name: last.name }, because: said(last.name), at: last.at };
}

const shortIn = (before: string, shortNames: ReadonlyMap<string, string>): Owner[] =>
  [...shortNames].flatMap(([short, full]) => {
    const at = before.lastIndexOf(short);
    return at < 0 ? [] : [{ value: { kind: 'company', name: full } as const, because: said(short), at }];
  });

/** What is known of the article: its companies, the parks that it names, and whose report it is. */
export type Surroundings = {
  shortNames: ReadonlyMap<string, string>;
  parks: ParkNames;
  owner: { value: Territory; because: string } | null;
};

/** 2024年云溪县人民政府工作报告: a report of the whole county. */
export function ownerOfReport(title: string | null): Surroundings['owner'] {
  const { name, kind } =
    /(?<name>\p{Script=Han}{1,5}(?<kind>省|市|州|县|区))(?:人民)?政府工作报告/u.exec(title ?? '')?.groups ?? {};
  if (name === undefined || kind === undefined) return null;
  const value: Territory = {
    kind: kind === '区' ? 'other' : placeKinds[kind as keyof typeof placeKinds],
    name: name.replace(/^年/, ''),
  };
  return { value, because: '文章是它的政府工作报告' };
}

/**
 * Whose a number is, by the words before it: a whole city, province or nation that is named, or the company that was
 * named last and no park since. Null where nothing but the park speaks.
 *
 * @param text the paragraph
 */
export function guessTerritory(
  text: string,
  { start, kind }: Pick<Expression, 'start' | 'kind'>,
  { shortNames, parks, owner }: Surroundings = { shortNames: new Map(), parks: { own: null, others: [] }, owner: null },
): { value: Territory; because: string } | null {
  const before = text.slice(Math.max(0, start - 110), start);
  const sentence = before.slice(Math.max(0, before.search(/[^。；！？]*$/)));
  // 全市第一 is a place among others, and the park's own, and so is 在全市上升3位.
  // 占全市的三分之一, 是全省平均水平的3.2倍, 高于全市3.9个百分点 are the park's own as well.
  const several = lastOf(sentence, severalParks)?.groups?.['name'];
  if (several !== undefined) return { value: { kind: 'parks', name: several }, because: said(several) };
  const whole = kind === 'rank' || kind === 'places' || isShareOfWhole.test(sentence) ? undefined : wholeIn(sentence);
  if (whole) return whole;
  // Whoever was named last, and no park since.
  const ofDistrict = districtIn(sentence);
  if (ofDistrict) return ofDistrict;
  const park = Math.max(
    lastOf(before, parkWords)?.index ?? -1,
    ...(parks.own === null ? [] : [before.lastIndexOf(parks.own), before.lastIndexOf(stemOf(parks.own))]),
  );
  const sentenceAt = before.length - sentence.length;
  const other = otherParkIn(before, parks);
  const [last] = [
    placeIn(sentence, kind),
    townIn(sentence),
    speakerIn(sentence, text.slice(start)),
    bodyIn(sentence),
    branchIn(sentence, text.slice(start, start + 12)),
  ]
    .flatMap((one) => (one ? [{ ...one, at: one.at + sentenceAt }] : []))
    .concat(companyIn(before, sentence, shortNames), shortIn(before, shortNames))
    .filter(({ at }) => at >= park)
    .concat(other ?? [])
    .sort((a, b) => b.at - a.at);
  if (last) return { value: last.value, because: last.because };
  // The report of a county is of the county, but where it speaks of its park.
  return owner !== null && !/园区|工业园|产业园|开发区|高新区|经开区|园内/.test(text.slice(0, start)) ? owner : null;
}
