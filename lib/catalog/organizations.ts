import { indexOnce } from '#lib/pages/indexes.ts';
import type { Content, Park, ResolvedPractice } from '#lib/schema/content.ts';
import type { Observation } from '#lib/schema/observation.ts';

/** An organization with a page of its own, and the park whose case names it. */
export type NamedOrganization = { id: string; park: Park; organization: Park['organizations'][number] };

/** What a case tells of it: its own figures, and the practices that the editor ties to it. */
export type ToldOrganization = NamedOrganization & {
  figures: readonly Observation[];
  practices: readonly ResolvedPractice[];
};

/** The figures of a company are those whose territory it is. */
export function tellOrganization({ id, park, organization }: NamedOrganization): ToldOrganization {
  const { name, kind, practices = [] } = organization;
  return {
    ...{ id, park, organization },
    figures:
      kind === 'company'
        ? park.observations.filter(({ territory }) => territory.kind === 'company' && territory.name === name)
        : [],
    practices: park.practices.filter(({ id }) => practices.includes(id)),
  };
}

const named = indexOnce((parks: readonly Park[]) =>
  parks.flatMap((park) =>
    park.organizations.flatMap((organization): NamedOrganization[] =>
      organization.id === undefined ? [] : [{ id: organization.id, park, organization }],
    ),
  ),
);

/** The organizations that have an id, in the order of the parks. */
export const organizationsOf = ({ parks }: Pick<Content, 'parks'>): readonly NamedOrganization[] => named(parks);

/**
 * The others that an editor says to be of the same brand. Whether they are one company the sources do not say, and names
 * alike say nothing.
 */
export function ofSameBrand(content: Pick<Content, 'parks'>, one: NamedOrganization): NamedOrganization[] {
  const { brand } = one.organization;
  if (brand === undefined) return [];
  return organizationsOf(content).filter(({ id, organization }) => id !== one.id && organization.brand === brand);
}
