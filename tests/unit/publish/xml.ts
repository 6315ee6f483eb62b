/** An element of a parsed document; `text` is everything inside it. */
export type Element = { name: string; attributes: Record<string, string>; children: Element[]; text: string };

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function readText(text: string): string {
  if (/[<>]|&(?!(amp|lt|gt|quot|apos|#\d+);)/.test(text)) throw new Error(`not well-formed: ${text.slice(0, 80)}`);
  return text.replace(/&(?:#(\d+)|(\w+));/g, (_, code: string | undefined, name: string) =>
    code ? String.fromCodePoint(Number(code)) : (entities[name] ?? '?'),
  );
}

/**
 * A strict reader of the XML that this site writes: one root, matching tags, quoted attributes, only predefined entities,
 * no characters that XML 1.0 forbids.
 *
 * @throws where the document is not well-formed
 */
export function parseXml(document: string): Element {
  if (/(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/u.test(document)) throw new Error('forbidden character');
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const token = /<\?xml [^?]*\?>\s*|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y;
  for (let at = 0; at < document.length; at = token.lastIndex) {
    token.lastIndex = at;
    const match = token.exec(document);
    if (!match) throw new Error(`not well-formed at ${document.slice(at, at + 80)}`);
    const [, closes, name, attributes = '', empty, text] = match;
    const parent = open.at(-1) ?? root;
    if (text !== undefined) for (const element of open) element.text += readText(text);
    else if (closes) {
      if (open.pop()?.name !== name) throw new Error(`${name} does not match`);
    } else if (name !== undefined) {
      const pairs = [...attributes.matchAll(/([\w:.-]+)="([^"]*)"/g)];
      if (new Set(pairs.map(([, key]) => key)).size < pairs.length) throw new Error(`repeated attribute of ${name}`);
      const element: Element = {
        name,
        attributes: Object.fromEntries(pairs.map(([, key, value]) => [key, readText(value ?? '')])),
        children: [],
        text: '',
      };
      parent.children.push(element);
      if (!empty) open.push(element);
    }
  }
  const [only] = root.children;
  if (open.length > 1 || root.children.length !== 1 || !only) throw new Error('not one closed root');
  return only;
}

/** All elements of a name inside an element, in document order. */
export const all = (element: Element, name: string): Element[] =>
  element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
