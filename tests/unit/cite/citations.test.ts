import { expect, test } from 'vitest';
import { citeFigure, citePark } from '#lib/cite/citations.ts';
import { realContent } from '../publish/samples.ts';
import { figureOf, parkOf, site, sourceOf } from './samples.ts';

const { parks } = realContent;
const url = 'https://example.org/parks/quanzhou';

test('the original source comes first and this site second, in every format', () => {
  const { gbt2025, gbt2015, bibtex, ris } = citePark(parkOf(sourceOf()), { url, updatedOn: null }, site);
  expect(gbt2025.map((entry) => entry.slice(0, 7))).toEqual(['泉州开发区持续', '园区党建案例库']);
  expect(gbt2015).toHaveLength(2);
  expect([...bibtex.matchAll(/^@(\w+)\{(.+),$/gm)].map(([, type, key]) => `${type} ${key}`)).toEqual([
    'article quanzhou:qzwb',
    'online quanzhou',
  ]);
  expect(ris.match(/^TY {2}- .*$/gm)).toEqual(['TY  - NEWS', 'TY  - ELEC']);
});

/** An entry of BibTeX or RIS by its place among the entries. */
const bibtexEntry = (bibtex: string, index: number) =>
  bibtex
    .split('\n\n')
    [index]?.trim()
    .split(/,\n {2}|,?\n/);
const risEntry = (ris: string, index: number) => ris.split('ER  - \r\n')[index]?.trim().split('\r\n');

for (const { cited, key, address, title, citations } of [
  {
    cited: 'a case',
    key: 'quanzhou',
    address: url,
    title: '园区党建案例',
    citations: citePark(parkOf(sourceOf()), { url, updatedOn: '2026-11-20' }, site),
  },
  {
    cited: 'a figure',
    key: 'quanzhou-org-coverage',
    address: `${url}/figures/org-coverage`,
    title: '非公企业的党组织覆盖率',
    citations: citeFigure(
      figureOf(),
      parkOf(sourceOf()),
      { url: `${url}/figures/org-coverage`, updatedOn: '2026-11-20' },
      site,
    ),
  },
])
  test(`${cited} in every format`, () => {
    expect(citations.gbt2025[1]).toBe(
      `园区党建案例库. 泉州开发区：${title}[EB/OL]. （2026-11-20）[2026-11-22]. ${address}.`,
    );
    expect(citations.gbt2015[1]).toBe(
      `园区党建案例库. 泉州开发区: ${title}[EB/OL]. (2026-11-20)[2026-11-22]. ${address}.`,
    );
    expect(bibtexEntry(citations.bibtex, 1)).toEqual([
      `@online{${key}`,
      'author = {{园区党建案例库}}',
      `title = {泉州开发区：${title}}`,
      'organization = {园区党建案例库}',
      'year = {2026}',
      'date = {2026-11-20}',
      `url = {${address}}`,
      'urldate = {2026-11-22}',
      'langid = {chinese}',
      '}',
    ]);
    expect(risEntry(citations.ris, 1)).toEqual([
      'TY  - ELEC',
      'AU  - 园区党建案例库',
      `TI  - 泉州开发区：${title}`,
      'T2  - 园区党建案例库',
      'PY  - 2026',
      'DA  - 2026/11/20',
      `UR  - ${address}`,
      'Y2  - 2026/11/22',
      'LA  - zh',
    ]);
  });

test('a figure is cited by the paragraph that prints it, and with a sentence', () => {
  const cited = citeFigure(figureOf(), parkOf(sourceOf()), { url, updatedOn: null }, site);
  expect(cited.bibtex).toContain('\\cite[第2段]{quanzhou:qzwb}');
  expect(cited.ris).toContain('N1  - 第2段\r\n');
  expect(cited.sentence).toBe(
    '据《泉州晚报》2023年7月10日报道（第2段），泉州开发区的非公企业党组织覆盖率为97.7%；原文没写分母；时间由本站推断：2023年7月。',
  );
});

test('nobody is said to have read an edition before its day', () => {
  const page = { url, updatedOn: '2026-11-20', edition: '2026-11-26' };
  const { gbt2025, bibtex } = citeFigure(figureOf(), parkOf(sourceOf()), page, site);
  expect(gbt2025[1]).toContain('2026-11-26版. （2026-11-20）[2026-11-26]');
  expect(bibtex).toContain('urldate = {2026-11-26}');
});

test('the day on which a copy was put up is never given as the day of the paper or of access', () => {
  const source = sourceOf({
    publishedOn: null,
    postedOn: '2023-07-10',
    url: 'http://example.org/copy.htm',
    copy: 'reprint',
    siteInferred: '某厅网站',
  });
  const { gbt2025, gbt2015, bibtex, ris } = citePark(parkOf(source), { url, updatedOn: null }, site);
  const [entry] = bibtex.split('\n\n');
  const [record] = ris.split('ER  - ');
  for (const text of [gbt2025[0], gbt2015[0], entry?.replace(/ {2}note.*/, ''), record?.replace(/N1.*/, '')]) {
    expect(text).toContain('http://example.org/copy.htm');
    expect(text).not.toMatch(/2023.07.10|2026.11.22|urldate|Y2/);
  }
  const told = '转载：example.org（某厅网站，本站推断），2023年7月10日上网';
  expect(entry).toContain(told);
  expect(record).toContain(`N1  - ${told}`);
});

test('a source that the park does not have is an error', () => {
  expect(() => citeFigure(figureOf({ source: 'none' }), parkOf(sourceOf()), { url, updatedOn: null }, site)).toThrow(
    'unknown source none',
  );
});

test('every figure of the real cases can be cited, by a key of its own, in one whole sentence', () => {
  const keys = new Set<string>();
  for (const park of parks)
    for (const figure of park.observations) {
      const { sentence, bibtex } = citeFigure(figure, park, { url, updatedOn: null }, site);
      expect(sentence).toMatch(/^据[^。]+。$/);
      expect(sentence).not.toMatch(/null|undefined|；；|，，|为为/);
      const key = [...bibtex.matchAll(/^@online\{(.+),$/gm)].at(-1)?.[1] ?? '';
      expect(key).toMatch(/^[a-z0-9-]+$/);
      expect(keys.has(key)).toBe(false);
      keys.add(key);
    }
});

test('a year that is not printed beside month and day stands in square brackets', () => {
  const source = sourceOf({ publishedOn: '2022-12-28', yearInferredFrom: '第33段以2022年收尾' });
  const { gbt2025, gbt2015, bibtex, ris } = citeFigure(figureOf(), parkOf(source), { url, updatedOn: null }, site);
  expect(gbt2025[0]).toContain('泉州晚报，[2022]-12-28');
  expect(gbt2015[0]).toContain('泉州晚报, [2022]-12-28');
  expect(bibtex).toContain('年份为推定');
  expect(ris).toContain('年份为推定');
});
