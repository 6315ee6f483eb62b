import type { Content, Park, ResolvedPractice } from '#lib/schema/content.ts';
import type { Observation } from '#lib/schema/observation.ts';

/** What a case tells of one organization: its own figures, and the practices that the editor ties to it. */
export type OrganizationInPark = {
  park: Park;
  organization: Park['organizations'][number];
  figures: readonly Observation[];
  practices: readonly ResolvedPractice[];
};

/** An organization with a page of its own. */
export type NamedOrganization = OrganizationInPark & { id: string };

/** The figures of a company are those whose territory it is. */
function inPark(park: Park, organization: Park['organizations'][number]): OrganizationInPark {
  const { name, kind, practices = [] } = organization;
  return {
    park,
    organization,
    figures:
      kind === 'company'
        ? park.observations.filter(({ territory }) => territory.kind === 'company' && territory.name === name)
        : [],
    practices: park.practices.filter(({ id }) => practices.includes(id)),
  };
}

/** The organizations that have an id, in the order of the parks. */
export const organizationsOf = ({ parks }: Pick<Content, 'parks'>): NamedOrganization[] =>
  parks.flatMap((park) =>
    park.organizations.flatMap((one) => (one.id === undefined ? [] : [{ id: one.id, ...inPark(park, one) }])),
  );

/**
 * The others that an editor says to be of the same brand. Whether they are one company the sources do not say, and names
 * alike say nothing.
 */
export const ofSameBrand = (all: readonly NamedOrganization[], one: NamedOrganization): NamedOrganization[] => {
  const { brand } = one.organization;
  return brand === undefined ? [] : all.filter(({ id, organization }) => id !== one.id && organization.brand === brand);
};
