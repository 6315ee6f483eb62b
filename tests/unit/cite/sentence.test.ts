import { expect, test } from 'vitest';
import { citeSentence } from '#lib/cite/sentence.ts';
import { parsePeriod } from '#lib/schema/period.ts';
import { figureOf, sourceOf } from './samples.ts';

const sentence = (facts: Parameters<typeof figureOf>[0], about: Parameters<typeof sourceOf>[0] = {}) =>
  citeSentence(figureOf(facts), '泉州开发区', sourceOf(about));

const count = { indicator: null, kind: 'count', unit: '家', denominator: null } as const;

test('a rate carries its population, paragraph and the missing denominator', () => {
  expect(sentence({})).toBe(
    '据《泉州晚报》2023年7月10日报道（第2段），泉州开发区非公企业党组织覆盖率为97.7%；原文未说明分母。',
  );
});

test('a denominator that the source states is named', () => {
  expect(sentence({ denominator: '全区在营非公企业' })).toContain('为97.7%；分母为全区在营非公企业。');
});

test('what the copy of the source does not print is said', () => {
  const known = (about: Parameters<typeof sourceOf>[0]) => sentence({ paragraph: 6 }, about).split('，泉州开发区')[0];
  expect(known({ outlet: null, publishedOn: null })).toBe('据一篇报道（刊载处和日期未印出，第6段）');
  expect(known({ outlet: null })).toBe('据2023年7月10日的一篇报道（刊载处未印出，第6段）');
  expect(known({ publishedOn: null })).toBe('据《泉州晚报》报道（日期未印出，第6段）');
  expect(known({ outlet: '贵阳高新区' })).toBe('据贵阳高新区2023年7月10日发布的报道（第6段）');
  expect(known({ outlet: '长沙晚报掌上长沙' })).toBe('据长沙晚报掌上长沙2023年7月10日报道（第6段）');
});

test('a company figure is not taken for the park’s', () => {
  const figure = {
    ...count,
    subject: '星邦智能的年产值',
    value: '20',
    unit: '亿元',
    kind: 'money',
    printed: '20亿元',
    territory: { kind: 'company', name: '湖南星邦智能装备股份有限公司' },
  } as const;
  expect(sentence(figure)).toBe(
    '据《泉州晚报》2023年7月10日报道（第2段），星邦智能的年产值为20亿元；这是湖南星邦智能装备股份有限公司的数，不是园区的。',
  );
});

test('a city figure names the city once, and says that it is the city’s', () => {
  const city = { kind: 'city', name: '宁乡全市（含园区）' } as const;
  expect(
    sentence({ territory: city, population: '两新组织', subject: '宁乡全市（含园区）两新组织的组织覆盖率' }),
  ).toContain('，宁乡全市（含园区）两新组织党组织覆盖率为97.7%；这是宁乡全市（含园区）的数，不是园区的；');
  const town = { kind: 'city', name: '宁乡市' } as const;
  const claim = (subject: string) => sentence({ ...count, territory: town, subject, value: '3', printed: '3家' });
  expect(claim('市领导联系的企业')).toContain('，宁乡市领导联系的企业为3家；');
  expect(claim('宁乡工程机械产业链的企业')).toContain('，宁乡工程机械产业链的企业为3家；');
  expect(claim('派驻了党建指导员的企业')).toContain('，宁乡市派驻了党建指导员的企业为3家；');
});

test('the park’s name is not said twice', () => {
  const claim = (subject: string) => sentence({ ...count, subject, value: '3', printed: '3家' });
  expect(claim('全区规上工业企业')).toContain('，泉州开发区规上工业企业为3家。');
  expect(claim('开发区成立的联盟')).toContain('，泉州开发区成立的联盟为3家。');
  expect(claim('区直部门下沉的项目')).toContain('，泉州开发区区直部门下沉的项目为3家。');
  expect(claim('园区里的企业')).toContain('，泉州开发区园区里的企业为3家。');
});

test('plans and forecasts are not results', () => {
  const plan = { ...count, subject: '要培育的典型', value: '5', printed: '5家' };
  expect(sentence({ ...plan, status: 'planned' })).toContain('，泉州开发区要培育的典型计划为5家；这是计划，不是结果。');
  expect(sentence({ ...plan, status: 'expected' })).toContain('预计为5家；这是预计，不是结果。');
  expect(sentence({ ...plan, status: 'planned', subject: '当年计划举办的培训' })).toContain(
    '当年计划举办的培训为5家；',
  );
  expect(sentence({ ...plan, status: 'expected', qualifier: '超', printed: '超5家' })).toContain('预计超5家；');
});

test('growth is not a share', () => {
  expect(
    sentence({ indicator: null, kind: 'growth', subject: '税收的同比增幅', value: '16', printed: '16%' }),
  ).toContain('税收的同比增幅为16%；这是增减幅，不是占比。');
});

test('qualifiers stay, and a figure written in another way quotes the source', () => {
  const claim = (facts: Parameters<typeof figureOf>[0]) =>
    sentence({ ...count, subject: '职工', ...facts })
      .split('，')
      .at(-1);
  expect(claim({ value: '1170', printed: '1170家' })).toBe('泉州开发区职工为1170家。');
  expect(claim({ value: '300', qualifier: '余', printed: '300余家' })).toBe('泉州开发区职工为300余家。');
  expect(claim({ value: '70', qualifier: '达', printed: '达70家' })).toBe('泉州开发区职工达70家。');
  expect(claim({ value: '100', qualifier: '不足', printed: '不足百家' })).toBe(
    '泉州开发区职工不足100家；原文写作“不足百家”。',
  );
  expect(claim({ value: '15000', unit: '名', qualifier: '多', printed: '1.5万多名' })).toBe(
    '泉州开发区职工为15000多名；原文写作“1.5万多名”。',
  );
  expect(claim({ value: null, qualifier: '数', printed: '数十家' })).toBe('泉州开发区职工为数十家。');
});

test('a printed time comes first, an inferred one is said to be so unless the date of the report says it', () => {
  const time = (period: string | null, inferredFrom: string | null) =>
    sentence({
      denominator: '非公企业',
      subject: '非公企业的覆盖率',
      period: period === null ? null : parsePeriod(period),
      inferredFrom,
    });
  expect(time('2022-01/2022-08', null)).toContain('（第2段），2022年1月至8月，泉州开发区');
  expect(time('2023-07', '按发布日期')).toMatch(/为97\.7%。$/);
  expect(time('2023-07-10', '按发布日期')).toMatch(/为97\.7%。$/);
  expect(time('../2023-07', '按发布日期')).toMatch(/；时间由本站推断：截至2023年7月累计。$/);
  expect(time('2022', '按上下文')).toMatch(/；时间由本站推断：2022年。$/);
  expect(time(null, null)).toMatch(/；原文未说明时间。$/);
});
