import { type JsonLd, serializeJsonLd } from '#lib/publish/json-ld.ts';

/** What the page says to machines. The text cannot end its script: the serializer escapes it. */
export function StructuredData({ nodes }: { nodes: JsonLd[] }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: serializeJsonLd(nodes) }} />;
}
