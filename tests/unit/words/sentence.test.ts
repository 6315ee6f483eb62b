import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePeriod } from '#lib/schema/period.ts';
import { type Qualifier, qualifiers } from '#lib/schema/qualifier.ts';
import type { Quote } from '#lib/words/zh/quote.ts';
import { sayFigure, sayFigures } from '#lib/words/zh/sentence.ts';
import { placeOf } from '#lib/words/zh/whose.ts';
import { countWith, listsOfOneThing, quotes, quoteWith, similarQuotes } from './quotes.ts';
import { expectSound } from './sound.ts';

/** The sentence without its source and its full stop. */
const said = (quote: Quote) =>
  sayFigure(quote)
    .replace(/^据.*?（[^）]*段）(?:发布的报道)?，/, '')
    .replace(/。$/, '');

const printed = { inferredFrom: null, period: parsePeriod('2023') } as const;

describe('a source', () => {
  const lead = (source: Parameters<typeof quoteWith>[1]) =>
    sayFigure(quoteWith({ paragraph: 7 }, source)).split('，2023年7月，')[0];

  test('is a newspaper with its date', () => {
    expect(lead({})).toBe('据《泉州晚报》2023年7月10日报道（第7段）');
    expect(lead({ outlet: '长沙晚报掌上长沙' })).toBe('据长沙晚报掌上长沙2023年7月10日报道（第7段）');
    expect(lead({ outlet: '贵阳高新区' })).toBe('据贵阳高新区2023年7月10日发布的报道（第7段）');
    expect(lead({ outlet: '甲县党校学报' })).toBe('据《甲县党校学报》2023年7月10日的文章（第7段）');
    expect(lead({ outlet: '党建纵横', issue: '2025年第7期' })).toBe('据《党建纵横》2025年第7期的文章（第7段）');
    expect(lead({ outlet: '甲县两新工委', title: '关于上半年情况的通报' })).toBe(
      '据甲县两新工委2023年7月10日发布的通报（第7段）',
    );
    expect(lead({ outlet: '甲园区党工委', title: '甲园区2024年党建工作要点' })).toBe(
      '据甲园区党工委2023年7月10日发布的工作要点（第7段）',
    );
    expect(lead({ outlet: '甲省开发区办公室', title: '年度报告（2025财年）·乙片区' })).toBe(
      '据甲省开发区办公室2023年7月10日发布的报告（第7段）',
    );
    for (const paper of ['中国青年报', '少年报', '大公报', '中国科学报', '文学报'])
      expect(lead({ outlet: paper })).toBe(`据《${paper}》2023年7月10日报道（第7段）`);
    for (const journal of ['天文学报', '甲大学学报', '甲大学学报（社会科学版）'])
      expect(lead({ outlet: journal })).toBe(`据《${journal}》2023年7月10日的文章（第7段）`);
    for (const none of ['甲县工作简报', '甲省政府公报', '甲园区年报'])
      expect(lead({ outlet: none })).toBe(`据${none}2023年7月10日发布的报道（第7段）`);
    expect(lead({ outlet: '上海发布' })).toBe('据上海发布2023年7月10日的报道（第7段）');
  });

  test('says what is not known of it as a reader would, not as a field', () => {
    expect(sayFigure(quoteWith({ paragraph: 7 }, { outlet: null, publishedOn: '2023-11-02' }))).toMatch(
      /^据2023年11月2日的一篇报道（媒体不详，第7段），/,
    );
    expect(lead({ outlet: null, publishedOn: null })).toBe('据一篇报道（媒体、日期不详，第7段）');
    expect(lead({ publishedOn: null })).toBe('据《泉州晚报》报道（日期不详，第7段）');
  });

  test('whose year is inferred is marked', () => {
    expect(lead({ yearInferredFrom: '第33段以2022年收尾' })).toBe(
      '据《泉州晚报》2023年7月10日报道（年份由本站推断，第7段）',
    );
  });

  test('whose copy went online one day was not printed on that day', () => {
    expect(lead({ publishedOn: null, postedOn: '2023-07-10' })).toBe(
      '据《泉州晚报》报道（见报日期不详，2023年7月10日上网，第7段）',
    );
  });
});

describe('what is counted', () => {
  test('is a rate of its population, or the subject of a count', () => {
    expect(said(quoteWith())).toBe('2023年7月，泉州开发区的非公企业党组织覆盖率为97.7%；原文没写分母');
    expect(
      said(countWith({ ...printed, subject: '全区设立的党员先锋队', value: '389', unit: '支', printed: '389支' })),
    ).toBe('2023年，泉州开发区设立的党员先锋队为389支');
  });

  test('begins with no word that its park ends with, in its full name or in that of sentences', () => {
    const quote = countWith({
      ...printed,
      subject: '开发区发电量',
      value: '12',
      unit: '亿千瓦时',
      printed: '12亿千瓦时',
    });
    const park = { name: '牧光经济技术开发区', sentenceName: '牧光经开区' };
    expect(said({ ...quote, park })).toBe('2023年，牧光经开区的发电量为12亿千瓦时');
  });

  test('has the word of its number before what it is a multiple of', () => {
    const multiple = { subject: '产值为2020年的倍数', unit: '倍', kind: 'multiple', value: '3' } as const;
    const output = { ...printed, ...multiple };
    const of = (qualifier: Qualifier) =>
      said(countWith({ ...output, printed: '', qualifier }))
        .split('；')[0]
        ?.replace('2023年，泉州开发区的产值', '');
    expect(said(countWith({ ...output, printed: '3倍' }))).toBe('2023年，泉州开发区的产值为2020年的3倍');
    expect(of('约')).toBe('约为2020年的3倍');
    expect(of('超')).toBe('超过2020年的3倍');
    expect(of('不足')).toBe('不足2020年的3倍');
    expect(of('近')).toBe('为2020年的近3倍');
    expect(of('左右')).toBe('为2020年的3倍左右');
  });

  test('of a ratio says how many times one side is the other', () => {
    const ratio = { subject: '职工为党员的倍数', unit: '倍', kind: 'multiple', value: '18', printed: '1:18' } as const;
    const numeral = { number: '1:18', unit: '', tail: null };
    expect(said(countWith({ ...printed, ...ratio, numeral })).split('；')[0]).toBe(
      '2023年，泉州开发区的职工为党员的18倍',
    );
  });

  test('is no 倍 where it doubled, and no plan twice where its subject is one', () => {
    const exports = {
      ...printed,
      subject: '出口额',
      unit: '倍',
      kind: 'multiple',
      value: '4',
      printed: '翻两番',
    } as const;
    const numeral = { number: '翻两番', unit: '', tail: null };
    expect(said(countWith({ ...exports, numeral }))).toBe('2023年，泉州开发区的出口额翻两番');
    const stations = {
      ...printed,
      subject: '拟再建的驿站',
      unit: '座',
      value: '6',
      printed: '6座',
      status: 'planned',
    } as const;
    expect(said(countWith(stations))).toBe('2023年，泉州开发区拟再建的驿站为6座；这是计划，不是结果');
    expect(said(countWith({ ...stations, subject: '虚拟车间' }))).toContain('虚拟车间计划为6座');
  });

  test('is what was counted, and never a catalogue name that holds more', () => {
    const posts = {
      ...printed,
      indicator: 'vanguard-posts',
      name: '党员示范岗、责任区数',
      population: '党员示范岗',
    } as const;
    const quote = countWith({ ...posts, subject: '全区的党员示范岗', value: '382', unit: '个', printed: '382个' });
    expect(said(quote)).toBe('2023年，泉州开发区的党员示范岗为382个');
    const share = quoteWith({ ...posts, name: '党员示范岗、责任区占比', denominator: '全区岗位' });
    expect(said(share)).toContain('泉州开发区的党员示范岗党员示范岗、责任区占比为');
    expect(said(quoteWith({ name: '非公企业党组织覆盖率' }))).toContain('泉州开发区的非公企业党组织覆盖率为');
    const district = { kind: 'other', name: '江北区' } as const;
    const members = { ...printed, subject: '全区党员', value: '35000', unit: '名', printed: '35000名' } as const;
    expect(said(countWith({ ...members, territory: district }))).toMatch(/^2023年，江北区的党员为35000名/);
    const unwritten = { kind: 'other', name: '未写明是否限于园区' } as const;
    expect(said(countWith({ ...members, territory: unwritten }))).toContain('全区党员为35000名');
  });

  test('is the park’s and not the city’s: 库尔勒的园区', () => {
    const korla = { ...printed, park: 'korla', value: '4594', unit: '名', printed: '4594名' } as const;
    expect(said(countWith({ ...korla, subject: '园区党工委为企业引进的青年人才' }))).toBe(
      '2023年，库尔勒的园区党工委为企业引进的青年人才为4594名',
    );
    expect(said(countWith({ ...korla, subject: '党员示范岗和党员责任区' }))).toContain(
      '库尔勒的园区党员示范岗和党员责任区为',
    );
    const trade = {
      subject: '园区外贸进出口额的同比增长',
      kind: 'growth',
      unit: '%',
      value: '53.86',
      printed: '53.86%',
    } as const;
    expect(said(quoteWith({ ...korla, ...trade, indicator: null }))).toContain(
      '库尔勒的园区外贸进出口额同比增长53.86%',
    );
  });

  test('is told with its place once', () => {
    const claim = (subject: string, territory = {}) =>
      said(countWith({ ...printed, subject, value: '3', printed: '3家', ...territory })).split('；')[0];
    const city = { territory: { kind: 'city', name: '宁乡市' } } as const;
    expect(claim('开发区成立的联盟')).toBe('2023年，泉州开发区成立的联盟为3家');
    expect(claim('园区里的企业')).toBe('2023年，泉州开发区园区里的企业为3家');
    expect(claim('区直部门下沉的项目')).toBe('2023年，泉州开发区区直部门下沉的项目为3家');
    expect(claim('市领导联系的企业', city)).toBe('2023年，宁乡市领导联系的企业为3家');
    expect(claim('宁乡工程机械产业链的企业', city)).toBe('2023年，宁乡工程机械产业链的企业为3家');
  });

  test('is a city’s or a company’s, and the sentence says so', () => {
    const city = { kind: 'city', name: '宁乡全市（含园区）' } as const;
    expect(said(quoteWith({ territory: city, population: '两新组织' }))).toBe(
      '2023年7月，宁乡全市（含园区）的两新组织党组织覆盖率为97.7%；这是宁乡全市（含园区）的数，不只是园区的；原文没写分母',
    );
    const company = { kind: 'company', name: '三星公司（园区企业，原文无全称）' } as const;
    expect(
      said(
        countWith({
          ...printed,
          territory: company,
          subject: '三星公司党员创新工作室的成员',
          value: '26',
          printed: '26家',
        }),
      ),
    ).toBe('2023年，三星公司党员创新工作室的成员为26家；这是三星公司（园区企业，原文无全称）的数，不是园区的');
  });
});

test('a figure that the source gives to no place is given to none', () => {
  const territory = { kind: 'other', name: '未写明是否限于园区' } as const;
  const quote = countWith({ ...printed, territory, subject: '干部下沉的企业', value: '568', printed: '568家' });
  expect(said(quote)).toBe('2023年，干部下沉的企业为568家；原文没写是否限于园区');
});

describe('a value', () => {
  const claim = (facts: Parameters<typeof countWith>[0]) =>
    said(countWith({ ...printed, subject: '职工', ...facts })).replace('2023年，泉州开发区的职工', '');

  test('keeps its qualifier where Chinese puts it', () => {
    expect(claim({ value: '70', qualifier: '达', printed: '达70家' })).toBe('达70家');
    expect(claim({ value: '100', qualifier: '不足', printed: '不足100家' })).toBe('不足100家');
    expect(claim({ value: '400', unit: '亿元', qualifier: '超', printed: '超过400亿元' })).toBe('超过400亿元');
    expect(claim({ value: '2000', unit: '个', qualifier: '近', printed: '近2000个' })).toBe('近2000个');
    expect(claim({ value: '42', qualifier: '约', printed: '约42家' })).toBe('约为42家');
    expect(claim({ value: '300', qualifier: '余', printed: '300余家' })).toBe('为300余家');
    expect(claim({ value: '30', upper: '40', printed: '30至40家' })).toBe('为30至40家');
    expect(claim({ value: null, qualifier: '数', printed: '数十家' })).toBe('为数十家');
  });

  test('is quoted where our wording is not the source’s', () => {
    expect(claim({ value: '15000', unit: '名', qualifier: '多', printed: '1.5万多名' })).toBe(
      '为15000多名；原文写作“1.5万多名”',
    );
    const three = {
      value: '3',
      unit: '个',
      printed: '三个',
      numeral: { number: '三', unit: '个', tail: null },
    } as const;
    expect(claim(three)).toBe('为三个');
    expect(claim({ value: '70', qualifier: '达', printed: '达到70家' })).toBe('达70家');
  });

  test('that is planned or expected is no result', () => {
    expect(claim({ value: '5', status: 'planned', printed: '5家' })).toBe('计划为5家；这是计划，不是结果');
    const expected = { value: '400', unit: '亿元', qualifier: '超', printed: '超400亿元', status: 'expected' } as const;
    expect(claim(expected)).toBe('预计超过400亿元；这是预计，不是结果');
    expect(claim({ value: '80', status: 'unstated', printed: '80家' })).toBe(
      '为80家；是要求还是已经做到，原文没有说清',
    );
    expect(claim({ ...expected, kind: 'money', status: 'unstated' })).toBe(
      '超过400亿元；是计划还是已经做到，原文没有说清',
    );
    expect(
      said(countWith({ ...printed, subject: '当年计划举办的培训', value: '10', status: 'planned', printed: '10家' })),
    ).toContain('当年计划举办的培训为10家；');
  });

  test('that grew or fell says so in its verb', () => {
    const growth = (subject: string, value: string) =>
      said(
        quoteWith({
          ...printed,
          indicator: null,
          kind: 'growth',
          subject,
          value,
          printed: `${value.replace('-', '')}%`,
        }),
      );
    expect(growth('园区税收比上年同期的增幅', '13.98')).toBe('2023年，泉州开发区的税收同比增长13.98%');
    expect(growth('单位产值能耗比上年的变化', '-3.2')).toBe('2023年，泉州开发区的单位产值能耗比上年下降3.2%');
    expect(growth('生产效率的提升幅度', '25')).toBe('2023年，泉州开发区的生产效率提升25%');
    expect(growth('耗材的节约幅度', '42')).toBe('2023年，泉州开发区的耗材节约42%');
    expect(growth('工业产值', '-3.2')).toBe('2023年，泉州开发区的工业产值下降3.2%');
  });

  test('that is a rank is a place', () => {
    const rank = { kind: 'rank', unit: '位', subject: '创新评价在全省的位次' } as const;
    expect(said(countWith({ ...printed, ...rank, value: '1', printed: '第1位' }))).toBe(
      '2023年，泉州开发区的创新评价在全省居第1位',
    );
    expect(said(countWith({ ...printed, ...rank, value: '20', qualifier: '前', printed: '前20位' }))).toBe(
      '2023年，泉州开发区的创新评价在全省居前20位',
    );
    const subject = '在全省创新评价中的位次';
    expect(said(countWith({ ...printed, ...rank, subject, value: '1', printed: '第1位' }))).toBe(
      '2023年，泉州开发区在全省创新评价中居第1位',
    );
  });
});

test('quotation marks inside quotation marks are single', () => {
  const quote = countWith({ ...printed, subject: '活动', value: '1', printed: '“春风行动”等' });
  expect(said(quote)).toContain('；原文写作“‘春风行动’等”');
});

test('what the source leaves open stands in natural clauses', () => {
  const open = (...points: Quote['observation']['open']) =>
    said(quoteWith({ open: points, denominator: '非公企业' }))
      .split('；')
      .slice(1);
  expect(open('coverage-kind')).toEqual(['原文没写是组织覆盖还是工作覆盖']);
  expect(open('level', 'current-or-cumulative', 'whom-served')).toEqual([
    '原文没写数的是哪一级，没写是现有的还是累计的，也没写服务的是谁',
  ]);
  expect(open('population-from-context', 'contradicts-source')).toEqual([
    '统计对象没写明，由本站按上下文判定',
    '与同一篇报道里别的数对不上',
  ]);
});

test('a time is told before the figure where it is printed, and as inferred where it is not', () => {
  const time = (period: string | null, inferredFrom: string | null) =>
    said(quoteWith({ denominator: '非公企业', period: period === null ? null : parsePeriod(period), inferredFrom }));
  expect(time('2022-01/2022-08', null)).toBe('2022年1月至8月，泉州开发区的非公企业党组织覆盖率为97.7%');
  expect(time('2022-10', '按会议日期')).toMatch(/为97\.7%；时间由本站推断：2022年10月$/);
  expect(time('../2023-07', '按发布日期')).toMatch(/；原文没写从何时算起；时间由本站推断：截至2023年7月累计$/);
  expect(time(null, null)).toMatch(/为97\.7%；原文没写时间$/);
});

describe('several figures', () => {
  const guiyang = quoteWith(
    { park: 'guiyang', value: '93', printed: '93%', paragraph: 29 },
    { outlet: '贵阳高新区', publishedOn: '2022-07-04' },
  );
  const loudi = quoteWith(
    { park: 'loudi', value: '70', qualifier: '达', printed: '达70%', paragraph: 6 },
    { outlet: null, publishedOn: null },
  );

  test('share a sentence that names every source, place and time', () => {
    expect(sayFigures([quoteWith(), guiyang])).toBe(
      '据《泉州晚报》2023年7月10日报道（第2段）和贵阳高新区2022年7月4日发布的报道（第29段），2023年7月，泉州开发区和贵阳高新区的非公企业党组织覆盖率分别为97.7%和93%；原文都没写分母。',
    );
    const inferred = (quote: Quote, period: string): Quote => ({
      ...quote,
      observation: { ...quote.observation, period: parsePeriod(period), inferredFrom: '按发布日期' },
    });
    expect(sayFigures([inferred(quoteWith(), '2023-07'), inferred(guiyang, '2022-07')])).toMatch(
      /；时间由本站推断，依次为2023年7月和2022年7月。$/,
    );
  });

  test('keep a qualifier that takes the place of 为', () => {
    expect(sayFigures([quoteWith(), loudi])).toContain(
      '，非公企业党组织覆盖率，泉州开发区为97.7%，娄星产业开发区达70%；原文都没写分母。',
    );
  });

  test('of one place, or with caveats of their own, have a sentence each', () => {
    const before = countWith({ park: 'korla', subject: '项目审批周期', value: '85', printed: '85家', period: null });
    const after = countWith({ park: 'korla', subject: '项目审批周期', value: '33.5', printed: '33.5家' });
    expect(sayFigures([before, after])).toBe(sayFigure(before) + sayFigure(after));
    const dated = countWith({ ...printed, subject: '党组织', value: '136', printed: '136家' });
    const undated = countWith({ park: 'guiyang', subject: '党组织', value: '100', printed: '100家', period: null });
    expect(sayFigures([dated, undated])).toBe(sayFigure(dated) + sayFigure(undated));
    const other = countWith({ ...printed, park: 'guiyang', subject: '党支部', value: '147', printed: '147家' });
    expect(sayFigures([dated, other])).toBe(sayFigure(dated) + sayFigure(other));
  });

  test('are nothing where there are none', () => {
    expect(sayFigures([])).toBe('');
  });
});

const wordsOf = ({ observation: { qualifier } }: Quote) =>
  qualifier === null ? [] : qualifier === '数' ? ['数十'] : [qualifier, ...qualifiers[qualifier].equals];

test('a sentence of any figure is sound, and keeps value, qualifier, place and paragraph', () => {
  fc.assert(
    fc.property(quotes, (quote) => {
      const text = sayFigure(quote);
      expectSound(text, 1);
      const { observation } = quote;
      expect(text).toContain(`第${observation.paragraph}段）`);
      if (observation.value !== null) expect(text).toContain(observation.value.replace('-', ''));
      if (observation.qualifier !== null) expect(wordsOf(quote).some((word) => text.includes(word))).toBe(true);
      if (observation.territory.kind !== 'company') expect(text).toContain(placeOf(quote).replace(/市$/, ''));
      if (observation.period === null) expect(text).toContain('时间');
    }),
    { numRuns: 300 },
  );
});

test('the maker adds no 的 where place or subject has one', () => {
  fc.assert(
    fc.property(quotes, (quote) => {
      const claim = said(quote).split('；')[0] ?? '';
      const own = (text: string) => text.split('的').length - 1;
      const { subject, name, population } = quote.observation;
      expect(own(claim)).toBeLessThanOrEqual(
        Math.max(1, own(subject) + own(name) + own(population) + own(placeOf(quote))),
      );
    }),
  );
});

test('no list of several figures loses a figure', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(similarQuotes, quotes), { minLength: 1, maxLength: 5 }), (list) => {
      const text = sayFigures(list);
      const sentences = text.split('。').length - 1;
      expect([1, list.length]).toContain(sentences);
      expectSound(text, sentences);
      for (const { observation } of list)
        if (observation.value !== null) expect(text).toContain(observation.value.replace('-', ''));
    }),
    { numRuns: 200 },
  );
});

test('what one sentence says of all figures of a list is true of each', () => {
  fc.assert(
    fc.property(listsOfOneThing, (list) => {
      const text = sayFigures(list);
      fc.pre(text.split('。').length === 2);
      const places = list.map(placeOf);
      expect(new Set(places).size).toBe(places.length);
      expect(text.includes('都没写分母')).toBe(list.every(({ observation }) => observation.denominator === null));
      expect(text.includes('由本站推断')).toBe(list.every(({ observation }) => observation.inferredFrom !== null));
      for (const quote of list) {
        const { value, qualifier } = quote.observation;
        expect(text).toContain(value ?? '');
        if (qualifier !== null) expect(wordsOf(quote).some((word) => text.includes(word))).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});

describe('whose a figure is stands before it once', () => {
  const company = { kind: 'company', name: '贵阳弗迪电池有限公司' } as const;
  const city = { kind: 'city', name: '宁乡市' } as const;

  test.each([
    ['弗迪电池的党员', company, '弗迪电池的党员'],
    ['党员', company, '贵阳弗迪电池有限公司的党员'],
    ['公司党员', company, '贵阳弗迪电池有限公司的党员'],
    ['发展党员', { kind: 'company', name: '贵阳实业发展有限公司' } as const, '贵阳实业发展有限公司的发展党员'],
    ['新能源企业党员', { kind: 'company', name: '中伟新能源' } as const, '中伟新能源的新能源企业党员'],
    ['中伟新能源的党员', { kind: 'company', name: '中伟新能源' } as const, '中伟新能源的党员'],
    ['两处当中，弗迪电池的党员', company, '两处当中，弗迪电池的党员，'],
    ['A公司一年里的订单', { kind: 'company', name: 'A公司' } as const, 'A公司一年里的订单'],
    ['该公司的党员', company, '贵阳弗迪电池有限公司的党员'],
    ['全市联系服务的企业', city, '宁乡市联系服务的企业'],
    ['全市规上工业企业', city, '宁乡市的规上工业企业'],
    ['全省规上工业企业', { kind: 'province', name: '湖南省' } as const, '湖南省的规上工业企业'],
  ])('%s', (subject, territory, told) => {
    expect(said(countWith({ subject, value: '9', territory, ...printed }))).toContain(`${told}为9家`);
  });
});

test('a total is called one once', () => {
  const total = countWith({
    subject: '累计引进的企业',
    value: '45',
    printed: '45家',
    inferredFrom: null,
    period: parsePeriod('../2024-03'),
  });
  expect(said(total)).toBe('截至2024年3月，泉州开发区累计引进的企业为45家；原文没写从何时算起');
});

test.each([
  ['党组织覆盖率比上年提高的幅度', '2.5', '比上年提高2.5个百分点'],
  ['党组织覆盖率比上年提高的幅度', '-1.5', '比上年下降1.5个百分点'],
  ['党组织覆盖率的提高幅度', '2.5', '党组织覆盖率提高2.5个百分点'],
])('the verb of %s (%s) is said once', (subject, value, told) => {
  const figure = countWith({ subject, value, unit: '个百分点', kind: 'points', printed: value, ...printed });
  expect(said(figure)).toContain(told);
  expect(said(figure)).not.toContain('幅度');
});

test.each([
  ['在全省开发区考核中的位次的变化', '12', '上升12位', {}, '在全省开发区考核中的位次上升12位'],
  ['在全省开发区考核中的位次比上年的变化', '-3', '下降3位', {}, '在全省开发区考核中的位次比上年下降3位'],
  ['综合考评位次的前移', '5', '前移5个位次', {}, '综合考评位次前移5位'],
  ['综合考评位次的前移', '5', '力争前移5位以上', { qualifier: '以上' }, '综合考评位次前移5位以上'],
] as const)('a move in a rank (%s) is told by its verb', (subject, value, wording, more, told) => {
  const move = { ...printed, subject, unit: '个位次', kind: 'places', value, printed: wording } as const;
  expect(said(countWith({ ...move, ...more }))).toMatch(new RegExp(`^2023年，泉州开发区的?${told}$`));
});

test.each([
  ['税收的年均增幅', '%', '12', '增长12%', {}, '税收年均增长12%'],
  ['税收的年均增幅', '%', '12', '增长12%', { status: 'planned' }, '税收计划年均增长12%；这是计划，不是结果'],
  ['出口额', '%', '132', '同比增长132%', {}, '出口额同比增长132%'],
  ['出口额的环比增幅', '%', '-2', '环比下降2%，同比增长5%', {}, '出口额环比下降2%'],
  ['工业增加值增速', '个百分点', '1.5', '1.5个百分点', {}, '工业增加值增速提高1.5个百分点'],
  ['工业增加值增速与预期之差', '个百分点', '1.5', '比预期高1.5个百分点', {}, '工业增加值增速比预期高1.5个百分点'],
  ['满意率的变化', '个百分点', '2', '提高2个百分点', {}, '满意率提高2个百分点'],
  ['研发投入强度与全市之差', '个百分点', '0.9', '高于全市0.9个百分点', {}, '研发投入强度比全市高0.9个百分点'],
  ['研发投入强度与全市之差', '个百分点', '-0.9', '低于全市0.9个百分点', {}, '研发投入强度比全市低0.9个百分点'],
  ['研发投入强度与全市之差', '个百分点', '0.9', '0.9个百分点', {}, '研发投入强度与全市之差为0.9个百分点'],
  ['审批时间的平均降幅', '%', '-60', '平均缩短60%', {}, '审批时间平均缩短60%'],
  ['办结时间的降幅', '%', '-80', '80%', {}, '办结时间下降80%'],
  ['覆盖率的变化', '个百分点', '1.5', '提升1.5个百分点', {}, '覆盖率提升1.5个百分点'],
  ['耗材的节约幅度', '%', '-42', '下降42%', {}, '耗材节约42%'],
  ['税收的同比增幅（规上）', '%', '3', '增长3%', {}, '税收（规上）同比增长3%'],
  ['工业增加值增速', '个百分点', '1.5', '比预期高1.5个百分点', {}, '工业增加值增速比预期高1.5个百分点'],
  [
    '工业增加值增速',
    '个百分点',
    '-0.4',
    '较全省平均水平低0.4个百分点',
    {},
    '工业增加值增速比全省平均水平低0.4个百分点',
  ],
] as const)('%s (%s %s, %s) is told by what it is measured against', (subject, unit, value, wording, more, told) => {
  const kind = unit === '%' ? 'growth' : 'points';
  expect(said(countWith({ ...printed, subject, unit, kind, value, printed: wording, ...more }))).toBe(
    `2023年，泉州开发区的${told}`,
  );
});

test.each([
  ['全省开发区考核', '在全省开发区考核中居第3位'],
  ['全国排名', '在全国排名中居第3位'],
  ['在全省的位次', '在全省居第3位'],
  ['全国园区综合评价位次', '在全国园区综合评价中居第3位'],
  ['全省开发区考核排名', '在全省开发区考核中居第3位'],
  ['综合排名', '的综合排名居第3位'],
])('a place in an order (%s) is held', (subject, told) => {
  const figure = countWith({ ...printed, subject, unit: '位', kind: 'rank', value: '3', printed: '第3名' });
  expect(said(figure).split('；')[0]).toBe(`2023年，泉州开发区${told}`);
});

test('an excerpt of a case without an address is not said to be a repost', () => {
  const told = sayFigure(quoteWith({ paragraph: null }, { url: null, paragraphs: null }));
  expect(told).toContain('段落不详');
  expect(told).not.toContain('转存');
});
