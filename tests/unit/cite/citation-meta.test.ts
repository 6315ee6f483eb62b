import { expect, test } from 'vitest';
import { citationMeta } from '#lib/cite/citation-meta.ts';
import { workOfEdition, workOfPage } from '#lib/cite/work.ts';
import { site, workWith } from './samples.ts';

const page = {
  key: 'quanzhou',
  title: '泉州开发区',
  subtitle: '园区党建案例',
  url: 'https://example.org/parks/quanzhou',
  updatedOn: '2026-11-20',
};

test('the head of a page names what its citation prints', () => {
  expect(citationMeta(workOfPage(page, site))).toEqual({
    citation_title: '泉州开发区：园区党建案例',
    citation_author: ['园区党建案例库'],
    citation_publication_date: '2026/11/20',
    citation_public_url: 'https://example.org/parks/quanzhou',
    citation_language: 'zh',
    'DC.type': 'webpage',
    'DC.title': '泉州开发区：园区党建案例',
    'DC.creator': ['园区党建案例库'],
    'DC.date': '2026-11-20',
    'DC.identifier': 'https://example.org/parks/quanzhou',
    'DC.language': 'zh-Hans',
  });
});

test('an edition of the data is a data set', () => {
  const names = citationMeta(
    workOfEdition({ date: '2026-11-26', url: 'https://example.org/data/editions/2026-11-26' }, site),
  );
  expect([names['DC.type'], names['citation_title'], names['DC.date']]).toEqual([
    'dataset',
    '园区党建案例库的数据',
    '2026-11-26',
  ]);
});

test('authors stand one by one, and what is not known has no name', () => {
  const names = citationMeta(workWith({ authors: ['张三', '李四'] }));
  expect([names['citation_author'], names['DC.creator']]).toEqual([
    ['张三', '李四'],
    ['张三', '李四'],
  ]);
  expect(Object.keys(citationMeta(workOfPage({ ...page, updatedOn: null }, site)))).not.toContain('DC.date');
});

test('nothing makes a page an article of a journal, and no field is named that a page has not', () => {
  const names = Object.keys(citationMeta(workOfPage(page, site)));
  expect(names.filter((name) => /journal|publisher|source|book|conference|report/i.test(name))).toEqual([]);
});
