import { type BriefItem, figureKey, practiceKey } from '#lib/pages/brief.ts';
import type { Content, Park } from '#lib/schema/content.ts';
import type { Hit } from './search/ask.ts';

const figureItem = (park: Park, id: string): BriefItem[] => {
  const figure = park.observationById.get(id);
  return figure ? [{ kind: 'figure', key: figureKey(figure), park, figure }] : [];
};

const practiceItem = (park: Park, id: string): BriefItem[] => {
  const practice = park.practices.find((one) => one.id === id);
  return practice ? [{ kind: 'practice', key: practiceKey(park.slug, id), park, practice }] : [];
};

/** All that a case has, what heads it first. */
function itemsOfPark(park: Park): BriefItem[] {
  const ids = [...new Set([...park.headline, ...park.observations.map(({ id }) => id)])];
  return [...ids.flatMap((id) => figureItem(park, id)), ...park.practices.flatMap(({ id }) => practiceItem(park, id))];
}

/**
 * What may be gathered of what a search found: figures and practices by rank, then all of the parks that were found, and
 * what a company or body of a case has. Each stands once.
 *
 */
export function itemsOfHits({ parks }: Pick<Content, 'parks'>, hits: readonly Hit[]): BriefItem[] {
  const parkByDocument = new Map(parks.map((park) => [`parks/${park.slug}`, park]));
  const [found, wider]: [BriefItem[], BriefItem[]] = [[], []];
  for (const { document, kind, id } of hits) {
    const park = parkByDocument.get(document);
    if (!park) continue;
    if (kind === 'figure') found.push(...figureItem(park, id));
    if (kind === 'practice') found.push(...practiceItem(park, id));
    if (kind === 'park') wider.push(...itemsOfPark(park));
    if (kind !== 'organization') continue;
    const organization = park.organizations[Number(id)];
    const figures = park.observations.filter(({ territory }) => territory.name === organization?.name);
    wider.push(...figures.flatMap((one) => figureItem(park, one.id)));
    wider.push(...(organization?.practices ?? []).flatMap((one) => practiceItem(park, one)));
  }
  return [...new Map([...found, ...wider].map((item) => [item.key, item])).values()];
}
