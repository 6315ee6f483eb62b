import { expect, test } from 'vitest';
import { readContent } from '#lib/content/read.ts';
import { addressOfFigures, addressOfPassage } from '#lib/pages/text-fragment.ts';
import { sourceSchema } from '#lib/schema/source.ts';
import { describeCopy, formatSite } from '#lib/words/zh/copy.ts';

const { parks } = readContent('content');
const linked = parks.filter(({ sources }) => sources.every(({ url }) => url !== null));

test('four cases link to their article; the fifth says why it does not', () => {
  expect(linked.map(({ slug }) => slug).sort()).toEqual(['guiyang', 'korla', 'loudi', 'quanzhou']);
  const [ningxiang] = parks.filter(({ slug }) => slug === 'ningxiang').flatMap(({ sources }) => sources);
  expect(ningxiang).toMatchObject({ url: null, urlNote: expect.stringContaining('采集站') });
});

test('every address says what kind of copy stands there, how much was read, and no day on which nobody looked', () => {
  for (const { slug, sources } of linked)
    for (const source of sources) {
      expect(source.copy, slug).not.toBeUndefined();
      expect(source.extent, slug).toBe('full');
      expect(source.openedOn, slug).toBeUndefined();
      expect(describeCopy(source)).toContainEqual(['访问', '还没有人打开过这个网址']);
    }
});

test('every figure, practice and statement of these cases leads to words of the article', () => {
  for (const park of linked) {
    for (const figure of park.observations) expect(addressOfFigures(park, [figure]), figure.id).toContain(':~:text=');
    for (const passage of [...park.practices, ...park.statements])
      expect(addressOfPassage(park, passage), JSON.stringify(passage)).toContain(':~:text=');
  }
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
