import fc from 'fast-check';
import type { Element, ElementContent, Properties } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { fullAddressesIn, idsOfPage, linksOfPage, neighboursOf } from '#lib/commands/export/links.ts';
import { parseDocument } from '#lib/server/finish/parse-document.ts';
import { attribute, elementsOf } from '#lib/server/finish/tree.ts';

const base = 'https://example.cn';

test('an address ends where a cell of a CSV, a quotation or a sentence ends', () => {
  const text = `${base}/parks/loudi,,“组”相同的数\n见${base}/about。<loc>${base}/compare/guiyang~loudi</loc> ${base}, (${base}/data/parks.csv).`;
  expect(fullAddressesIn(text, base)).toEqual([
    '/parks/loudi',
    '/about',
    '/compare/guiyang~loudi',
    '/',
    '/data/parks.csv',
  ]);
});

test('an address that goes on after another host is none of ours', () => {
  expect(fullAddressesIn(`${base}.evil.cn/x ${base}n`, base)).toEqual([]);
});

/** What a parser finds. */
function parsed(html: string) {
  const elements = [...elementsOf(parseDocument(html))];
  const of = (...names: string[]) =>
    elements.flatMap((element) => names.flatMap((name) => attribute(element, name) ?? [])).filter((one) => one !== '');
  return { links: of('href', 'src'), ids: of('id') };
}

const h = (tagName: string, properties: Properties, ...children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

const finish = (html: string) => unified().use(rehypeStringify).stringify(parseDocument(html));

test('links and ids of a finished page are those that a parser finds', () => {
  const html = finish(
    `<p id=one title='a>b'><a href="/a?x=1&y=2">“a”</a><img alt="<b href='/not'>" src=/b.png hidden>
    <script type="application/ld+json">{"url":"<a href='/not'>"}</script><script src="/s.js"></script>
    <style>a::before{content:"<a href=/not>"}</style>&lt;a href="/not"&gt;<a id="è&quot;" href="/c&quot;d">c</a>`,
  );
  expect(linksOfPage(html)).toEqual(parsed(html).links);
  expect([...idsOfPage(html)]).toEqual(parsed(html).ids);
  expect(linksOfPage(html)).toEqual(['/a?x=1&y=2', '/b.png', '/s.js', '/c"d']);
});

test('whatever stands in the attributes of a finished page, its links are those that a parser finds', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '/', '"', "'", '<', '>', '&', '=', ' ', '\n', '园', '#', ';') });
  fc.assert(
    fc.property(text, text, text, (one, two, three) => {
      const words = { type: 'text', value: three } as const;
      const tree = h('main', { title: one }, h('a', { href: two, title: three }, words), h('p', { id: one }, words));
      const html = unified()
        .use(rehypeStringify)
        .stringify({ type: 'root', children: [tree] });
      expect(linksOfPage(html)).toEqual(parsed(html).links);
    }),
  );
});

test('a link leads where a browser takes it', () => {
  const part = fc.constantFrom(
    'parks',
    '园区',
    '..',
    '.',
    'a.b',
    'x.csv',
    '',
    '?q=1',
    '#main',
    '%2e',
    '~',
    'a b',
    ':',
    '\\',
  );
  const link = fc
    .array(part, { maxLength: 4 })
    .chain((parts) => fc.constantFrom('/', '//', '').map((root) => root + parts.join('/')));
  fc.assert(
    fc.property(link, (href) => {
      const html = finish(`<a href="${href}">a</a>`);
      const url = URL.canParse(href, `${base}/parks/loudi`) ? new URL(href, `${base}/parks/loudi`) : null;
      const { neighbours } = neighboursOf('text/html', html, '/parks/loudi', base);
      expect(neighbours).toEqual(href !== '' && url?.origin === base ? [url.pathname] : []);
    }),
  );
});

test('a link that asks for a part of a list is none for a copy', () => {
  const linked = (href: string) => neighboursOf('text/html', `<a href="${href}">x</a>`, '/', base).broken;
  expect(linked('/figures?indicator=jobs')).toEqual(['/figures?indicator=jobs']);
  for (const href of ['/figures', '/search?q=a', '/brief?add=loudi/jobs', 'https://example.org/figures?indicator=jobs'])
    expect.soft(linked(href), href).toEqual([]);
});
