/** A node of JSON-LD without its context. */
export type JsonLd = { [name: string]: string | number | boolean | JsonLd | (string | JsonLd)[] };

type Draft = { [name: string]: string | number | boolean | JsonLd | (string | JsonLd)[] | null };

/** The node without what is not known: null, empty text and empty lists. */
export function node(draft: Draft): JsonLd {
  const known = Object.entries(draft).filter(
    ([, value]) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(known) as JsonLd;
}

const escapes: Record<string, string> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/**
 * Nodes as the text of a `<script type="application/ld+json">`. No text in them can end the script or open a comment,
 * since `<`, `>` and `&` are written as escapes, which JSON reads as the same signs.
 */
export function serializeJsonLd(nodes: readonly JsonLd[]): string {
  const graph = nodes.length === 1 ? nodes[0] : { '@graph': nodes };
  const text = JSON.stringify({ '@context': 'https://schema.org', ...graph });
  return text.replace(/[<>&\u2028\u2029]/g, (sign) => escapes[sign] ?? sign);
}

/** The way to a page: `steps` from the front page to the page itself, with absolute addresses. */
export function breadcrumbJsonLd(steps: readonly { name: string; url: string }[]): JsonLd {
  return node({
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, url }, index) =>
      node({ '@type': 'ListItem', position: index + 1, name, item: url }),
    ),
  });
}

/** The site itself, for its front page: search engines take its name from here. */
export const websiteJsonLd = ({ name, url, description }: { name: string; url: string; description: string }) =>
  node({ '@type': 'WebSite', name, url, description, inLanguage: 'zh-Hans' });
