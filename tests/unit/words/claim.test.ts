import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimOfChange } from '#lib/compare/change.ts';
import { claimsOf } from '#lib/compare/claims.ts';
import { parsePeriod } from '#lib/schema/period.ts';
import { sayChange } from '#lib/words/zh/change.ts';
import { answerLabel, sayClaim } from '#lib/words/zh/claim.ts';
import { sayClaims } from '#lib/words/zh/claims.ts';
import type { Quote } from '#lib/words/zh/quote.ts';
import { sayFigures } from '#lib/words/zh/sentence.ts';
import { countWith, quotes, quoteWith, similarQuotes } from './quotes.ts';
import { expectSound } from './sound.ts';

const claimed = (a: Quote, b: Quote) => claimsOf(a.observation, b.observation).map((answer) => sayClaim(answer, a, b));
const questions = (a: Quote, b: Quote) => claimed(a, b).map(({ question, answer }) => [question, answer]);

const denominator = '非公企业';
const quanzhou = quoteWith({ denominator });
const guiyang = quoteWith({ park: 'guiyang', value: '93', printed: '93%', denominator });
const loudi = quoteWith({ park: 'loudi', value: '70', qualifier: '达', printed: '达70%', denominator: null });
const ningxiang = quoteWith({
  park: 'ningxiang',
  value: '85.16',
  printed: '85.16%',
  population: '两新组织',
  territory: { kind: 'city', name: '宁乡全市（含园区）' },
});

describe('the four claims of a pair', () => {
  test('can be written as people write them where all agrees', () => {
    expect(questions(quanzhou, guiyang)).toEqual([
      ['泉州开发区和贵阳高新区的非公企业党组织覆盖率分别为97.7%和93%', '可以'],
      ['泉州开发区的非公企业党组织覆盖率高于贵阳高新区', '可以'],
      ['泉州开发区的非公企业党组织覆盖率比贵阳高新区约高4.7个百分点', '可以'],
      ['两处当中，泉州开发区的非公企业党组织覆盖率最高', '可以'],
    ]);
    expect(claimed(quanzhou, guiyang)[2]?.sentence).toMatch(
      /为97\.7%和93%。泉州开发区的非公企业党组织覆盖率比贵阳高新区约高4\.7个百分点（本站推算）。$/,
    );
  });

  test('need a sentence about what is left open, and keep the qualifier', () => {
    expect(questions(quanzhou, loudi)).toEqual([
      ['非公企业党组织覆盖率，泉州开发区为97.7%，娄星产业开发区达70%', '可以，各带口径'],
      ['泉州开发区的非公企业党组织覆盖率高于娄星产业开发区', '要加一句'],
      ['泉州开发区的非公企业党组织覆盖率比娄星产业开发区高27.7个百分点', '不可以'],
      ['两处当中，泉州开发区的非公企业党组织覆盖率最高', '不可以'],
    ]);
    expect(claimed(quanzhou, loudi)[1]?.sentence).toMatch(
      /。只看印出的数，泉州开发区的非公企业党组织覆盖率高于娄星产业开发区；但有一处原文没写分母，高低只能作参考。$/,
    );
  });

  test('name the figures where one is a plan, or a rate of something else, as a park may have several of that name', () => {
    const planned = quoteWith({ park: 'guiyang', value: '90', printed: '90%', denominator, status: 'planned' });
    expect(questions(quanzhou, planned)[1]).toEqual([
      '泉州开发区的非公企业党组织覆盖率（97.7%）高于贵阳高新区的非公企业党组织覆盖率（90%，计划）',
      '不可以',
    ]);
    const ofRegistered = quoteWith({ park: 'guiyang', value: '54', printed: '54%', denominator: '在册非公企业' });
    expect(questions(quanzhou, ofRegistered)[3]).toEqual([
      '两处当中，泉州开发区的非公企业党组织覆盖率（97.7%）最高',
      '不可以',
    ]);
  });

  test('name both figures in full where one word would hide what differs', () => {
    expect(questions(quanzhou, ningxiang)[1]).toEqual([
      '泉州开发区的非公企业党组织覆盖率（97.7%）高于宁乡全市（含园区）的两新组织党组织覆盖率（85.16%）',
      '不可以',
    ]);
    const sentences = claimed(quanzhou, ningxiang).map(({ sentence }) => sentence);
    expect(new Set(sentences).size).toBe(1);
    expect(sentences[0]).toMatch(
      /。这两个数不是同一回事，不能比高低：统计对象不同（一处是非公企业，一处是两新组织）；/,
    );
  });

  test('count more, last longer, come first', () => {
    const count = { ...{ population: '党组织', period: parsePeriod('2023') } } as const;
    const many = countWith({ ...count, subject: '党组织', value: '147', printed: '147家' });
    const few = countWith({ ...count, park: 'guiyang', subject: '党组织', value: '136', unit: '个', printed: '136个' });
    expect(questions(few, many).map(([question]) => question)).toEqual([
      '贵阳高新区和泉州开发区的党组织分别为136个和147家',
      '泉州开发区的党组织多于贵阳高新区',
      '泉州开发区的党组织比贵阳高新区多11家',
      '两处当中，泉州开发区的党组织最多',
    ]);
    const days = { ...count, kind: 'duration', unit: '工作日', subject: '审批周期' } as const;
    const slow = countWith({ ...days, value: '85', printed: '85个工作日' });
    const fast = countWith({ ...days, park: 'guiyang', value: '33.5', printed: '33.5个工作日' });
    expect(questions(slow, fast).slice(1, 3)).toEqual([
      ['泉州开发区的审批周期长于贵阳高新区', '可以'],
      ['泉州开发区的审批周期比贵阳高新区长51.5个工作日', '可以'],
    ]);
  });

  test('set side by side how far each grew, never what grew', () => {
    const rise = { kind: 'points', unit: '个百分点', subject: '非公企业党组织覆盖率比上年的提高幅度' } as const;
    const year = { ...rise, period: parsePeriod('2023') };
    const far = countWith({ ...year, value: '5', printed: '5个百分点' });
    const near = countWith({ ...year, park: 'guiyang', value: '2', printed: '2个百分点' });
    expect(questions(far, near).slice(1)).toEqual([
      ['泉州开发区的非公企业党组织覆盖率比上年的提高幅度大于贵阳高新区', '可以'],
      ['泉州开发区的非公企业党组织覆盖率比上年的提高幅度比贵阳高新区约大3个百分点', '可以'],
      ['两处当中，泉州开发区的非公企业党组织覆盖率比上年的提高幅度最大', '可以'],
    ]);
  });

  test('say of two that are one after conversion that they were converted', () => {
    const area = { kind: 'area', subject: '规划面积' } as const;
    const acres = countWith({ ...area, value: '300000', unit: '亩', printed: '30万亩' });
    const square = countWith({ ...area, park: 'guiyang', value: '200', unit: '平方公里', printed: '200平方公里' });
    expect(claimed(acres, square)[1]?.because).toEqual(['两个数换算以后相同']);
    expect(claimed(square, { ...square, observation: { ...square.observation, park: 'x' } })[1]?.because).toEqual([
      '两个数相同',
    ]);
  });

  test('are of multiples about the multiples, and never about what is multiplied', () => {
    const times = { kind: 'multiple', unit: '倍', subject: '规上工业产值为2020年的倍数' } as const;
    const more = countWith({ ...times, value: '3.5', printed: '3.5倍' });
    const fewer = countWith({ ...times, park: 'guiyang', value: '2', printed: '2倍' });
    expect(questions(more, fewer).slice(1)).toEqual([
      ['泉州开发区规上工业产值相当于2020年的倍数大于贵阳高新区', '可以'],
      ['泉州开发区规上工业产值相当于2020年的倍数比贵阳高新区约大1.5', '可以'],
      ['两处当中，泉州开发区规上工业产值相当于2020年的倍数最大', '可以'],
    ]);
    expect(
      sayChange(
        fewer,
        { ...more, park: fewer.park, observation: { ...more.observation, park: 'guiyang' } },
        {
          ...claimOfChange(fewer.observation, { ...more.observation, park: 'guiyang' }),
        },
      ).question,
    ).toBe('贵阳高新区规上工业产值相当于2020年的倍数由2倍提高到3.5倍');
  });

  test('tell two that went different ways apart, and of two falls the deeper, whatever sign it has', () => {
    const growth = { kind: 'growth', unit: '%', subject: '税收的同比增幅', period: parsePeriod('2023') } as const;
    const rose = countWith({ ...growth, value: '16', printed: '16%' });
    const fell = countWith({ ...growth, park: 'guiyang', value: '-3.2', printed: '3.2%' });
    expect(questions(rose, fell).slice(1)).toEqual([
      ['泉州开发区的税收同比增长16%，贵阳高新区的税收同比下降3.2%，一升一降', '可以'],
      ['泉州开发区的税收同比增长16%，贵阳高新区的税收同比下降3.2%，一升一降，约相差19.2个百分点', '可以'],
      ['两处当中，只有泉州开发区的税收同比增长', '可以'],
    ]);
    const deep = countWith({ ...growth, value: '-13', printed: '13%' });
    expect(questions(deep, fell).slice(1)).toEqual([
      ['泉州开发区的税收同比下降幅度大于贵阳高新区', '可以'],
      ['泉州开发区的税收同比下降幅度比贵阳高新区约大9.8个百分点', '可以'],
      ['两处当中，泉州开发区的税收同比下降幅度最大', '可以'],
    ]);
    const called = countWith({ ...growth, subject: '税收的同比降幅', value: '13', printed: '13%' });
    expect(questions(called, fell)).toEqual(questions(deep, fell));
    const still = countWith({ ...growth, park: 'guiyang', value: '0', printed: '0%' });
    expect(questions(rose, still)[1]?.[0]).toBe('泉州开发区的税收同比增长16%，贵阳高新区的税收与上年同期持平');
  });

  test('set no growth over another base beside growth over last year', () => {
    const growth = { kind: 'growth', unit: '%', period: parsePeriod('2023') } as const;
    const [one, other] = [
      countWith({ ...growth, subject: '税收的同比增幅', value: '16', printed: '16%' }),
      countWith({ ...growth, park: 'guiyang', subject: '税收比2020年的增幅', value: '5', printed: '5%' }),
    ];
    expect(
      questions(one, other)
        .slice(1)
        .map(([, answer]) => answer),
    ).toEqual(['不可以', '不可以', '不可以']);
    expect(claimed(one, other)[0]?.because).toEqual(['对比的基期不同：一处是上年同期，一处是2020年']);
  });

  test('say of two plans that they are no results', () => {
    const plan = { subject: '当年计划举办的培训', population: '培训', status: 'planned' } as const;
    const [many, few] = [
      countWith({ ...plan, value: '10', unit: '场', printed: '10场' }),
      countWith({ ...plan, park: 'guiyang', value: '4', unit: '场', printed: '4场' }),
    ];
    const [, order] = claimed(many, few);
    expect(order?.question).toBe('泉州开发区当年计划举办的培训多于贵阳高新区（都是计划，不是结果）');
    expect(order?.sentence).toContain('多于贵阳高新区（都是计划，不是结果）');
  });

  test('call neither the larger where they have no order', () => {
    const days = { kind: 'duration', subject: '审批周期', population: '审批' } as const;
    const [some, others] = [
      countWith({ ...days, value: '85', unit: '日', printed: '85日' }),
      countWith({ ...days, park: 'guiyang', value: '33', unit: '工作日', printed: '33个工作日' }),
    ];
    expect(questions(some, others).slice(1)).toEqual([
      ['泉州开发区和贵阳高新区，哪家的审批周期长', '不可以'],
      ['泉州开发区和贵阳高新区的审批周期相差多少', '不可以'],
      ['泉州开发区和贵阳高新区当中，哪家的审批周期最长', '不可以'],
    ]);
  });

  test('are the same where the values are', () => {
    const twin = quoteWith({ park: 'guiyang', denominator });
    expect(questions(quanzhou, twin).slice(0, 2)).toEqual([
      ['泉州开发区和贵阳高新区的非公企业党组织覆盖率都为97.7%', '可以'],
      ['泉州开发区和贵阳高新区，哪家的非公企业党组织覆盖率高', '不可以'],
    ]);
  });

  test('order two of one number by the words beside it', () => {
    const companies = { subject: '非公企业', population: '非公企业', unit: '家' } as const;
    const [over, under] = [
      countWith({ ...companies, value: '20', qualifier: '余', printed: '20余家' }),
      countWith({ ...companies, park: 'guiyang', value: '20', qualifier: '不足', printed: '不足20家' }),
    ];
    for (const pair of [
      [over, under],
      [under, over],
    ] as const)
      expect(questions(...pair).slice(1, 3)).toEqual([
        ['泉州开发区的非公企业多于贵阳高新区', '要加一句'],
        ['泉州开发区和贵阳高新区的非公企业相差多少', '不可以'],
      ]);
  });

  test('stand together where answer and reasons are the same', () => {
    const said = sayClaims(claimsOf(quanzhou.observation, loudi.observation), quanzhou, loudi);
    expect(said.rows.map(({ answer, questions: asked }) => [answer, asked.length])).toEqual([
      ['可以，各带口径', 1],
      ['要加一句', 1],
      ['不可以', 2],
    ]);
    expect(said.sentence).toBe(sayFigures([quanzhou, loudi]));
    expect(said.further).toEqual([expect.stringMatching(/^只看印出的数/)]);
  });
});

describe('a change', () => {
  const change = (before: Quote, after: Quote) =>
    sayChange(before, after, claimOfChange(before.observation, after.observation));

  test('has no bracket that is true of one of its ends alone', () => {
    const added = { kind: 'money', unit: '亿元' } as const;
    const revised = countWith({ ...added, subject: '增加值（最终核实）', value: '44.9', printed: '44.9亿元' });
    const first = { ...added, period: parsePeriod('2024'), value: '50', printed: '50亿元' } as const;
    const later = countWith({ ...first, subject: '增加值（初步核算）' });
    expect(change(revised, later).question).toBe('泉州开发区的增加值由44.9亿元增加到50亿元');
    const alike = countWith({ ...first, subject: '增加值（最终核实）' });
    expect(change(revised, alike).question).toBe('泉州开发区的增加值（最终核实）由44.9亿元增加到50亿元');
  });

  test('goes from one value to the other, with what the site worked out', () => {
    const days = { park: 'korla', kind: 'duration', unit: '工作日', subject: '项目审批周期' } as const;
    const before = countWith({ ...days, value: '85', printed: '85个工作日', period: null, paragraph: 7 });
    const after = countWith({
      ...days,
      value: '33.5',
      printed: '33.5个工作日',
      inferredFrom: '按发布日期',
      paragraph: 7,
    });
    expect(change(before, after)).toMatchObject({
      question: '库尔勒的园区项目审批周期由85个工作日缩短到33.5个工作日',
      answer: '要加一句',
      sentence:
        '据《泉州晚报》2023年7月10日报道（第7段），库尔勒的园区项目审批周期由85个工作日缩短到33.5个工作日（少51.5个工作日，本站推算）；前一个数原文没写时间；后一个数的时间由本站推断：2023年7月。',
    });
  });

  test('keeps the word beside a number, and claims no more than is certain', () => {
    const organizations = { park: 'guiyang', subject: '非公企业党组织' } as const;
    const before = countWith({ ...organizations, value: '100', qualifier: '不足', printed: '不足100家', period: null });
    const after = countWith({ ...organizations, value: '147', printed: '147家' });
    expect(change(before, after).sentence).toContain('由不足100家增加到147家（不止多47家，本站推算）；');
    const rate = quoteWith({ park: 'guiyang', value: '50', printed: '50%', denominator, period: parsePeriod('2021') });
    const reached = quoteWith({ park: 'guiyang', value: '70', qualifier: '达', printed: '达70%', denominator });
    expect(change(rate, reached).question).toBe('贵阳高新区的非公企业党组织覆盖率由50%提高到70%（原文为“达70%”）');
  });

  test('is a turn where a rise became a fall', () => {
    const growth = { kind: 'growth', unit: '%', subject: '园区税收的同比增幅' } as const;
    const before = countWith({ ...growth, value: '13', printed: '13%', period: parsePeriod('2021') });
    const after = countWith({ ...growth, value: '-3.2', printed: '3.2%', period: parsePeriod('2022') });
    expect(change(before, after).question).toBe('泉州开发区的税收由同比增长13%转为同比下降3.2%');
    expect(change(before, after).sentence).toContain('（约相差16.2个百分点，本站推算）');
    const still = countWith({ ...growth, value: '0', printed: '0%', period: parsePeriod('2022') });
    expect(change(before, still).question).toBe('泉州开发区的税收由同比增长13%转为与上年同期持平');
  });

  test('of a fall is told by how far it went', () => {
    const growth = { kind: 'growth', unit: '%', subject: '园区税收的同比降幅' } as const;
    const before = countWith({ ...growth, value: '13', printed: '13%', period: parsePeriod('2021') });
    const after = countWith({ ...growth, value: '3', printed: '3%', period: parsePeriod('2022') });
    expect(change(before, after).question).toBe('泉州开发区的税收同比降幅由13%收窄到3%');
    expect(change(after, before).question).toBe('泉州开发区的税收同比降幅由3%扩大到13%');
    expect(change(before, before).question).toBe('泉州开发区的税收前后都同比下降13%');
  });

  test('of a move in a rank never reads as one between places in it', () => {
    const move = { kind: 'places', unit: '个位次', subject: '考核位次的变化', denominator: null } as const;
    const at = (value: string, year: string) =>
      countWith({ ...move, value, printed: `${value}位`, period: parsePeriod(year) });
    const ask = (from: string, to: string) => change(at(from, '2021'), at(to, '2022')).question;
    expect(ask('12', '3')).toBe('泉州开发区的考核位次由上升12位变成上升3位');
    expect(ask('-5', '-3')).toBe('泉州开发区的考核位次由下降5位变成下降3位');
    expect(ask('0', '3')).toBe('泉州开发区的考核位次由没有升降转为上升3位');
  });

  test('keeps the word beside a number that stayed the same', () => {
    const branches = { subject: '党支部', value: '100', unit: '家' } as const;
    const before = countWith({ ...branches, qualifier: '达', printed: '达100家', period: parsePeriod('2021') });
    const after = countWith({ ...branches, printed: '100家', period: parsePeriod('2022') });
    expect(change(before, after).question).toBe('泉州开发区的党支部由100家（原文为“达100家”）到100家');
  });

  test('of growth names how far it went, and what only one of the two figures lacks by its place', () => {
    const growth = { kind: 'growth', unit: '%', subject: '园区税收的同比增幅' } as const;
    const before = countWith({ ...growth, value: '13', printed: '13%', period: parsePeriod('2021'), open: ['level'] });
    const after = countWith({ ...growth, value: '16', printed: '16%', period: parsePeriod('2022') });
    const said = change(before, after);
    expect(said.question).toBe('泉州开发区的税收同比增减幅由13%提高到16%');
    expect(said.sentence).toContain('；前一个数原文没写数的是哪一级；');
  });

  test('is none between two plans, for neither is a result', () => {
    const plan = { subject: '党支部', status: 'planned' } as const;
    const before = countWith({ ...plan, value: '10', printed: '10家', period: parsePeriod('2021') });
    const after = countWith({ ...plan, value: '12', printed: '12家', period: parsePeriod('2022') });
    expect(change(before, after)).toMatchObject({ answer: '不可以', because: ['都是计划，不是结果'] });
  });

  test('asks of a range how far its ends are apart', () => {
    const [one, other] = [
      countWith({ subject: '党支部', value: '96', printed: '96家' }),
      countWith({ subject: '党支部', park: 'guiyang', value: '12', upper: '15', printed: '12至15家' }),
    ];
    for (const pair of [claimed(one, other), claimed(other, one)])
      expect(pair.map(({ question, answer }) => [question, answer])).toContainEqual([
        '泉州开发区的党支部比贵阳高新区多81至84家',
        '不可以',
      ]);
  });

  test('names no difference where there is none', () => {
    const [before, after] = ['2021', '2022'].map((year) =>
      countWith({ subject: '党支部', value: '12', printed: '12家', period: parsePeriod(year) }),
    ) as [Quote, Quote];
    expect(change(before, after).sentence).not.toMatch(/多0|少0/);
  });

  test('is none where the definitions differ', () => {
    const before = quoteWith({ denominator, period: parsePeriod('2021') });
    const after = quoteWith({ denominator, population: '两新组织' });
    expect(change(before, after).answer).toBe('不可以');
    expect(change(before, after).sentence).toMatch(
      /这两个数不能连成一个变化：统计对象不同（前一个是非公企业，后一个是两新组织）/,
    );
  });
});

const pair = fc.oneof(fc.tuple(similarQuotes, similarQuotes), fc.tuple(quotes, quotes));
const count = (text: string) => text.split('。').length - 1;

test('whatever is claimed of a pair, the sentence to print is sound and begins with both figures', () => {
  fc.assert(
    fc.property(pair, ([a, b]) => {
      for (const { question, answer, sentence } of claimed(a, b)) {
        expect(Object.values(answerLabel)).toContain(answer);
        expectSound(`${question}。`, 1);
        expectSound(sentence, count(sentence));
        expect(sentence.startsWith(sayFigures([a, b]))).toBe(true);
      }
    }),
    { numRuns: 40 },
  );
});

test('a word of order stands in no sentence to print where it may not be written', () => {
  fc.assert(
    fc.property(pair, ([a, b]) => {
      const [, ...ofOrder] = claimed(a, b);
      for (const { answer, question, sentence } of ofOrder)
        if (answer === '不可以') expect(sentence).not.toContain(question);
    }),
    { numRuns: 40 },
  );
});

test('whatever changed, the sentence to print is sound and tells both values', () => {
  fc.assert(
    fc.property(pair, ([before, other]) => {
      const after = { ...other, observation: { ...other.observation, park: before.observation.park } };
      const said = sayChange(before, after, claimOfChange(before.observation, after.observation));
      expectSound(said.sentence, count(said.sentence));
      for (const { value } of [before.observation, after.observation])
        if (value !== null) expect(said.sentence).toContain(value.replace('-', ''));
    }),
    { numRuns: 40 },
  );
});
