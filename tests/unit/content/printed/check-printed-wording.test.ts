import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  checkPrintedWording,
  isPrintedPlainly,
  judgeWording,
  type PrintedFigure,
} from '#lib/content/printed/check-printed-wording.ts';
import { unitsByWord } from '#lib/content/printed/unit-words.ts';
import { type Qualifier, qualifiers } from '#lib/schema/qualifier.ts';
import { exactDecimal } from '#lib/schema/ratio.ts';
import { factorOf, type Unit, units, wordsOf } from '#lib/schema/unit.ts';

type More = Partial<PrintedFigure>;

const problemsOf = (printed: string, value: string | null, unit: Unit, more: More = {}) =>
  checkPrintedWording({ printed, value, unit, upper: null, qualifier: null, kind: units[unit].kind, ...more }).map(
    ({ field, message }) => `${field}：${message}`,
  );

test.each<[string, string | null, Unit, More?]>([
  ['1.5万人次', '15000', '人次'],
  ['目前移动端使用率达95%', '95', '%', { qualifier: '达' }],
  ['先后退出机制覆盖率95%', '95', '%'],
  ['此后移交率95%', '95', '%'],
  ['职称晋升通过率95%', '95', '%'],
  ['排名晋升3位', '3', '个位次'],
  ['位次前移了3位', '3', '个位次'],
  ['排名后退3位', '-3', '个位次'],
  ['1.5万多名', '15000', '名', { qualifier: '多' }],
  ['300余万人次', '3000000', '人次', { qualifier: '余' }],
  ['500多万元', '500', '万元', { qualifier: '多' }],
  ['260.35亿元', '260.35', '亿元'],
  ['260.35亿元', '2603500', '万元'],
  ['186.4（单位：亿元）', '186.4', '亿元'],
  ['约1,860 (单位: 万人)', '18600000', '人', { qualifier: '约' }],
  ['-3.2（单位：%）', '-3.2', '%', { kind: 'growth' }],
  ['一亿两千万元', '1.2', '亿元'],
  ['投资过百亿', '100', '亿元', { qualifier: '超' }],
  ['跨百亿大关', '100', '亿元', { qualifier: '超' }],
  ['百亿企业行列', '100', '亿元', { qualifier: '达' }],
  ['千亿产业集群', '1000', '亿元'],
  ['3—5万元', '30000', '元', { upper: '50000' }],
  ['3至5万元', '3', '万元', { upper: '5' }],
  ['5000至1万元', '5000', '元', { upper: '10000' }],
  ['30-40家', '30', '家', { upper: '40' }],
  ['30～40家', '30', '家', { upper: '40' }],
  ['30家至40家', '30', '家', { upper: '40' }],
  ['30%—40%', '30', '%', { upper: '40' }],
  ['百分之三十至四十', '30', '%', { upper: '40' }],
  ['下降15%—20%', '-20', '%', { upper: '-15', kind: 'growth' }],
  ['约占全市的三分之一', '33.3', '%', { qualifier: '约' }],
  ['提高三分之一，次品率由千分之五', '5', '‰'],
  ['两三家', '2', '家', { upper: '3' }],
  ['两千三四百家', '2300', '家', { upper: '2400' }],
  ['二十七八人', '27', '人', { upper: '28' }],
  ['去年实际是687个亿', '687', '亿元'],
  ['两个亿的投资', '2', '亿元'],
  ['少了三千个亿', '3000', '亿元'],
  ['新开工46个亿元以上项目', '46', '个'],
  ['比全市低了0.4个点', '-0.4', '个百分点'],
  ['低了0.4个百分点', '-0.4', '个百分点'],
  ['提高两个点', '2', '个百分点'],
  ['设服务点3个点位', '3', '个'],
  ['九百来家', '900', '家', { qualifier: '左右' }],
  ['最多的一名联系19家', '19', '家'],
  ['2024—2025财年走访1846家次', '1846', '家次'],
  ['由上一财年的94.1%提高2.6个百分点', '94.1', '%'],
  ['三四十家', '30', '家', { upper: '40' }],
  ['第8至10位', '8', '位', { upper: '10' }],
  ['3‰', '3', '‰'],
  ['千分之三', '0.3', '%'],
  ['百分之九十七点七', '97.7', '%'],
  ['百分之百', '100', '%'],
  ['三分之二', '66.7', '%'],
  ['三分之二', '67', '%'],
  ['四分之三', '75', '%'],
  ['½', '50', '%'],
  ['半数以上', '50', '%', { qualifier: '以上' }],
  ['过半', '50', '%', { qualifier: '超' }],
  ['近半', '50', '%', { qualifier: '近' }],
  ['九成五', '95', '%'],
  ['三成半', '35', '%'],
  ['约占三分之二', '66.7', '%', { qualifier: '约' }],
  ['下降4.2个千分点', '-4.2', '个千分点'],
  ['提高20个基点', '0.2', '个百分点'],
  ['装机超过500万千瓦', '500', '万千瓦', { qualifier: '超' }],
  ['装机120兆瓦', '120000', '千瓦'],
  ['年产10吉瓦时', '10', '吉瓦时'],
  ['年产10GWh', '10000', '兆瓦时'],
  ['廿余家', '20', '家', { qualifier: '余' }],
  ['一百卅五名', '135', '名'],
  ['锦旗36面', '36', '面'],
  ['走访1200户次', '1200', '户次'],
  ['位居全市前三', '3', '位', { qualifier: '前' }],
  ['高于全市0.9个百分点', '0.9', '个百分点'],
  ['低于全省平均水平0.9个百分点', '-0.9', '个百分点'],
  ['三成多', '30', '%', { qualifier: '多' }],
  ['百分之三十余', '30', '%', { qualifier: '余' }],
  ['翻一番', '2', '倍'],
  ['1:3', '3', '倍'],
  ['3∶1', '3', '倍'],
  ['3比1', '3', '倍'],
  ['三比一', '3', '倍'],
  ['一比三', '3', '倍'],
  ['十二比一', '12', '倍'],
  ['三比二', '1.5', '倍'],
  ['3:2', '1.5', '倍'],
  ['约5比3', '1.67', '倍', { qualifier: '约' }],
  ['配比1比2.5', '2.5', '倍'],
  ['安全事故12起', '12', '起'],
  ['吞吐量12.3万标箱', '12.3', '万标箱'],
  ['吞吐量12.3万标箱', '123000', '标箱'],
  ['比预期低1.5个百分点', '-1.5', '个百分点'],
  ['占比高5%', '5', '%'],
  ['翻了两番', '4', '倍'],
  ['产值翻倍', '2', '倍'],
  ['翻了一倍', '100', '%', { kind: 'growth' }],
  ['审批时间减半', '-50', '%', { kind: 'growth' }],
  ['双倍补助', '2', '倍'],
  ['返修率5‱', '5', '‱'],
  ['返修率5‱', '0.05', '%'],
  ['不良率12ppm', '12', 'ppm'],
  ['翻了近一倍', '2', '倍', { qualifier: '近' }],
  ['百万分之五', '0.0005', '%'],
  ['十万分之三', '0.003', '%'],
  ['1000万分之一', '0.00001', '%'],
  ['七八成', '70', '%', { upper: '80' }],
  ['三至四成', '30', '%', { upper: '40' }],
  ['近3—5成', '30', '%', { upper: '50', qualifier: '近' }],
  ['同比＋12.5％', '12.5', '%', { kind: 'growth' }],
  ['“党建＋100%服务”', '100', '%'],
  ['是2020年的2.5倍', '2.5', '倍'],
  ['增速提高到12%', '12', '%', { kind: 'growth' }],
  ['增速回落2.3个百分点', '-2.3', '个百分点'],
  ['增幅比上年下降3%', '-3', '%', { kind: 'growth' }],
  ['增速由上年的5.1%提高到9.6%', '5.1', '%', { kind: 'growth' }],
  ['增速由上年的5.1%提高到9.6%', '9.6', '%', { kind: 'growth' }],
  ['降幅由8%收窄至2%', '-2', '%', { kind: 'growth' }],
  ['“十四五”期间年均增长8.5%', '8.5', '%', { kind: 'growth' }],
  ['翻番', '100', '%', { kind: 'growth' }],
  ['翻了近一番', '2', '倍', { qualifier: '近' }],
  ['翻了超过两番', '4', '倍', { qualifier: '超' }],
  ['翻了两番还多', '4', '倍', { qualifier: '多' }],
  ['三成还多', '30', '%', { qualifier: '多' }],
  ['比去年100家还多20家', '100', '家'],
  ['捌个', '8', '个'],
  ['叁分之贰', '66.7', '%'],
  ['壹仟贰佰叁拾肆万伍仟陆佰元整', '12345600', '元'],
  ['壹万零伍佰元', '10500', '元'],
  ['半日内', '0.5', '日', { qualifier: '以内' }],
  ['半年', '6', '个月'],
  ['一年半', '1.5', '年'],
  ['8个多月', '8', '个月', { qualifier: '多' }],
  ['1年多', '1', '年', { qualifier: '多' }],
  ['三年时间', '3', '年'],
  ['16年前', '16', '年'],
  ['首个', '1', '个'],
  ['全市首个', '1', '位'],
  ['全市第一', '1', '位'],
  ['前20强', '20', '位', { qualifier: '前' }],
  ['五区域', '5', '个'],
  ['三大产业链', '3', '条'],
  ['百堂', '100', '堂'],
  ['十余家', '10', '家', { qualifier: '余' }],
  ['十几家', '10', '家', { qualifier: '多' }],
  ['上百家', '100', '家', { qualifier: '达' }],
  ['数十家', null, '家', { qualifier: '数' }],
  ['若干家', null, '家', { qualifier: '数' }],
  ['300名左右', '300', '名', { qualifier: '左右' }],
  ['约有党员300名', '300', '名', { qualifier: '约' }],
  ['达300余名', '300', '名', { qualifier: '余' }],
  ['不少于20家', '20', '家', { qualifier: '至少' }],
  ['覆盖率98%+', '98', '%', { qualifier: '以上' }],
  ['服务300名＋', '300', '名', { qualifier: '以上' }],
  ['30个+N', '30', '个'],
  ['补贴300万元封顶', '300', '万元', { qualifier: '至多' }],
  ['每场100人打底', '100', '人', { qualifier: '至少' }],
  ['几乎100%', '100', '%', { qualifier: '近' }],
  ['估计300家', '300', '家', { qualifier: '约' }],
  ['～300家', '300', '家', { qualifier: '约' }],
  ['3～5家', '3', '家', { upper: '5' }],
  ['每户3000元起', '3000', '元', { qualifier: '以上' }],
  ['300名起草人', '300', '名'],
  ['100人起步', '100', '人', { qualifier: '以上' }],
  ['两米许', '2', '米', { qualifier: '左右' }],
  ['300家许可单位', '300', '家'],
  ['最高300万元', '300', '万元'],
  ['最高300万元', '300', '万元', { qualifier: '至多' }],
  ['最低200元', '200', '元', { qualifier: '至少' }],
  ['签约42家', '42', '家'],
  ['走访过56家', '56', '家'],
  ['下降3.2%', '-3.2', '%', { kind: 'growth' }],
  ['压减审批时限60%', '-60', '%', { kind: 'growth' }],
  ['下降3.2个百分点', '-3.2', '个百分点'],
  ['同比增长13.98%', '13.98', '%', { kind: 'growth' }],
  ['由85个工作日压减至33.5个工作日', '33.5', '工作日'],
  ['提高到97.7%', '97.7', '%'],
  ['500千瓦时', '500', '千瓦时'],
  ['8千米', '8', '公里'],
  ['12位专家', '12', '名'],
  ['2024年新增12家', '12', '家'],
  ['上升12位', '12', '个位次'],
  ['排名下降3位', '-3', '个位次'],
  ['前移5个位次', '5', '个位次'],
  ['较上年后移了两名', '-2', '个位次'],
  ['由第20位跃升至第8位', '8', '位'],
  ['位次上升12位，居第8位', '8', '位'],
  ['位次上升12位，居第8位', '12', '个位次'],
  ['增加12位专家', '12', '名'],
])('“%s” is %s %s', (printed, value, unit, more) => {
  expect(problemsOf(printed, value, unit, more)).toEqual([]);
});

test.each<[string, string | null, Unit, More, string]>([
  [
    '压缩15%—20%',
    '-15',
    '%',
    { upper: '-20', kind: 'growth' },
    'value：原文印的是“15%—20%”，value 应为 -20，实际写的是“-15”',
  ],
  ['约占全市的三分之一', '33.3', '%', {}, 'qualifier：原文写有“约”，请写 qualifier: 约'],
  ['1.5万人次', '1.5', '人次', {}, 'value：原文印的是“1.5万人次”，value 应为 15000，实际写的是“1.5”'],
  [
    '260.35亿元',
    '260.35',
    '万元',
    {},
    'unit：原文的单位是“亿元”，unit 写的是“万元”；请写 unit: 亿元，或把 value 写成 2603500',
  ],
  ['12%', '12', '家', {}, 'unit：原文印的单位是“%”，unit 写的是“家”，两者不是一回事'],
  ['12个', '12', '家', {}, 'unit：原文印的单位是“个”，unit 写的是“家”，两者不是一回事'],
  [
    '97.7',
    '97.7',
    '%',
    {},
    'unit：原文写法“97.7”里没有单位“%”；请把单位抄上，或改写 unit；单位印在表头的，写成“97.7（单位：%）”',
  ],
  [
    '186.4（单位：万元）',
    '186.4',
    '亿元',
    {},
    'unit：原文的单位是“万元”，unit 写的是“亿元”；请写 unit: 万元，或把 value 写成 0.01864',
  ],
  ['412（单位：家）', '421', '家', {}, 'value：原文印的是“412家”，value 应为 412，实际写的是“421”'],
  ['12位专家', '12', '位', {}, 'unit：原文“12位”里的“位”是量词，不是位次，unit 应为“名”，实际写的是“位”'],
  ['上升12位', '12', '位', {}, 'unit：原文“12位”说的是位次升降了多少，不是第几位，unit 应为“个位次”，实际写的是“位”'],
  ['下降3位', '3', '个位次', {}, 'value：原文说的是下降，value 应为负数 -3，实际写的是“3”'],
  ['后移3位', '3', '个位次', {}, 'value：原文说的是下降，value 应为负数 -3，实际写的是“3”'],
  ['跃升至第8位', '8', '个位次', {}, 'unit：原文“跃升至第8位”说的是位次，unit 应为“位”，实际写的是“个位次”'],
  [
    '12位专家',
    '12',
    '个位次',
    {},
    'printed：原文写法“12位专家”没有说位次是升是降，请把“上升”“后移”一类的字抄上；不是升降的，改写 unit',
  ],
  ['第一名', '1', '名', {}, 'unit：原文“第一名”说的是位次，unit 应为“位”，实际写的是“名”'],
  ['五个', '9', '个', {}, 'value：原文印的是“五个”，value 应为 5，实际写的是“9”'],
  ['97.7%', '97.70', '%', {}, 'value：原文印的是“97.7%”，value 应为 97.7，实际写的是“97.70”'],
  ['三分之二', '66.6', '%', {}, 'value：原文印的是“三分之二”，value 应为 66.7，实际写的是“66.6”'],
  ['翻了近一番', '2', '倍', {}, 'qualifier：原文写有“近”，请写 qualifier: 近'],
  ['翻了两番还多', '4', '倍', {}, 'qualifier：原文写有“还多”，请写 qualifier: 多'],
  ['捌个', '9', '个', {}, 'value：原文印的是“八个”，value 应为 8，实际写的是“9”'],
  ['翻两番', '3', '倍', {}, 'value：原文印的是“翻两番”，value 应为 4，实际写的是“3”'],
  ...['翻了一番半', '翻了3倍', '零的突破', '两位数', '成倍'].map((unclear): [string, string, Unit, More, string] => [
    `实现${unclear}${unclear === '成倍' ? '增长' : ''}`,
    '2.5',
    '倍',
    {},
    `printed：“${unclear}”没有说定是多少，不能收为一项数据；前后的数都印了，就各收一项`,
  ]),
  ['零的突破', '0', '家', {}, 'printed：“零的突破”没有说定是多少，不能收为一项数据；前后的数都印了，就各收一项'],
  ...(
    [
      ['是2020年的2.5倍', '2.5', '倍'],
      ['从62%提升至91.5%', '91.5', '%'],
      ['增至三成', '30', '%'],
    ] as const
  ).map(([printed, value, unit]): [string, string, Unit, More, string] => [
    printed,
    value,
    unit,
    { kind: 'growth' },
    `kind：原文说的是到了“${printed.replace(/^.*[的至]/, '')}”，不是增减了这么多，请删去 kind: growth；说的是增速、增幅的，把这两个字也抄进 printed`,
  ]),
  ['百万分之三', '3', '%', {}, 'value：原文印的是“百万分之三”，value 应为 0.0003，实际写的是“3”'],
  ['+12.5%', '12.5', '%', {}, 'kind：原文说的是增长，请写 kind: growth，value 写成 12.5'],
  ['＋12.5％', '-12.5', '%', { kind: 'growth' }, 'value：原文说的是增长，value 不带负号，应为 12.5，实际写的是“-12.5”'],
  ['“十四五”期间年均增长8.5%', '8.5', '%', {}, 'kind：原文说的是增长，请写 kind: growth，value 写成 8.5'],
  ['12个支部、300名党员', '300', '人', {}, 'unit：原文印的单位是“名”，unit 写的是“人”，两者不是一回事'],
  ['30—40家', '30', '家', {}, 'value：原文“30—40家”是一个区间，请写 value: 30, upper: 40'],
  ['30家', '30', '家', { upper: '40' }, 'upper：原文“30家”不是区间，请删去 upper'],
  ['30至40家', '30', '家', { upper: '45' }, 'upper：原文印的是“30至40家”，upper 应为 40，实际写的是“45”'],
  ['300余个', '300', '个', {}, 'qualifier：原文写有“余”，请写 qualifier: 余'],
  ['将近300个', '300', '个', {}, 'qualifier：原文写有“将近”，请写 qualifier: 近'],
  ['约300个', '300', '个', { qualifier: '近' }, 'qualifier：原文写有“约”，请写 qualifier: 约，实际写的是“近”'],
  [
    '300个',
    '300',
    '个',
    { qualifier: '余' },
    'qualifier：原文写法“300个”里没有“余”；请删去 qualifier，或把原文写法抄全',
  ],
  ['数十家', '10', '家', {}, 'qualifier：原文写有“数”，请写 qualifier: 数'],
  ['12家', null, '家', { qualifier: '数' }, 'printed：原文印的是“12家”，有确定的数，请写 value: 12'],
  ['下降3.2%', '3.2', '%', { kind: 'growth' }, 'value：原文说的是下降，value 应为负数 -3.2，实际写的是“3.2”'],
  ['降低3.2%', '3.2', '%', {}, 'kind：原文说的是下降，请写 kind: growth，value 写成 -3.2'],
  ['增速放缓2.3个百分点', '2.3', '个百分点', {}, 'value：原文说的是下降，value 应为负数 -2.3，实际写的是“2.3”'],
  ['增长3.2%', '-3.2', '%', { kind: 'growth' }, 'value：原文说的是增长，value 不带负号，应为 3.2，实际写的是“-3.2”'],
  ['减少3.2个百分点', '3.2', '个百分点', {}, 'value：原文说的是下降，value 应为负数 -3.2，实际写的是“3.2”'],
  ['低于全市0.9个百分点', '0.9', '个百分点', {}, 'value：原文说的是下降，value 应为负数 -0.9，实际写的是“0.9”'],
  ['走访1200户次', '1200', '户', {}, 'unit：原文印的单位是“户次”，unit 写的是“户”，两者不是一回事'],
  ['比预期低1.5个百分点', '1.5', '个百分点', {}, 'value：原文说的是下降，value 应为负数 -1.5，实际写的是“1.5”'],
  ['三比一', '3', '家', {}, 'unit：原文“三比一”是两个数之比，请写 value: 3, unit: 倍'],
  ['三比二', '2', '倍', {}, 'value：原文印的是“三比二”，value 应为 1.5，实际写的是“2”'],
  ['1:3', '3', '家', {}, 'unit：原文“1:3”是两个数之比，请写 value: 3, unit: 倍'],
  ['很多企业', '3', '家', {}, 'printed：原文写法“很多企业”里没有读到数，请连同数和单位照抄'],
])('“%s” is not %s %s', (printed, value, unit, more, message) => {
  expect(problemsOf(printed, value, unit, more)[0]).toBe(message);
});

const plainUnits = (Object.keys(units) as Unit[]).filter((unit) => units[unit].kind !== 'rank');

test.each(plainUnits)('a number with any word of %s is that unit, and with another value is refused', (unit) => {
  // 37位 are persons unless a verb stands before them.
  const verb = units[unit].kind === 'places' ? '上升' : '';
  for (const word of wordsOf(unit)) {
    expect([word, problemsOf(`${verb}37${word}`, '37', unit)]).toEqual([word, []]);
    expect([word, problemsOf(`${verb}三十七${word}`, '37', unit)]).toEqual([word, []]);
    expect([word, problemsOf(`${verb}37${word}`, '73', unit).length]).toEqual([word, 1]);
  }
});

test('every qualifier and every word equal to it must be the figure’s, and the figure’s must be printed', () => {
  const stands: Record<string, (word: string) => string> = {
    before: (word) => `${word}千家`,
    between: (word) => `10${word}家`,
    after: (word) => `10天${word}`,
  };
  for (const qualifier of Object.keys(qualifiers) as Qualifier[]) {
    const { place, equals } = qualifiers[qualifier];
    const print = stands[place];
    if (!print || qualifier === '前') continue;
    for (const word of [qualifier, ...equals]) {
      const [printed, unit] = [print(word), place === 'after' ? ('日' as const) : ('家' as const)];
      const value = place === 'before' ? '1000' : '10';
      expect([printed, problemsOf(printed, value, unit, { qualifier })]).toEqual([printed, []]);
      expect([printed, problemsOf(printed, value, unit)]).toEqual([
        printed,
        [`qualifier：原文写有“${word}”，请写 qualifier: ${qualifier}`],
      ]);
    }
    const bare = place === 'after' ? '10天' : '10家';
    expect(problemsOf(bare, '10', place === 'after' ? '日' : '家', { qualifier })).toHaveLength(1);
  }
});

test('money may be written in any unit of its currency, and only with the value that this makes', () => {
  const sums = (['元', '万元', '亿元'] as const).map((unit) => unit);
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 99_999 }),
      fc.constantFrom(...sums),
      fc.constantFrom(...sums),
      (n, one, other) => {
        const [from] = factorOf(one);
        const [to] = factorOf(other);
        const value = exactDecimal([BigInt(n) * from, to]) ?? '';
        expect(problemsOf(`${n}${one}`, value, other)).toEqual([]);
        expect(problemsOf(`${n}${one}`, `${value}0`, other)).not.toEqual([]);
      },
    ),
  );
});

const digits = '零一二三四五六七八九';
/** A whole number below ten thousand as it is said, written down without the reader's own code. */
function say(n: number): string {
  const [thousands, hundreds, tens, ones] = [
    Math.floor(n / 1000),
    Math.floor(n / 100) % 10,
    Math.floor(n / 10) % 10,
    n % 10,
  ];
  const parts = [
    thousands ? `${digits[thousands]}千` : '',
    hundreds ? `${digits[hundreds]}百` : thousands && (tens || ones) ? '零' : '',
    tens ? `${digits[tens]}十` : (hundreds || thousands) && ones ? '零' : '',
    ones ? digits[ones] : '',
  ];
  return parts.join('').replace('零零', '零');
}

test('Chinese numerals up to 亿 are read as they are said', () => {
  const part = fc.integer({ min: 1000, max: 9999 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), part, part, (small, middle, large) => {
      expect(problemsOf(`${say(small)}家`, String(small), '家')).toEqual([]);
      expect(problemsOf(`${say(small)}万家`, `${small}0000`, '家')).toEqual([]);
      const whole = `${large}${middle}${String(small).padStart(4, '0')}`;
      const zero = small < 1000 ? '零' : '';
      expect(problemsOf(`${say(large)}亿${say(middle)}万${zero}${say(small)}家`, whole, '家')).toEqual([]);
      expect(problemsOf(`${say(small)}家`, String(small + 1), '家')).not.toEqual([]);
    }),
  );
});

test('a figure that is passed as printed plainly is one whose wording, read, agrees with it', () => {
  const value = fc.oneof(
    fc.nat({ max: 12_000 }).map(String),
    fc.tuple(fc.nat({ max: 3000 }), fc.nat({ max: 99 })).map(([whole, part]) => `${whole}.${part}`),
  );
  const wordings = (number: string, word: string, qualifier: Qualifier | null) =>
    qualifier === null
      ? [number + word]
      : [qualifier + number + word, number + qualifier + word, number + word + qualifier];
  const bySpelling = [...unitsByWord].flatMap(([word, named]) => named.map((unit) => ({ word, unit })));
  let plain = 0;
  for (const { word, unit } of bySpelling)
    for (const qualifier of [null, ...(Object.keys(qualifiers) as Qualifier[])])
      fc.assert(
        fc.property(value, fc.constantFrom(units[unit].kind, 'growth'), (number, kind) => {
          for (const printed of wordings(number, word, qualifier)) {
            const figure: PrintedFigure = { printed, value: number, unit, kind, upper: null, qualifier };
            if (!isPrintedPlainly(figure)) continue;
            plain += 1;
            expect({ printed, problems: judgeWording(figure) }).toEqual({ printed, problems: [] });
          }
        }),
        { numRuns: 6 },
      );
  expect(plain).toBeGreaterThan(1000);
});

test('a fall that is told by 低了 or 少了 is no rise', () => {
  expect(problemsOf('低了0.4个百分点', '0.4', '个百分点')).toEqual([
    'value：原文说的是下降，value 应为负数 -0.4，实际写的是“0.4”',
  ]);
});

test.each<[string, string | null, Unit, More?]>([
  ['小200家', '200', '家', { qualifier: '近' }],
  ['中小200家', '200', '家'],
  ['今年过了300人', '300', '人', { qualifier: '超' }],
  ['走访过了56家', '56', '家'],
  ['不得超过15%', '15', '%', { qualifier: '至多' }],
  ['没有超过300家', '300', '家', { qualifier: '至多' }],
  ['不得低于60%', '60', '%', { qualifier: '至少' }],
  ['高于全省2.1个百分点', '2.1', '个百分点'],
  ['节约了2天，省了3天', '-3', '日', { kind: 'growth' }],
  ['1.5w名', '15000', '名'],
  ['3.2K人', '3200', '人'],
  ['10w+人次', '100000', '人次', { qualifier: '以上' }],
  ['1500＋家', '1500', '家', { qualifier: '以上' }],
  ['1万5千人', '15000', '人'],
  ['1万5000元', '1.5', '万元'],
  ['1亿2000万元', '1.2', '亿元'],
  ['2万零5百人', '20500', '人'],
  ['三分之一强', '33.3', '%', { qualifier: '多' }],
  ['20%弱', '20', '%', { qualifier: '近' }],
  ['占20%强企', '20', '%'],
  ['千把人', '1000', '人', { qualifier: '左右' }],
  ['200家不到', '200', '家', { qualifier: '不足' }],
  ['30家不到位', '30', '家'],
  ['约莫300家', '300', '家', { qualifier: '约' }],
  ['≥300家', '300', '家', { qualifier: '至少' }],
  ['≤5天', '5', '日', { qualifier: '至多' }],
  ['＞300家', '300', '家', { qualifier: '超' }],
  ['<5天', '5', '日', { qualifier: '不足' }],
  ['≈300家', '300', '家', { qualifier: '约' }],
  ['成百上千家企业', null, '家', { qualifier: '数' }],
  ['数以千计的企业', null, '家', { qualifier: '数' }],
  ['廿家', '20', '家'],
  ['卅五家', '35', '家'],
  ['二〇三家', '203', '家'],
])('“%s” is %s %s, as odd as it is printed', (printed, value, unit, more) => {
  expect(problemsOf(printed, value, unit, more)).toEqual([]);
});

test.each<[string, string | null, Unit, More, string]>([
  ['小200家', '200', '家', {}, 'qualifier：原文写有“小”，请写 qualifier: 近'],
  ['1.5w', '1.5', '名', {}, 'value：原文印的是“1.5w”，value 应为 15000，实际写的是“1.5”'],
  ['1.5w名', '1.5', '名', {}, 'value：原文印的是“1.5w名”，value 应为 15000，实际写的是“1.5”'],
  ['1万5千人', '10000', '人', {}, 'value：原文印的是“1万5千人”，value 应为 15000，实际写的是“10000”'],
  ['1500+家', '1500', '家', {}, 'qualifier：原文写有“+”，请写 qualifier: 以上'],
  ['三分之一强', '33.3', '%', {}, 'qualifier：原文写有“强”，请写 qualifier: 多'],
  ['百八十家', '180', '家', {}, 'printed：“百八十家”没有说定是多少，不能收为一项数据；前后的数都印了，就各收一项'],
  [
    '36个，其中新建5个',
    '36',
    '个',
    {},
    'printed：原文写法“36个，其中新建5个”里有两个数，“36个”和“5个”；请只抄这项数据的那一个',
  ],
])('“%s” is no %s %s', (printed, value, unit, more, message) => {
  expect(problemsOf(printed, value, unit, more)).toEqual([message]);
});

test('以上超过半数 has one qualifier, 最高达 is 达, and 提速 is a rise', () => {
  expect(problemsOf('硕士以上超过半数', '50', '%', { qualifier: '超' })).toEqual([]);
  expect(problemsOf('最高达2300人次', '2300', '人次', { qualifier: '达' })).toEqual([]);
  expect(problemsOf('提速60%', '60', '%')).toEqual(['kind：原文说的是增长，请写 kind: growth，value 写成 60']);
});

test('a sign before a sum is its unit, BP and pct are points, and an arrow tells the way', () => {
  expect(problemsOf('US$230万', '230', '万美元')).toEqual([]);
  expect(problemsOf('US$230万元', '230', '万元')).toEqual([
    'unit：原文印的单位是“万美元”，unit 写的是“万元”，两者不是一回事',
  ]);
  expect(problemsOf('¥15万', '15', '万元')).toEqual([]);
  expect(problemsOf('降低45BP', '-45', '个基点')).toEqual([]);
  expect(problemsOf('↓4.1pct', '-4.1', '个百分点')).toEqual([]);
  expect(problemsOf('58秒', '58', '秒')).toEqual([]);
  expect(problemsOf('十之八九', '80', '%', { upper: '90' })).toEqual([
    'printed：“十之八九”没有说定是多少，不能收为一项数据；前后的数都印了，就各收一项',
  ]);
});
