import type { Content } from '#lib/schema/content.ts';

/** The parks whose comparisons are made at build: five make 26 sets; more would grow without bound. */
export const prerenderedParks = ({ parks }: Content) => parks.slice(0, 5).map(({ slug }) => slug);
