import type { Park } from '#lib/schema/content.ts';
import type { PracticeType } from '#lib/schema/practice.ts';
import { practisingParks } from './addresses.ts';
import { parksInDetail } from './limits.ts';
import { further, type PageKind, page } from './page-kind.ts';
import { furtherPages, readListPage } from './paging.ts';

export const practice: PageKind<PracticeType> = {
  ...page,
  name: '做法类型',
  address: '/practices/:id',
  route: '/practices/[id]',
  list: ({ practiceTypes }) => practiceTypes.map(({ id }) => `/practices/${id}`),
  find: ({ practiceTypes }, { id }) => practiceTypes.find((one) => one.id === id),
  jsonLd: ['BreadcrumbList', 'DefinedTerm'],
  // A park that stands on a further page, or that is silent, is named here.
  idsOf: ({ parks }) => parks.map(({ slug }) => slug),
  samples: ({ practiceTypes }) => practiceTypes.slice(0, 1).map(({ id }) => `/practices/${id}`),
};

export const practiceFurther: PageKind<Park[]> = {
  ...further,
  name: '做法类型的后续页',
  address: '/practices/:id/page/:number',
  route: '/practices/[id]/page/[number]',
  list: ({ parks, practiceTypes }) =>
    practiceTypes.flatMap(({ id }) =>
      furtherPages(`/practices/${id}`, practisingParks(parks, id).length, parksInDetail),
    ),
  find: ({ parks, practiceTypes }, { id = '', number }) =>
    practiceTypes.some((one) => one.id === id)
      ? readListPage(practisingParks(parks, id), `/practices/${id}`, number, parksInDetail)?.entries
      : undefined,
  idsOf: (_, entries) => entries.map(({ slug }) => slug),
  samples: (content) => practiceFurther.list(content).slice(0, 1),
};
