import { expect, test } from 'vitest';
import { splitAuthors } from '#lib/cite/authors.ts';
import { formatBibtex } from '#lib/cite/bibtex.ts';
import { citeFigure, citePark } from '#lib/cite/citations.ts';
import { formatGbt } from '#lib/cite/gbt.ts';
import { formatRis } from '#lib/cite/ris.ts';
import { workOfEdition, workOfPage, workOfSource } from '#lib/cite/work.ts';
import { getContent } from '#lib/content/content.ts';
import { dayOf, fieldByTag, importWorks, namesOf } from './imported.ts';
import { parkOf, site, sourceOf, workWith } from './samples.ts';

const { parks } = getContent();
const url = 'https://example.org/parks/quanzhou';

const article = workOfSource(
  sourceOf({ author: '本报记者 张三 李四', url: 'https://example.org/a_b?c=1&d=2', openedOn: '2026-11-25' }),
  parkOf(sourceOf()),
  2,
);
const page = workOfPage(
  { key: 'quanzhou', title: '泉州开发区', subtitle: '50%的覆盖率', url, updatedOn: '2026-11-20' },
  site,
);

test('citation-js reads of BibTeX what was written, field by field', () => {
  const [first, second] = importWorks([article, page].map(formatBibtex).join('\n'));
  expect(first).toMatchObject({
    'citation-key': 'quanzhou:qzwb',
    title: '泉州开发区持续打造“五力聚能”非公党建品牌',
    'container-title': '泉州晚报',
    URL: 'https://example.org/a_b?c=1&d=2',
  });
  expect(first && [namesOf(first), dayOf(first.issued), dayOf(first.accessed), first.note]).toEqual([
    ['张三', '李四'],
    '2023-07-10',
    '2026-11-25',
    undefined,
  ]);
  expect(second).toMatchObject({
    'citation-key': 'quanzhou',
    type: 'webpage',
    title: '泉州开发区：50%的覆盖率',
    publisher: '园区党建案例库',
    URL: url,
  });
  expect(second && [namesOf(second), dayOf(second.issued), dayOf(second.accessed)]).toEqual([
    ['园区党建案例库'],
    '2026-11-20',
    '2026-11-22',
  ]);
});

test('citation-js reads of RIS what was written, field by field', () => {
  const [first, second] = importWorks([article, page].map(formatRis).join(''));
  expect(first).toMatchObject({
    type: 'article-newspaper',
    title: '泉州开发区持续打造“五力聚能”非公党建品牌',
    'container-title': '泉州晚报',
    URL: 'https://example.org/a_b?c=1&d=2',
    note: '第2段',
  });
  expect(first && [namesOf(first), dayOf(first.accessed)]).toEqual([['张三', '李四'], '2026-11-25']);
  expect(second).toMatchObject({ type: 'webpage', title: '泉州开发区：50%的覆盖率', URL: url });
  // The specification of 2011 calls T2 of a page a series; Zotero, EndNote and NoteExpress call it the website.
  expect(second?.['collection-title']).toBe('园区党建案例库');
  expect(second && [namesOf(second), dayOf(second.issued), second.note, second.publisher]).toEqual([
    ['园区党建案例库'],
    '2026-11-20',
    undefined,
    undefined,
  ]);
});

test('every line of a record has a field in Zotero, but for the year, which repeats the date, and our own note', () => {
  for (const work of [article, page, workWith({ kind: 'other', outlet: '贵阳高新区', locator: '第6段' })]) {
    const [head = '', ...lines] = formatRis(work).trimEnd().split('\r\n');
    const fields = fieldByTag[head.slice(6)] ?? {};
    const others = lines.map((line) => line.slice(0, 2)).filter((tag) => !(tag in fields));
    expect(others.filter((tag) => !['PY', 'N1', 'ER'].includes(tag))).toEqual([]);
  }
});

test('no page is looked at before it was last changed', () => {
  const seen = (updatedOn: string | null, checkedOn: string | null) =>
    workOfPage({ key: 'a', title: '甲', subtitle: null, url, updatedOn }, { ...site, checkedOn }).accessedOn;
  expect(seen('2026-11-25', '2026-11-22')).toBe('2026-11-25');
  expect(seen('2026-11-20', '2026-11-22')).toBe('2026-11-22');
  expect(seen(null, '2026-11-22')).toBe('2026-11-22');
  expect(seen('2026-11-25', null)).toBeNull();
});

test('a reprint without an address is a page and no article of a journal', () => {
  const [read] = importWorks(formatRis(workWith({ kind: 'other', outlet: '贵阳高新区' })));
  expect(read?.type).toBe('webpage');
});

test('all entries of the real cases together have one entry for one key', () => {
  const entryByKey = new Map<string, string>();
  let shared = 0;
  for (const park of parks) {
    const cited = [
      citePark(park, { url, updatedOn: null }, site),
      ...park.observations.map((figure) =>
        citeFigure(figure, park, { url: `${url}/${figure.id}`, updatedOn: null }, site),
      ),
    ];
    for (const { bibtex } of cited)
      for (const [entry, key = ''] of bibtex.matchAll(/^@\w+\{(.+?),\n[\s\S]*?^\}$/gm)) {
        if (entryByKey.has(key)) shared += 1;
        expect(entryByKey.get(key) ?? entry).toBe(entry);
        entryByKey.set(key, entry);
      }
  }
  expect(shared).toBeGreaterThan(100);
  const read = importWorks([...entryByKey.values()].join('\n\n'));
  expect(read.map((work) => work['citation-key'])).toEqual([...entryByKey.keys()]);
});

test('the paragraph is cited beside the entry', () => {
  const bibtex = formatBibtex(article);
  expect(bibtex).toMatch(/^% 引用处写明段落：\\cite\[第2段\]\{quanzhou:qzwb\}\n@article\{quanzhou:qzwb,\n/);
  expect(bibtex.slice(bibtex.indexOf('@'))).toBe(formatBibtex({ ...article, locator: null }));
});

test('authors are taken one by one, without what they are', () => {
  expect(splitAuthors('谭晓波')).toEqual(['谭晓波']);
  expect(splitAuthors('张三、李四，王五')).toEqual(['张三', '李四', '王五']);
  expect(splitAuthors('本报记者 张三 通讯员 李　四')).toEqual(['张三', '李四']);
  expect(splitAuthors('记者张三；通讯员：李四')).toEqual(['张三', '李四']);
  expect(splitAuthors('张三/文 李四/图')).toEqual(['张三', '李四']);
  expect(splitAuthors('文/张三')).toEqual(['张三']);
  expect(splitAuthors('张 三 李 四 欧阳建国')).toEqual(['张三', '李四', '欧阳建国']);
  expect(splitAuthors('John Smith、王五')).toEqual(['John Smith', '王五']);
  expect(splitAuthors('贵阳高新区党工委、编辑部')).toEqual(['贵阳高新区党工委', '编辑部']);
  expect(splitAuthors('长沙晚报全媒体记者 谭晓波 通讯员 周 静')).toEqual(['谭晓波', '周静']);
  expect(splitAuthors('新华社记者张三')).toEqual(['张三']);
  expect(splitAuthors('本报讯（记者 张三 通讯员 李四）')).toEqual(['张三', '李四']);
  expect(splitAuthors('文｜张三 图｜李四')).toEqual(['张三', '李四']);
  expect(splitAuthors('□ 张三 摄')).toEqual(['张三']);
  expect(splitAuthors('文 静')).toEqual(['文静']);
  expect(splitAuthors('张三 等')).toEqual(['张三等']);
  expect(splitAuthors('买买提·艾力 中国编辑学会')).toEqual(['买买提·艾力', '中国编辑学会']);
});

const edition = workOfEdition({ date: '2026-11-25', url: 'https://example.org/data/editions/2026-11-25' }, site);

test('an edition is a data set with its version, to both readers and on paper', () => {
  const [ofBibtex] = importWorks(formatBibtex(edition));
  expect(ofBibtex).toMatchObject({ type: 'dataset', version: '2026-11-25', title: '园区党建案例库的数据' });
  expect(ofBibtex && [namesOf(ofBibtex), dayOf(ofBibtex.issued), ofBibtex.URL]).toEqual([
    ['园区党建案例库'],
    '2026-11-25',
    'https://example.org/data/editions/2026-11-25',
  ]);
  const [ofRis] = importWorks(formatRis(edition));
  expect(ofRis).toMatchObject({ type: 'dataset', title: '园区党建案例库的数据', note: '2026-11-25版数据' });
  expect(formatGbt(edition)).toBe(
    '园区党建案例库. 园区党建案例库的数据[DS/OL]. 2026-11-25版. （2026-11-25）. https://example.org/data/editions/2026-11-25.',
  );
});

test('the page of a figure names the edition that holds it, and none where no edition does', () => {
  const [park = expect.fail()] = parks;
  const [figure = expect.fail()] = park.observations;
  const cited = (name: string | null) =>
    citeFigure(figure, park, { url, updatedOn: '2026-11-20', edition: name }, site);
  const named = cited('2026-11-25');
  expect(named.gbt2025.at(-1)).toContain('[EB/OL]. 2026-11-25版. （2026-11-20）[2026-11-25]. ');
  expect(importWorks(named.bibtex).at(-1)?.version).toBe('2026-11-25');
  expect(importWorks(named.ris).at(-1)?.note).toBe('2026-11-25版数据');
  expect(JSON.stringify(cited(null))).not.toMatch(/版\.|version/);
});
