import { z } from 'zod';

const text = z.string().min(1);
const day = z.iso.date();
const url = z.url();

const typed = <Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  z.looseObject({ '@type': z.literal(type), ...shape });

const organization = typed('Organization', { name: text, url });
const term = typed('DefinedTerm', { name: text, description: text, url });
const work = typed('CreativeWork', { name: text.optional(), datePublished: day.optional(), url: url.optional() });

/** What search engines ask of each type that the site uses. https://developers.google.com/search/docs/appearance/structured-data */
const node = z.discriminatedUnion('@type', [
  typed('Article', {
    headline: text.max(110),
    description: text,
    author: organization,
    publisher: organization,
    datePublished: day,
    dateModified: day,
    mainEntityOfPage: url,
    isBasedOn: z.array(work),
  }),
  typed('BreadcrumbList', {
    itemListElement: z.array(typed('ListItem', { position: z.int().positive(), name: text, item: url })).min(2),
  }),
  typed('Dataset', {
    name: text,
    description: text.min(50).max(5000),
    url,
    creator: organization,
    variableMeasured: z
      .array(typed('PropertyValue', { name: text, unitText: text }))
      .min(1)
      .optional(),
    distribution: z.array(typed('DataDownload', { contentUrl: url, encodingFormat: text })).min(1),
    // What an edition of some day measured its own files say.
  }).refine(({ variableMeasured, version }) => variableMeasured !== undefined || version !== undefined, {
    message: 'variableMeasured',
  }),
  typed('WebSite', { name: text, url, description: text }),
  typed('PropertyValue', { name: text, value: text, unitText: text, description: text, url }),
  term,
  typed('DefinedTermSet', { name: text, url, hasDefinedTerm: z.array(term).min(1) }),
]);

const graph = z.looseObject({ '@context': z.literal('https://schema.org'), '@graph': z.array(node) });
const single = node.and(z.object({ '@context': z.literal('https://schema.org') }));

/**
 * The types of the nodes in the text of an `application/ld+json` script.
 *
 * @returns instead what is wrong, where a node lacks what its type must have or is of no type known here: the page that it
 *   stands on is found among hundreds
 */
export function readTypes(script: string): string[] {
  const parsed: unknown = JSON.parse(script);
  const isGraph = z.looseObject({ '@graph': z.unknown() }).safeParse(parsed).success;
  const read = isGraph ? graph.safeParse(parsed) : single.safeParse(parsed);
  if (!read.success) return read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  const nodes =
    '@graph' in read.data ? (read.data as z.output<typeof graph>)['@graph'] : [read.data as z.output<typeof node>];
  return nodes.map((one) => one['@type']);
}
