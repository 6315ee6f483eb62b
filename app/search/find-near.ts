import { type Named, nearestNames, nearestNumbers } from '#lib/catalog/search/nearest.ts';
import { takeApart } from '#lib/catalog/search/take-apart.ts';
import { addressOfOrganization, figurePageAddress, practiceAddress, termAddress } from '#lib/pages/addresses.ts';
import type { Content } from '#lib/schema/content.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { breathe } from '../in-turns.ts';
import { searchOf } from './open-search.ts';

/** Everything that has a name. */
function* namesOf({ parks, indicators, practiceTypes, terms }: Content): Generator<Named> {
  for (const { slug, name } of parks) yield { name, address: `/parks/${slug}` };
  for (const { id, name } of indicators) yield { name, address: `/indicators/${id}` };
  for (const { id, name } of practiceTypes) yield { name, address: `/practices/${id}` };
  for (const { id, term } of terms) yield { name: term, address: termAddress(id) };
  for (const { slug, practices, organizations, observations } of parks) {
    for (const { id, name } of practices) yield { name, address: practiceAddress(slug, id) };
    for (const one of organizations) yield { name: one.name, address: addressOfOrganization(slug, one) };
    for (const one of observations) yield { name: one.name, address: figurePageAddress(one) };
  }
}

/** What is near a query that nothing holds as it is; `apart` is the same in several words, as a query that finds something. */
export type Near = { numbers: Observation[]; names: Named[]; apart: string | null };

/** Looks for what is near where nothing was found. */
export async function findNear(content: Content, query: string): Promise<Near> {
  const index = searchOf(content);
  const names = await nearestNames(index.fold, query, namesOf(content), breathe);
  const apart = await takeApart(
    index,
    query,
    names.map(({ name }) => name),
    breathe,
  );
  return { numbers: nearestNumbers(index.fold, query, content), names, apart };
}
