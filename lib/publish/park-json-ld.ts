import { headlineOf } from '#lib/catalog/headline.ts';
import { boundOf } from '#lib/compare/value-interval.ts';
import { figureAddress, figuresAddress } from '#lib/pages/addresses.ts';
import type { Content, Park, Source } from '#lib/schema/content.ts';
import { readIssue } from '#lib/schema/issue.ts';
import type { Observation, Statistic } from '#lib/schema/observation.ts';
import { qualifiers } from '#lib/schema/qualifier.ts';
import { formatFigure } from '#lib/words/zh/figure.ts';
import { formatSeat } from '#lib/words/zh/seat.ts';
import { formatSmallPrint } from '#lib/words/zh/small-print.ts';
import { formatParagraph } from '#lib/words/zh/source.ts';
import type { Absolute } from './absolute.ts';
import { type JsonLd, node } from './json-ld.ts';

export type Publisher = { name: string; url: string };

/**
 * Who publishes, as schema.org tells it: https://schema.org/Organization.
 *
 * @param url absolute, of the front page
 */
export const organization = ({ name, url }: Publisher) => node({ '@type': 'Organization', name, url });

/** The number of a journal that an article stands in. */
function issueNode(issue: string): JsonLd {
  const { year, number } = readIssue(issue);
  return node({ '@type': 'PublicationIssue', issueNumber: number, datePublished: year });
}

/** The article that a case draws on; what the copy does not print is left out. */
function sourceNode({ title, outlet, author, publishedOn, issue, pages, url }: Source): JsonLd {
  return node({
    // Of works only an article has pages.
    '@type': issue ? 'Article' : 'CreativeWork',
    name: title,
    author: author === null ? null : node({ '@type': 'Person', name: author }),
    publisher: outlet === null ? null : node({ '@type': 'Organization', name: outlet }),
    datePublished: publishedOn ?? (issue ? readIssue(issue).year : null),
    isPartOf: issue ? issueNode(issue) : null,
    pagination: pages ?? null,
    url,
  });
}

const sourceNodes = ({ sources }: Pick<Park, 'sources'>) =>
  sources.map(sourceNode).filter((source) => Object.keys(source).length > 1);

/** Dates are ISO, `image` an absolute address; null where there is none. */
type ArticleDates = { publishedOn: string | null; updatedOn: string | null; image: string | null };

/** A park's page as an article of this site, based on the articles that it cites. */
export function articleJsonLd(park: Park, publisher: Publisher, absolute: Absolute, dates: ArticleDates): JsonLd {
  const url = absolute(`/parks/${park.slug}`);
  return node({
    '@type': 'Article',
    '@id': `${url}#article`,
    headline: `${park.name}：${park.deck}`,
    description: park.summary,
    url,
    mainEntityOfPage: url,
    inLanguage: 'zh-Hans',
    author: organization(publisher),
    publisher: organization(publisher),
    datePublished: dates.publishedOn,
    dateModified: dates.updatedOn,
    image: dates.image,
    about: node({ '@type': 'Place', name: park.name, containedInPlace: node({ '@type': 'Place', name: park.city }) }),
    isBasedOn: sourceNodes(park),
  });
}

/**
 * The value of a figure as it was printed, decimals included, hence as text. Of a range, and of a number with a vague word, its
 * ends as far as they are known, and the whole in words: whoever reads the number alone must not take 不足100家 for 100.
 */
export function valueJsonLd(figure: Statistic): { value: string; minValue: string | null; maxValue: string | null } {
  const { value, upper, qualifier } = figure;
  const facts = qualifier === null ? null : qualifiers[qualifier];
  if (value === null || (upper === null && !facts?.vague))
    return { value: value ?? figure.printed, minValue: null, maxValue: null };
  const bound = facts?.vague ? boundOf(facts.bound, value.startsWith('-')) : null;
  return {
    value: formatFigure(figure),
    minValue: bound === null || bound === 'above' || bound === 'atLeast' ? value : null,
    maxValue: bound === null || bound === 'below' || bound === 'atMost' ? (upper ?? value) : null,
  };
}

/** A figure, its value as {@link valueJsonLd} has it. */
export function figureJsonLd(figure: Observation, absolute: Absolute): JsonLd {
  return node({
    '@type': 'PropertyValue',
    '@id': absolute(figureAddress(figure)),
    name: figure.subject,
    ...valueJsonLd(figure),
    unitText: figure.unit,
    description: `${formatSmallPrint(figure)}；原文写作“${figure.printed}”，${formatParagraph(figure.paragraph)}`,
    url: absolute(figureAddress(figure)),
  });
}

const download = (url: string, encodingFormat: string) =>
  node({ '@type': 'DataDownload', contentUrl: url, encodingFormat });

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The days from the earliest to the latest that any of the figures is of (ISO 8601), as far as they are known. */
function coverageOf({ observations }: Pick<Park, 'observations'>): string | null {
  const periods = observations.flatMap(({ period }) => period ?? []);
  const [first] = periods.map(({ start, end }) => start ?? end).sort();
  const last = periods
    .map(({ end }) => end)
    .sort()
    .at(-1);
  return first === undefined || last === undefined ? null : `${first}/${last}`;
}

/** A park's figures as a data set. Its headline figures are the measured variables; the downloads hold all of them. */
export function parkDatasetJsonLd(park: Park, publisher: Publisher, absolute: Absolute): JsonLd {
  const url = absolute(`/parks/${park.slug}`);
  return node({
    '@type': 'Dataset',
    '@id': `${url}#figures`,
    name: `${park.name}的党建数据`,
    description: `${park.name}的${park.observations.length}项数据，每项写明统计对象、统计范围、参考期和出处的段落。${park.summary}`,
    url: absolute(figuresAddress(park.slug)),
    inLanguage: 'zh-Hans',
    creator: organization(publisher),
    isAccessibleForFree: true,
    temporalCoverage: coverageOf(park),
    spatialCoverage: node({ '@type': 'Place', name: formatSeat(park) }),
    isBasedOn: sourceNodes(park),
    includedInDataCatalog: node({ '@type': 'DataCatalog', name: publisher.name, url: absolute('/data') }),
    variableMeasured: headlineOf(park).map((figure) => figureJsonLd(figure, absolute)),
    distribution: [
      download(absolute(`/data/parks/${park.slug}.csv`), 'text/csv'),
      download(absolute(`/data/parks/${park.slug}.json`), 'application/json'),
    ],
  });
}

/** All figures as a data set; the measured variables are the indicators. */
export function catalogueDatasetJsonLd(
  { parks, indicators }: Pick<Content, 'parks' | 'indicators'>,
  summary: string,
  publisher: Publisher,
  absolute: Absolute,
): JsonLd {
  const url = absolute('/data');
  const figures = parks.reduce((sum, { observations }) => sum + observations.length, 0);
  return node({
    '@type': 'Dataset',
    '@id': `${url}#dataset`,
    name: `${publisher.name}的全部数据`,
    description: `${summary}收录${parks.length}个园区的${figures}项数据和${indicators.length}个指标的定义。`,
    url,
    inLanguage: 'zh-Hans',
    creator: organization(publisher),
    isAccessibleForFree: true,
    variableMeasured: indicators.map(({ id, name, unit, definition }) =>
      node({
        '@type': 'PropertyValue',
        name,
        unitText: unit,
        description: definition,
        url: absolute(`/indicators/${id}`),
      }),
    ),
    distribution: [
      download(absolute('/data/observations.csv'), 'text/csv'),
      download(absolute('/data/observations.json'), 'application/json'),
      download(absolute('/data/casebook.xlsx'), xlsx),
      download(absolute('/data/datapackage.json'), 'application/json'),
    ],
  });
}
