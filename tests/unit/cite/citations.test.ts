import { expect, test } from 'vitest';
import { citeFigure, citePage, citePark } from '#lib/cite/citations.ts';
import { readContent } from '#lib/content/read.ts';
import { figureOf, parkOf, site, sourceOf } from './samples.ts';

const { parks } = readContent('content');
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

test('a figure is cited by its paragraph, its address here and a sentence', () => {
  const cited = citeFigure(
    figureOf(),
    parkOf(sourceOf()),
    { url: `${url}#org-coverage`, updatedOn: '2026-11-20' },
    site,
  );
  expect(cited.gbt2025[1]).toBe(
    '园区党建案例库. 泉州开发区：非公企业的党组织覆盖率[EB/OL]. （2026-11-20）[2026-11-22]. https://example.org/parks/quanzhou#org-coverage.',
  );
  expect(cited.ris).toContain('SE  - 第2段\r\n');
  expect(cited.sentence).toContain('（第2段）');
});

test('a page of no single park is cited alone', () => {
  const page = { key: 'compare', title: '比较', subtitle: null, url: 'https://example.org/compare', updatedOn: null };
  expect(citePage(page, site).gbt2025).toEqual([
    '园区党建案例库. 比较[EB/OL]. [2026-11-22]. https://example.org/compare.',
  ]);
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
      const key = /^@online\{(.+),$/m.exec(bibtex)?.[1] ?? '';
      expect(key).toMatch(/^[a-z0-9-]+$/);
      expect(keys.has(key)).toBe(false);
      keys.add(key);
    }
});
