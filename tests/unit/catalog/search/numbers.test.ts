import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findNumbers, numberQuery, numberTerms } from '#lib/catalog/search/numbers.ts';

/** Whether a query beginning with a number is answered by a text. */
const finds = (text: string, query: string) => {
  const term = numberQuery(query);
  return (
    term !== null &&
    findNumbers(text)
      .flatMap(numberTerms)
      .some((one) => one.startsWith(term))
  );
};

test.each([
  ['1.5万多名职工', '15000'],
  ['1.5万多名职工', '15,000'],
  ['1.5万多名职工', '1.5万'],
  ['1.5万多名职工', '15000名'],
  ['1.5万多名职工', '15000多名'],
  ['15000人', '1.5万'],
  ['覆盖率达97.7%', '97.70'],
  ['覆盖率达97.7%', '97.7%'],
  ['百分之七十的企业', '70%'],
  ['不良率3.1‰', '千分之3.1'],
  ['千分之三', '3‰'],
  ['五级联动', '5级'],
  ['五级联动', '5级联动'],
  ['5级', '五级'],
  ['百余场活动', '100余场'],
  ['百余场活动', '100场'],
  ['两千多家', '2000家'],
  ['投资2亿元', '200000000元'],
])('%s is found by %s', (text, query) => {
  expect(finds(text, query)).toBe(true);
});

test.each([
  ['97.7%', '97'],
  ['15000名', '1500'],
  ['15000名', '15000家'],
  ['九牧王', '9'],
  ['“三有”企业', '3'],
  ['五级', '6级'],
])('%s is not found by the number %s', (text, query) => {
  expect(finds(text, query)).toBe(false);
});

test.each(['党建', '近百', '九牧王', 'a1', ''])('%s begins with no number', (query) => {
  expect(numberQuery(query)).toBeNull();
});

test('a whole number is found with and without grouping commas', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 999_999_999 }), (value) => {
      const grouped = value.toLocaleString('en-US');
      expect(finds(`共${grouped}家`, String(value))).toBe(true);
      expect(finds(`共${value}家`, `${grouped}家`)).toBe(true);
    }),
  );
});

test('no text makes a number fail', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'〇零一二两三四五六七八九十百千万亿点.,%余多0123456789名级分之') }),
      (text) => {
        for (const { start, end, value } of findNumbers(text)) {
          expect(value).toMatch(/^(0|[1-9]\d*)(\.\d*[1-9])?$/);
          expect(end).toBeGreaterThan(start);
        }
        numberQuery(text);
      },
    ),
  );
});

test.each([
  ['不足100家', '不足一百家'],
  ['1.5万名', '1万5千名'],
  ['1万5千人', '15000'],
  ['投资1亿2000万元', '1.2亿元'],
  ['占比93%', '九成三'],
  ['占九成三', '93%'],
  ['占七成', '百分之七十'],
  ['1.5w名职工', '1.5万名'],
  ['15000名', '1.5w名'],
  ['廿五家', '25家'],
  ['100余家', '一百多家'],
  ['百余家', '100多家'],
  ['1500+家', '1500家'],
  ['3至5名', '3—5名'],
  ['每次3-5名', '3至5名'],
  ['占90%', '近九成'],
  ['卅余家', '30家'],
  ['二〇五家', '205家'],
  ['女党员占半数', '50%'],
  ['占比50%', '半数'],
  ['占比50%', '一半'],
  ['占比50%', '过半'],
  ['占比50%', '超半数'],
  ['占比50%', '1/2'],
  ['占比50%', '1⁄2'],
  ['过半数的支部', '50%'],
  ['占三分之二', '2/3'],
  ['占2/3', '三分之二'],
  ['占四分之一', '25%'],
  ['覆盖率100%', '百分百'],
  ['产值翻一番', '2倍'],
  ['为2020年的2倍', '翻番'],
  ['产值翻两番', '4倍'],
  ['占九成三', '9成3'],
  ['占7成', '70%'],
  ['提高0.3个百分点', '0.3百分点'],
  ['1.2万平方米', '12000平米'],
  ['1.2万平方米', '12000m2'],
  ['居第3位', '第三位'],
  ['居第三位', '第3位'],
  ['入围前20强', '前二十强'],
  ['产值12345.6亿元', '12,345.6亿元'],
  ['引进2000至3000名', '两千至三千名'],
  ['引进两千到三千名', '2000-3000名'],
])('%s is found by %s, too', (text, query) => {
  expect(finds(text, query)).toBe(true);
});

test.each([
  ['一成不变', '10%'],
  ['五成立', '50%'],
  ['“五力”支部', '不足五'],
  ['1亿2000万元', '1亿元'],
  ['5成员', '50%'],
  ['3位专家', '第三位'],
  ['翻一番半', '2倍'],
  ['2024/1/2', '50%'],
  ['百分之二', '50%'],
  ['三分之二', '三分之一'],
])('%s is not found by %s', (text, query) => {
  expect(finds(text, query)).toBe(false);
});
