import { expect, test } from 'vitest';
import { addressOfFigure, addressOfPassage, textOfFigure } from '#lib/pages/text-fragment.ts';
import { sourceSchema } from '#lib/schema/source.ts';
import { describeCopy, formatSite } from '#lib/words/zh/copy.ts';
import { formatPlaceIn, formatSource, sayParagraphs } from '#lib/words/zh/source.ts';
import { realContent } from '../publish/samples.ts';

const { parks } = realContent;
const linked = parks.filter(({ sources }) => sources.every(({ url }) => url !== null));

test('four cases link to their article; the fifth says why it does not', () => {
  expect(linked.map(({ slug }) => slug).sort()).toEqual(['guiyang', 'korla', 'loudi', 'quanzhou']);
  const [ningxiang] = parks.filter(({ slug }) => slug === 'ningxiang').flatMap(({ sources }) => sources);
  expect(ningxiang).toMatchObject({ url: null, urlNote: expect.stringContaining('采集站') });
});

test('every address says what kind of copy stands there, how much was read, and no day on which nobody looked', () => {
  for (const { slug, sources } of linked)
    for (const [index, source] of sources.entries()) {
      expect(source.copy, slug).not.toBeUndefined();
      expect(source.extent, slug).toBe(index === 0 ? 'full' : 'excerpt');
      expect(source.openedOn, slug).toBeUndefined();
      expect(describeCopy(source)).toContainEqual(['访问', '还没有人打开过这个网址']);
    }
});

test('every figure, practice and statement of these cases leads to words of the article', () => {
  for (const park of linked) {
    const isOfFirst = ({ source }: { source: string }) => source === park.sources[0]?.id;
    for (const figure of park.observations.filter(isOfFirst))
      expect(addressOfFigure(park, figure), figure.id).toContain(':~:text=');
    for (const passage of [...park.practices, ...park.statements].filter(isOfFirst))
      expect(addressOfPassage(park, passage), JSON.stringify(passage)).toContain(':~:text=');
  }
});

test('the number of a cell is looked for without the unit that stands elsewhere, and not at all where it is short', () => {
  expect(textOfFigure({ printed: '1,861,300（单位：万元）', anchor: null })).toBe('1,861,300');
  expect(textOfFigure({ printed: '412（单位：名）', anchor: null })).toBe(null);
});

test('a site is named as the page prints it, else by its domain; what we infer is marked', () => {
  const url = 'http://www.example.gov.cn/a.htm';
  expect(formatSite({ url, site: '某网' })).toBe('某网');
  expect(formatSite({ url })).toBe('example.gov.cn');
  expect(formatSite({ url, siteInferred: '某厅网站' })).toBe('example.gov.cn（某厅网站，本站推断）');
  expect(formatSite({ url: null })).toBeNull();
});

const plain = {
  id: 'daily',
  title: '题',
  outlet: '报',
  author: '未说明',
  publishedOn: '未说明',
  url: '未说明',
  paragraphs: '3',
};

test('what is told of an address needs one', () => {
  for (const field of [{ site: '某网' }, { openedOn: '2026-11-25' }, { compared: { what: '开头' } }])
    expect(sourceSchema.safeParse({ ...plain, ...field }).error?.issues[0]?.message).toBe('没有网址的来源不写这一项');
  expect(sourceSchema.safeParse({ ...plain, urlNote: '没有找到', extent: 'excerpt' }).success).toBe(true);
  expect(sourceSchema.parse({ ...plain, url: 'http://example.org/', copy: '未说明' }).copy).toBeNull();
});

const sourcesOf = (slug: string) => parks.find((park) => park.slug === slug)?.sources.slice(1) ?? [];

test('an excerpt counts no paragraphs, says that it is one, and is named by its site where nothing else is known', () => {
  const excerpts = [...sourcesOf('quanzhou'), ...sourcesOf('loudi')];
  expect(excerpts.map(formatSource)).toEqual([
    'qzkfq.gov.cn 2021年6月30日',
    'qzkfqnews.com 2018年10月17日',
    'qzkfqnews.com 2016年9月30日',
    '湖南日报 2022年6月9日',
    'hnkfq.com.cn（日期不详）',
  ]);
  for (const source of excerpts) {
    expect(sayParagraphs(source.paragraphs)).toBe('只读到节选，段落不详');
    expect(describeCopy(source)).toContainEqual(['读到', '节选']);
  }
});

test('a page whose paragraphs are not known is named without one, a page with several sources with each', () => {
  const quanzhou = parks.find(({ slug }) => slug === 'quanzhou');
  if (!quanzhou) throw new Error('no quanzhou');
  const placeOf = (id: string) =>
    formatPlaceIn(quanzhou, quanzhou.observationById.get(id) ?? { source: '', paragraph: 1 });
  expect(placeOf('market-entities-2018')).toBe('qzkfqnews.com 2018年10月17日，段落不详');
  expect(placeOf('market-entities')).toBe('泉州晚报（日期不详，2023年7月10日上网），第2段');
});
