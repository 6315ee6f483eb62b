import type { Term } from '#lib/schema/page.ts';
import type { Absolute } from './absolute.ts';
import { type JsonLd, node } from './json-ld.ts';

/** A thing that has a page of its own with its definition: an indicator, a practice type. `room` lists its like. */
export function definedTermJsonLd(
  { id, name, definition }: { id: string; name: string; definition: string },
  room: '/indicators' | '/practices',
  absolute: Absolute,
): JsonLd {
  const url = absolute(`${room}/${id}`);
  return node({
    '@type': 'DefinedTerm',
    '@id': `${url}#term`,
    name,
    description: definition,
    url,
    inLanguage: 'zh-Hans',
    inDefinedTermSet: absolute(room),
  });
}

/** The glossary as a set of defined terms. */
export function termSetJsonLd(terms: readonly Term[], name: string, absolute: Absolute): JsonLd {
  const url = absolute('/glossary');
  return node({
    '@type': 'DefinedTermSet',
    '@id': `${url}#terms`,
    name,
    url,
    inLanguage: 'zh-Hans',
    hasDefinedTerm: terms.map(({ id, term, aliases, meaning }) =>
      node({
        '@type': 'DefinedTerm',
        '@id': `${url}#${id}`,
        name: term,
        alternateName: aliases ?? [],
        description: meaning,
        url: `${url}#${id}`,
        inDefinedTermSet: `${url}#terms`,
      }),
    ),
  });
}
