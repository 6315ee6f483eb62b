import fc from 'fast-check';
import type { Source } from '#lib/schema/content.ts';
import type { Observation, Status } from '#lib/schema/observation.ts';
import { openPoints } from '#lib/schema/open-point.ts';
import { parsePeriod } from '#lib/schema/period.ts';
import { type Qualifier, qualifiers } from '#lib/schema/qualifier.ts';
import { type TerritoryKind, territoryKinds } from '#lib/schema/territory.ts';
import { isSigned, type Unit, units } from '#lib/schema/unit.ts';
import type { Quote } from '#lib/words/zh/quote.ts';
import { sourceOf } from '../cite/samples.ts';
import { sample } from '../compare/samples.ts';

export const sourceWith = (facts: Partial<Source> = {}): Source => sourceOf({ title: '题名', ...facts });

const rate = sample({ id: 'x', subject: '非公企业的党组织覆盖率', denominator: null, source: 'qzwb' });

const sentenceNames: Record<string, string> = {
  quanzhou: '泉州开发区',
  guiyang: '贵阳高新区',
  loudi: '娄星产业开发区',
  korla: '库尔勒的园区',
  ningxiang: '宁乡',
};

/** A coverage rate of 泉州开发区 with what a test is about. */
export function quoteWith(facts: Partial<Observation> = {}, source: Partial<Source> = {}): Quote {
  const observation = { ...rate, ...facts };
  const sentenceName = sentenceNames[observation.park] ?? observation.park;
  return { observation, park: { name: sentenceName, sentenceName }, source: sourceWith(source) };
}

/** A count, which is told by its subject. */
export const countWith = (facts: Partial<Observation>, source: Partial<Source> = {}): Quote =>
  quoteWith({ indicator: null, name: '数', kind: 'count', unit: '家', printed: facts.value ?? '', ...facts }, source);

const subjects = [
  '全区规上工业企业',
  '园区成立的党支部',
  '党员示范岗和党员责任区',
  '从党工委到车间党小组的组织层级',
  '审批周期（压缩后）',
  '“国字号”科技品牌，例如工程研究中心',
  '市领导联系的企业',
  '园区税收比上年同期的增幅',
  '外贸进出口额的同比增长',
  '耗材的节约幅度',
  '税收的同比降幅',
  '能耗同比下降',
  '在全市的位次',
  '当年计划举办的培训',
];

const decimals = fc.constantFrom('0', '3.2', '30', '97.7', '1657', '13470', '85.16');

const territories = fc
  .record({
    kind: fc.constantFrom<TerritoryKind>(...territoryKinds),
    name: fc.constantFrom('宁乡市', '九牧王', '长沙市'),
  })
  .map(({ kind, name }) => ({ kind, name: kind === 'park' ? null : name }));

const sources = fc.record({
  outlet: fc.constantFrom(null, '泉州晚报', '贵阳高新区', '长沙晚报掌上长沙'),
  publishedOn: fc.constantFrom(null, '2023-07-10'),
  postedOn: fc.constantFrom(null, '2023-07-12'),
});

const observations = fc
  .record({
    park: fc.constantFrom(...Object.keys(sentenceNames)),
    indicator: fc.constantFrom(null, 'org-coverage'),
    name: fc.constantFrom('党组织覆盖率', '党员示范岗、责任区数'),
    subject: fc.constantFrom(...subjects),
    population: fc.constantFrom('非公企业', '党员示范岗', '两新组织'),
    value: fc.oneof(decimals, fc.constant(null)),
    upper: fc.constantFrom(null, null, '20000'),
    unit: fc.constantFrom(...(Object.keys(units) as Unit[])),
    signed: fc.boolean(),
    falls: fc.boolean(),
    qualifier: fc.constantFrom(null, ...(Object.keys(qualifiers) as Qualifier[])),
    denominator: fc.constantFrom(null, '全区非公企业'),
    period: fc.constantFrom(null, ...['2022', '2023-07', '2022-01/2022-08', '../2023-07'].map(parsePeriod)),
    inferredFrom: fc.constantFrom(null, '按发布日期'),
    territory: territories,
    open: fc.uniqueArray(fc.constantFrom(...openPoints), { maxLength: 2 }),
    status: fc.constantFrom<Status>('reported', 'planned', 'expected', 'unstated'),
    paragraph: fc.integer({ min: 1, max: 30 }),
  })
  .map(({ signed, falls, ...drawn }): Partial<Observation> => {
    const kind = signed && ['%', '‰', '倍'].includes(drawn.unit) ? 'growth' : units[drawn.unit].kind;
    const value = drawn.qualifier === '数' ? null : (drawn.value ?? '7');
    const isDecline = falls && isSigned(kind) && drawn.upper === null;
    return {
      ...drawn,
      kind,
      value: isDecline && value !== null ? `-${value}` : value,
      upper: value === null ? null : drawn.upper,
      qualifier: value === null ? '数' : drawn.qualifier,
      printed: value === null ? `数十${drawn.unit}` : `${value}${drawn.unit}`,
      denominator: kind === 'share' ? drawn.denominator : null,
      inferredFrom: drawn.period === null ? null : drawn.inferredFrom,
    };
  });

/** Figures of all kinds, units, qualifiers, statuses and territories, with sources that miss this or that. */
export const quotes: fc.Arbitrary<Quote> = fc
  .tuple(observations, sources)
  .map(([facts, source]) => quoteWith(facts, source));

/** Figures of one thing, mostly with the same caveats: one sentence can tell many of these lists. */
export const listsOfOneThing: fc.Arbitrary<Quote[]> = fc
  .record({
    shared: fc.record({
      inferredFrom: fc.constantFrom(null, '按发布日期'),
      status: fc.constantFrom<Status>('reported', 'planned'),
    }),
    list: fc.array(
      fc.record({
        park: fc.constantFrom(...Object.keys(sentenceNames)),
        value: decimals,
        denominator: fc.constantFrom(null, null, null, '全区非公企业'),
        qualifier: fc.constantFrom<Qualifier | null>(null, null, null, '达', '约'),
        period: fc.constantFrom(parsePeriod('2023-07'), parsePeriod('2022-10')),
      }),
      { minLength: 2, maxLength: 4 },
    ),
  })
  .map(({ shared, list }) => list.map((facts) => quoteWith({ ...shared, ...facts, printed: `${facts.value}%` })));

/** Figures that agree in most things, so that many of them may share a sentence. */
export const similarQuotes: fc.Arbitrary<Quote> = fc
  .record({
    park: fc.constantFrom(...Object.keys(sentenceNames)),
    value: decimals,
    qualifier: fc.constantFrom<Qualifier | null>(null, null, '达', '不足', '余', '约'),
    denominator: fc.constantFrom(null, null, '全区非公企业'),
    period: fc.constantFrom(parsePeriod('2023-07'), parsePeriod('2022-10')),
    inferredFrom: fc.constantFrom(null, '按发布日期'),
    status: fc.constantFrom<Status>('reported', 'reported', 'planned'),
  })
  .map((facts) => quoteWith({ ...facts, printed: `${facts.value}%` }));
