import type { Content, Park } from '#lib/schema/content.ts';
import type { EnglishPark } from '#lib/schema/english.ts';
import type { Observation } from '#lib/schema/observation.ts';
import {
  figurePageAddress,
  figuresAddress,
  practiceId,
  sourceId,
  toFigureAddress,
  verifyAddress,
} from './addresses.ts';
import { chaptersOf } from './fixed-pages.ts';
import { parkBySlug } from './indexes.ts';
import { englishAddress } from './languages.ts';
import { type PageKind, page } from './page-kind.ts';
import { idsOnPark } from './reserved-ids.ts';

const addressOfPark = ({ slug }: Park) => `/parks/${slug}`;

/** The park with most figures: whatever a template can be made to show, it shows there. */
export const largestPark = ({ parks }: Content) =>
  parks.toSorted((a, b) => b.observations.length - a.observations.length).slice(0, 1);

/** The figures that a park had: their places on its page stay, and say where they went. */
const retiredOn = ({ retired }: Content, park: Park) =>
  retired.flatMap(({ from }) => {
    const [home, id] = toFigureAddress(from).split('#');
    return home === addressOfPark(park) && id ? [id] : [];
  });

export const park: PageKind<Park> = {
  ...page,
  name: '园区的案例',
  address: '/parks/:slug',
  route: '/parks/[slug]',
  list: ({ parks }) => parks.map(addressOfPark),
  find: ({ parks }, { slug = '' }) => parkBySlug(parks).get(slug),
  inFeed: true,
  pictures: ['card', 'square', 'poster'],
  openGraph: 'article',
  jsonLd: ['Article', 'BreadcrumbList'],
  ids: idsOnPark,
  idsOf: (content, one) => [
    ...chaptersOf(one.body.text),
    ...one.practices.map(({ id }) => practiceId(id)),
    ...one.sources.map(({ id }) => sourceId(id)),
    ...one.observations.map(({ id }) => id),
    ...retiredOn(content, one),
  ],
  samples: (content) => largestPark(content).map(addressOfPark),
};

export const parkFigures: PageKind<Park> = {
  ...page,
  name: '一个园区的全部数据',
  address: '/parks/:slug/figures',
  route: '/parks/[slug]/figures',
  list: ({ parks }) => parks.map(({ slug }) => figuresAddress(slug)),
  find: park.find,
  jsonLd: ['BreadcrumbList', 'Dataset'],
  ids: ['main', 'download', 'share'],
  idsOf: (_, one) => one.observations.map(({ id }) => id),
  samples: (content) => largestPark(content).map(({ slug }) => figuresAddress(slug)),
};

export const figure: PageKind<{ park: Park; figure: Observation }> = {
  ...page,
  name: '一项数据',
  address: '/parks/:slug/figures/:id',
  route: '/parks/[slug]/figures/[id]',
  list: ({ parks }) => parks.flatMap(({ observations }) => observations.map(figurePageAddress)),
  find: ({ parks }, { slug = '', id = '' }) => {
    const of = parkBySlug(parks).get(slug);
    const found = of?.observationById.get(id);
    return of && found && { park: of, figure: found };
  },
  // Every park has dozens; its own page leads to them.
  inSitemap: false,
  openGraph: 'article',
  jsonLd: ['BreadcrumbList', 'PropertyValue'],
  ids: ['main', 'definition', 'sentence', 'over-time', 'verdicts', 'cite', 'share'],
  samples: (content) =>
    largestPark(content).flatMap(({ observations }) =>
      observations
        .filter(({ indicator }) => indicator !== null)
        .slice(0, 1)
        .map(figurePageAddress),
    ),
};

export const verify: PageKind<Park> = {
  ...page,
  name: '核对一份副本',
  address: '/parks/:slug/verify',
  route: '/parks/[slug]/verify',
  list: ({ parks }) => parks.map(({ slug }) => verifyAddress(slug)),
  find: park.find,
  // A tool: what it lists is told on the park's own page.
  indexed: false,
  inSitemap: false,
  // It promises to send nothing, so that neither a picture that loads late nor the script of a panel may stand on it.
  pictures: ['card'],
  jsonLd: [],
  ids: ['main'],
  idsOf: (_, one) => one.sources.map(({ id }) => id),
  samples: (content) => largestPark(content).map(({ slug }) => verifyAddress(slug)),
};

export const englishPark: PageKind<EnglishPark> = {
  ...page,
  name: '园区的案例（英文）',
  address: '/en/parks/:slug',
  route: '/en/parks/[slug]',
  list: ({ english }) => english.map(({ slug }) => englishAddress(slug)),
  find: ({ english }, { slug }) => english.find((one) => one.slug === slug),
  // The others are for WeChat, and for a panel that passes the Chinese page on.
  pictures: ['card'],
  ids: ['main'],
  samples: ({ english }) => english.slice(0, 1).map(({ slug }) => englishAddress(slug)),
};
