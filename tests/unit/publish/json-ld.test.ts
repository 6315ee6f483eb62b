import fc from 'fast-check';
import { expect, test } from 'vitest';
import { governmentMeta } from '#lib/publish/government-meta.ts';
import { breadcrumbJsonLd, node, serializeJsonLd } from '#lib/publish/json-ld.ts';
import { articleJsonLd, catalogueDatasetJsonLd, figureJsonLd, parkDatasetJsonLd } from '#lib/publish/park-json-ld.ts';
import { definedTermJsonLd, termSetJsonLd } from '#lib/publish/term-json-ld.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { count } from '../compare/samples.ts';
import { absolute, content, parkWith, publisher, realContent } from './samples.ts';

const none = { publishedOn: null, updatedOn: null, image: null };

/** Every value inside, at any depth. */
const leaves = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [value];

test('no text can end the script, and JSON reads it back as it was', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom('</script>', '<!--', ']]>', '&lt;', '\u2028', '\u2029', '"', '\\', '甲', '\0'),
      }),
      (text) => {
        const script = serializeJsonLd([node({ '@type': 'Thing', name: `x${text}` })]);
        expect(script).not.toMatch(/[<>&\u2028\u2029]/);
        expect(JSON.parse(script)).toEqual({ '@context': 'https://schema.org', '@type': 'Thing', name: `x${text}` });
      },
    ),
  );
});

test('several nodes share one context', () => {
  const parsed = JSON.parse(serializeJsonLd([node({ name: '甲' }), node({ name: '乙' })])) as unknown;
  expect(parsed).toEqual({ '@context': 'https://schema.org', '@graph': [{ name: '甲' }, { name: '乙' }] });
});

test('what is not known is left out', () => {
  expect(node({ name: '甲', url: null, image: '', author: [], position: 0 })).toEqual({ name: '甲', position: 0 });
});

test('a breadcrumb counts its steps', () => {
  const steps = [
    { name: '首页', url: absolute('/') },
    { name: '园区', url: absolute('/parks') },
  ];
  expect(breadcrumbJsonLd(steps)).toEqual({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: '首页', item: 'https://example.org/' },
      { '@type': 'ListItem', position: 2, name: '园区', item: 'https://example.org/parks' },
    ],
  });
});

test('an article of a journal names its number and pages', () => {
  const park = parkWith('linhe');
  const sources = park.sources.slice(0, 1).map((source) => ({
    ...source,
    publishedOn: null,
    issue: '2025年第7期',
    pages: '22—25',
  }));
  expect(articleJsonLd({ ...park, sources }, publisher, absolute, none)).toMatchObject({
    isBasedOn: [
      {
        '@type': 'Article',
        datePublished: '2025',
        isPartOf: { '@type': 'PublicationIssue', issueNumber: '7', datePublished: '2025' },
        pagination: '22—25',
      },
    ],
  });
});

test('an article names the sources that are known, and nothing of those that are not', () => {
  const article = articleJsonLd(parkWith('linhe'), publisher, absolute, { ...none, updatedOn: '2026-11-20' });
  expect(article).toMatchObject({
    '@type': 'Article',
    url: 'https://example.org/parks/linhe',
    dateModified: '2026-11-20',
    isBasedOn: [
      {
        '@type': 'CreativeWork',
        name: '临河的一天',
        author: { '@type': 'Person', name: '张三' },
        publisher: { '@type': 'Organization', name: '临河日报' },
        datePublished: '2023-07-10',
        url: 'https://example.org/linhe',
      },
    ],
  });
  expect(article).not.toHaveProperty('datePublished');
});

test('a data set holds the headline figures with their printed decimals and permanent addresses', () => {
  const park = parkWith('beishan');
  const dataset = parkDatasetJsonLd(park, publisher, absolute);
  expect(dataset['variableMeasured']).toHaveLength(park.headline.length);
  expect(dataset['variableMeasured']).toContainEqual(
    expect.objectContaining({
      '@type': 'PropertyValue',
      name: '非公企业党组织覆盖率',
      value: '97.7',
      unitText: '%',
      url: 'https://example.org/parks/beishan#org-coverage',
    }),
  );
  expect(dataset['temporalCoverage']).toBe('2022-03-01/2022-03-31');
  expect(dataset['distribution']).toHaveLength(2);
});

test('a data set is of all the time that its figures are of', () => {
  for (const park of realContent.parks) {
    const [first = '', last = ''] = String(parkDatasetJsonLd(park, publisher, absolute)['temporalCoverage']).split('/');
    for (const { period } of park.observations) {
      if (period === null) continue;
      expect
        .soft((period.start ?? period.end) >= first && period.end <= last, `${park.slug} ${period.text}`)
        .toBe(true);
    }
  }
});

test('a figure without a definite number has the source’s words for a value', () => {
  const figures = realContent.parks.flatMap(({ observations }) => observations).filter(({ value }) => value === null);
  expect(figures).not.toEqual([]);
  for (const figure of figures) expect(figureJsonLd(figure, absolute)['value']).toBe(figure.printed);
});

test('a range and a vague number have the ends that are known, and are no plain number', () => {
  const of = (given: Partial<Observation>) => {
    const { value, minValue, maxValue } = figureJsonLd(count({ printed: '', ...given }), absolute);
    return [value, minValue, maxValue];
  };
  expect(of({ value: '30', upper: '40' })).toEqual(['30至40家', '30', '40']);
  expect(of({ value: '100', qualifier: '不足' })).toEqual(['不足100家', undefined, '100']);
  expect(of({ value: '300', qualifier: '余' })).toEqual(['300余家', '300', undefined]);
  expect(of({ value: '300', qualifier: '约' })).toEqual(['约300家', undefined, undefined]);
  expect(of({ value: '22', qualifier: '达' })).toEqual(['22', undefined, undefined]);
  expect(of({ value: '147' })).toEqual(['147', undefined, undefined]);
});

test('descriptions of data sets have the length that search engines ask for', () => {
  const datasets = [
    catalogueDatasetJsonLd(
      realContent,
      '全部数据可以下载。每一行是一个印出来的数，连同统计对象、范围、参考期、分母和出处。',
      publisher,
      absolute,
    ),
    ...realContent.parks.map((park) => parkDatasetJsonLd(park, publisher, absolute)),
  ];
  for (const { description } of datasets) {
    expect(String(description).length).toBeGreaterThanOrEqual(50);
    expect(String(description).length).toBeLessThanOrEqual(5000);
  }
});

test('every term of the glossary is defined at its address', () => {
  const set = termSetJsonLd(content.terms, '词汇表', absolute);
  expect(set['hasDefinedTerm']).toHaveLength(content.terms.length);
  for (const { id, term } of content.terms)
    expect(set['hasDefinedTerm']).toContainEqual(
      expect.objectContaining({ '@type': 'DefinedTerm', '@id': absolute(`/glossary#${id}`), name: term }),
    );
});

test('an indicator and a practice type are terms of their lists, defined on their own pages', () => {
  const definition = '来源自报的覆盖率';
  expect(definedTermJsonLd({ id: 'org-coverage', name: '党组织覆盖率', definition }, '/indicators', absolute)).toEqual({
    '@type': 'DefinedTerm',
    '@id': absolute('/indicators/org-coverage#term'),
    name: '党组织覆盖率',
    description: definition,
    url: absolute('/indicators/org-coverage'),
    inLanguage: 'zh-Hans',
    inDefinedTermSet: absolute('/indicators'),
  });
});

test('nothing undefined or empty gets into the graph of the real content', () => {
  const graph = [
    ...realContent.parks.flatMap((park) => [
      articleJsonLd(park, publisher, absolute, none),
      parkDatasetJsonLd(park, publisher, absolute),
    ]),
    termSetJsonLd(realContent.terms, '词汇表', absolute),
  ];
  expect(JSON.parse(serializeJsonLd(graph))).toEqual({ '@context': 'https://schema.org', '@graph': graph });
  for (const leaf of leaves(graph)) expect(leaf === '' || leaf === null || leaf === undefined).toBe(false);
});

const facts = {
  title: '临河',
  description: '概要',
  url: 'https://example.org/',
  publishedOn: null,
  source: null,
  keywords: [],
  image: null,
};

test('the meta names of the guidance are given where something is known, and never those of an authority', () => {
  expect(governmentMeta(facts)).toEqual({ ArticleTitle: '临河', Description: '概要', Url: 'https://example.org/' });
  const full = {
    ...facts,
    publishedOn: '2023-07-10',
    source: '临河日报',
    keywords: ['党建', '园区'],
    image: 'https://example.org/a.png',
  };
  expect(Object.keys(governmentMeta(full))).toEqual([
    'ArticleTitle',
    'PubDate',
    'ContentSource',
    'Keywords',
    'Description',
    'Url',
    'Image',
  ]);
  expect(governmentMeta(full)['Keywords']).toBe('党建;园区');
});
