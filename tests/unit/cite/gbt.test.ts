import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatBibtex } from '#lib/cite/bibtex.ts';
import { formatGbt } from '#lib/cite/gbt.ts';
import { formatRis } from '#lib/cite/ris.ts';
import { workOfPage, workOfSource } from '#lib/cite/work.ts';
import { parkOf, site, sourceOf, workWith } from './samples.ts';

test('a year that is inferred stands in square brackets before the month and day that are printed', () => {
  const source = sourceOf({ publishedOn: '2022-12-28', yearInferredFrom: '第33段以“2022年”收尾' });
  const work = workOfSource(source, parkOf(source), null);
  expect(formatGbt(work)).toContain('泉州晚报，[2022]-12-28.');
  expect(formatGbt({ ...work, kind: 'web' })).toContain('（[2022]-12-28）');
  expect(formatBibtex(work)).toContain('年份为推定');
});

// Examples that both editions print for an article in a newspaper; the edition number 版次 is left out, since no source
// at hand prints it. 2015: 8.8.2 and appendix A.8; 2025: 8.5.3 [1] and B.4 [6].
test('an article in a newspaper is written as in the examples of the standard', () => {
  const work = workWith({
    authors: ['丁文详'],
    title: '数字革命与竞争国际化',
    outlet: '中国青年报',
    issuedOn: '2000-11-20',
  });
  expect(formatGbt(work)).toBe('丁文详. 数字革命与竞争国际化[N]. 中国青年报，2000-11-20.');
  expect(formatGbt(work, '2015')).toBe('丁文详. 数字革命与竞争国际化[N]. 中国青年报, 2000-11-20.');
});

test('an article in a journal is none of a newspaper', () => {
  const source = sourceOf({ outlet: '临禾党校学报', author: '课题组', title: '三张表', publishedOn: '2025-06-15' });
  const work = { ...workOfSource(source, parkOf(source), null), url: null, copy: null, accessedOn: null };
  expect(formatGbt(work)).toBe('课题组. 三张表[J]. 临禾党校学报，2025.');
  expect(formatBibtex(work)).not.toContain('newspaper');
  expect(workOfSource(sourceOf({ outlet: '园区工作简报', url: null }), parkOf(source), null).kind).toBe('other');
});

// 2015: 8.8.2 and appendix A.8, two numbers in one as 3/4.
test('an article with the number of a journal is one of a journal, whatever its name, with number and pages', () => {
  const source = sourceOf({
    outlet: '党建纵横',
    author: '周某、吴某',
    title: '破圈',
    publishedOn: null,
    issue: '2025年第7期',
    pages: '22—25',
  });
  const work = workOfSource(source, parkOf(source), null);
  expect(formatGbt(work)).toBe('周某，吴某. 破圈[J]. 党建纵横，2025（7）：22-25.');
  expect(formatGbt(work, '2015')).toBe('周某, 吴某. 破圈[J]. 党建纵横, 2025(7): 22-25.');
  const bibtex = formatBibtex(work);
  for (const line of ['@article{', 'journal = {党建纵横}', 'number = {7}', 'pages = {22--25}', 'year = {2025}'])
    expect(bibtex).toContain(line);
  expect(bibtex).not.toContain('推定');
  const ris = formatRis(work);
  for (const line of ['TY  - JOUR', 'T2  - 党建纵横', 'IS  - 7', 'SP  - 22', 'EP  - 25', 'PY  - 2025'])
    expect(ris).toContain(`${line}\r\n`);
  const double = workOfSource({ ...source, issue: '2025年第3—4期', pages: '9' }, parkOf(source), null);
  expect(formatGbt(double)).toContain('2025（3/4）：9.');
  expect(formatRis(double)).not.toContain('EP  - ');
  const yearly = workOfSource({ ...source, outlet: '党建年鉴', issue: '2024年' }, parkOf(source), null);
  expect(yearly.kind).toBe('other');
});

test('a newspaper article online carries the day of access only after the edition of 2015', () => {
  const work = workWith({
    authors: ['陈缮真'],
    title: '探索微观世界的无穷奥秘（科技大观）',
    outlet: '人民日报',
    issuedOn: '2022-08-16',
    url: 'http://paper.people.com.cn/rmrb/html/2022-08/16/nw.D110000renmrb_20220816_3-17.htm',
    accessedOn: '2026-11-22',
  });
  const url = 'http://paper.people.com.cn/rmrb/html/2022-08/16/nw.D110000renmrb_20220816_3-17.htm.';
  expect(formatGbt(work)).toBe(`陈缮真. 探索微观世界的无穷奥秘（科技大观）[N/OL]. 人民日报，2022-08-16. ${url}`);
  expect(formatGbt(work, '2015')).toBe(
    `陈缮真. 探索微观世界的无穷奥秘（科技大观）[N/OL]. 人民日报, 2022-08-16[2026-11-22]. ${url}`,
  );
});

// 2025: 8.11.3.2 [3], of which the transcription has a colon behind the author, and B.10 [2]; 2015: appendix A.9.
test('a page is written as in the examples of the standard', () => {
  const page = workWith({
    kind: 'web',
    authors: ['北京鲁迅博物馆（北京新文化运动纪念馆）'],
    title: '北京鲁迅博物馆志愿服务章程',
    issuedOn: '2021-04-21',
    accessedOn: '2023-05-02',
    url: 'http://www.luxunmuseum.com.cn/html/202104/a11310.htm',
  });
  expect(formatGbt(page)).toBe(
    '北京鲁迅博物馆（北京新文化运动纪念馆）. 北京鲁迅博物馆志愿服务章程[EB/OL]. （2021-04-21）[2023-05-02]. http://www.luxunmuseum.com.cn/html/202104/a11310.htm.',
  );
  const older = workWith({
    kind: 'web',
    authors: ['萧钰'],
    title: '出版业信息化迈入快车道',
    issuedOn: '2001-12-19',
    accessedOn: '2002-04-15',
    url: 'http://www.creader.com/news/20011219/200112190019.html',
  });
  expect(formatGbt(older, '2015')).toBe(
    '萧钰. 出版业信息化迈入快车道[EB/OL]. (2001-12-19)[2002-04-15]. http://www.creader.com/news/20011219/200112190019.html.',
  );
});

// 2025: 8.11.3.2 [1].
test('a page without a date of its own has only the day of access', () => {
  const work = workWith({
    kind: 'web',
    authors: ['高等教育文献保障系统'],
    title: '馆际互借与文献传递服务',
    accessedOn: '2025-06-21',
    url: 'http://home.calis.edu.cn/pages/list.html?id=4101e184-7f64-4798-a5e1-8e37aa6994fc',
  });
  expect(formatGbt(work)).toBe(
    '高等教育文献保障系统. 馆际互借与文献传递服务[EB/OL]. [2025-06-21]. http://home.calis.edu.cn/pages/list.html?id=4101e184-7f64-4798-a5e1-8e37aa6994fc.',
  );
});

// 2025: 8.11.3.2 [2]; an unknown author is left out (7.1.3).
test('a title made up from the contents stands in square brackets', () => {
  const work = workWith({
    kind: 'web',
    title: '《昨日之歌》图书封面',
    titleSupplied: true,
    issuedOn: '2015-09-18',
    accessedOn: '2023-03-06',
    url: 'http://www.luxunmuseum.com.cn/uploads/allimg/150813/1-150Q31952110-L.jpg',
  });
  expect(formatGbt(work)).toBe(
    '[《昨日之歌》图书封面][EB/OL]. （2015-09-18）[2023-03-06]. http://www.luxunmuseum.com.cn/uploads/allimg/150813/1-150Q31952110-L.jpg.',
  );
});

// 2025: 7.1.2; 2015: 8.1.2.
test('of more than three authors the first three are named', () => {
  const authors = ['印森林', '吴胜和', '李俊飞', '冯文杰'];
  expect(formatGbt(workWith({ authors, title: '题' }))).toMatch(/^印森林，吴胜和，李俊飞，等\. 题/);
  expect(formatGbt(workWith({ authors, title: '题' }), '2015')).toMatch(/^印森林, 吴胜和, 李俊飞, 等\. 题/);
  expect(formatGbt(workWith({ authors: authors.slice(0, 3), title: '题' }))).toMatch(/^印森林，吴胜和，李俊飞\. 题/);
});

// 2025: 7.5.2.3, 7.5.3.3, 7.5.4.3.
test('a repost of which nothing is printed still says what is not known', () => {
  const source = sourceOf({ id: 'repost', title: null, outlet: null, publishedOn: null });
  const work = workOfSource(source, parkOf(source), null);
  expect(formatGbt(work)).toBe('[关于泉州开发区党建工作的报道][Z]. [出版地不详]：[出版者不详]，[2023].');
  expect(formatGbt(work, '2015')).toBe('[关于泉州开发区党建工作的报道][Z]. [出版地不详]: [出版者不详], [2023].');
});

test('this site is a page with a body as its author', () => {
  const page = {
    key: 'quanzhou',
    title: '泉州开发区',
    subtitle: '园区党建案例',
    url: 'https://example.org/parks/quanzhou',
  };
  expect(formatGbt(workOfPage({ ...page, updatedOn: '2026-11-20' }, site))).toBe(
    '园区党建案例库. 泉州开发区：园区党建案例[EB/OL]. （2026-11-20）[2026-11-22]. https://example.org/parks/quanzhou.',
  );
  expect(formatGbt(workOfPage({ ...page, updatedOn: null }, site), '2015')).toBe(
    '园区党建案例库. 泉州开发区: 园区党建案例[EB/OL]. [2026-11-22]. https://example.org/parks/quanzhou.',
  );
});

test('a source is a newspaper, a page or something else by what is known of it', () => {
  const markOf = (facts: Parameters<typeof sourceOf>[0]) => {
    const source = sourceOf(facts);
    return formatGbt(workOfSource(source, parkOf(source), 2)).match(/\[[A-Z/]+\]/)?.[0];
  };
  const url = 'https://example.org/a';
  expect(markOf({})).toBe('[N]');
  expect(markOf({ url })).toBe('[N/OL]');
  expect(markOf({ outlet: '长沙晚报掌上长沙' })).toBe('[N]');
  expect(markOf({ outlet: '贵阳高新区' })).toBe('[Z]');
  expect(markOf({ outlet: '贵阳高新区', url })).toBe('[EB/OL]');
  expect(markOf({ outlet: null })).toBe('[Z]');
});

test('several authors in one line are taken apart', () => {
  const source = sourceOf({ author: '张三、李四，王五' });
  expect(workOfSource(source, parkOf(source), null).authors).toEqual(['张三', '李四', '王五']);
});

test('whatever is known, a reference has no empty part and ends with one full stop', () => {
  const maybe = (values: string[]) => fc.option(fc.constantFrom(...values), { nil: null });
  fc.assert(
    fc.property(
      fc.constantFrom('2025' as const, '2015' as const),
      fc.record({
        kind: fc.constantFrom('newspaper' as const, 'web' as const, 'other' as const),
        authors: fc.array(fc.constantFrom('甲', '乙'), { maxLength: 5 }),
        titleSupplied: fc.boolean(),
        outlet: maybe(['泉州晚报']),
        issuedOn: maybe(['2023-07-10']),
        estimatedYear: maybe(['2023']),
        url: maybe(['https://example.org/a']),
        accessedOn: maybe(['2026-11-22']),
      }),
      (edition, facts) => {
        const text = formatGbt(workWith(facts), edition);
        expect(text).toMatch(/[^.]\.$/);
        expect(text).not.toMatch(/\. \.|null|undefined|，，|, ,|：：| {2}/);
      },
    ),
  );
});

test('of a page that nobody has checked no day of access is given', () => {
  const page = { key: 'loudi', title: '娄星产业开发区', subtitle: null, url: 'https://example.org/', updatedOn: null };
  expect(formatGbt(workOfPage(page, { ...site, checkedOn: null }))).not.toMatch(/\d{4}-\d\d-\d\d|\[\]/);
});
