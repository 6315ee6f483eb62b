import { expect, test } from 'vitest';
import { isOnlyReposted } from '#lib/schema/reference.ts';
import { onlyReposted } from '#lib/words/zh/missing.ts';
import { quoteOfReference } from '#lib/words/zh/quote.ts';
import { sayFigure } from '#lib/words/zh/sentence.ts';
import { realContent } from '../publish/samples.ts';

const { references } = realContent;
const all = references.flatMap((reference) => reference.figures.map((figure) => ({ reference, figure })));

const sayById = (id: string) => {
  const { reference, figure } = all.find((one) => one.figure.id === id) ?? expect.fail(id);
  return sayFigure(quoteOfReference(reference, figure));
};

test('a figure that is no park’s is told with its denominator, and that it is no park’s', () => {
  expect(sayById('nation-2010-eligible')).toBe(
    '据新华社2012年3月23日发布的报道（只见于转存页，原文未打开，段落不详），2010年底，全国符合组建条件的非公企业中建立了党组织的占比为99.6%；这是全国的数，不是园区的。',
  );
  expect(sayById('nation-2017-enterprise-rate')).toBe(
    '据《新湘评论》2018年第14期的文章（段落不详），2017年底，全国的非公有制企业党组织覆盖率为73.1%；这是全国的数，不是园区的；原文没写分母。',
  );
});

test('a large count is told as it is printed', () => {
  expect(sayById('nation-2010-enterprises')).toContain('为900多万家；');
  expect(sayById('nation-2010-organizations')).toContain('党组织近30万个；');
});

test('a sentence says that a source was only seen as a repost, of those sources and no others', () => {
  for (const { reference, figure } of all) {
    const source = reference.sourceById.get(figure.source) ?? expect.fail(figure.id);
    expect(sayById(figure.id).includes(onlyReposted), figure.id).toBe(isOnlyReposted(source));
  }
});

test('no year is told that was not seen in print', () => {
  const years = new Set(all.map(({ figure }) => figure.period?.text.slice(0, 4)));
  for (const year of ['2013', '2014', '2016', '2019', '2020', '2022', '2024', '2025'])
    expect(years.has(year)).toBe(false);
});
