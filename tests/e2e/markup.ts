import type { Element, Root } from 'hast';
import { attributeOf, byTag, elementsOf } from './document.ts';

/** What a page carries that is not ours: style attributes, handlers, scripts of others, styles to wait for. */
export function foreignIn(root: Root, address: string): string[] {
  const inline = [...elementsOf(root)].flatMap(({ tagName, properties }) =>
    Object.keys(properties)
      .filter((name) => name === 'style' || /^on[a-z]/i.test(name))
      .map((name) => `<${tagName} ${name}>`),
  );
  const own = address.endsWith('/verify') ? 'share|verify' : 'share';
  const allowed = new RegExp(`^(?:/(?:${own})\\.[0-9a-f]+\\.js|application/ld\\+json|speculationrules)$`);
  const scripts = byTag(root, 'script')
    .map((script) => attributeOf(script, 'src') ?? attributeOf(script, 'type') ?? 'a script without a type')
    .filter((one) => !allowed.test(one));
  // One for paper, which nobody waits for, and for the end of long pages, linked where that begins.
  const head = new Set(byTag(root, 'head').flatMap((one) => [...elementsOf(one)]));
  const isLate = (link: Element) =>
    attributeOf(link, 'media') === 'print' || /^\/shared\.[0-9a-f]+\.css$/.test(attributeOf(link, 'href') ?? '');
  const sheets = byTag(root, 'link').filter(
    (link) => attributeOf(link, 'rel') === 'stylesheet' && (head.has(link) || !isLate(link)),
  );
  const styles = byTag(root, 'style').length;
  return [
    ...[...inline, ...scripts, ...sheets.map(() => 'a stylesheet to wait for')],
    ...(styles === 1 ? [] : [`${styles} style elements`]),
  ];
}
