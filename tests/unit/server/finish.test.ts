import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { speculationRules } from '#lib/server/finish/add-speculation.ts';
import { cutStyle } from '#lib/server/finish/cut-styles.ts';
import { createFinisher, type Own } from '#lib/server/finish/finish.ts';
import { parseDocument } from '#lib/server/finish/parse-document.ts';
import { partOf } from '#lib/server/finish/tree.ts';
import { formatPolicy } from '#lib/server/headers.ts';

const shared: Own['shared'] = {
  classes: new Map([
    ['bare', 'a'],
    ['x_end', 'b'],
    ['x_top', 'c'],
  ]),
  properties: new Map([['--red', '--a']]),
  later: new Set(['x']),
  laterTags: new Set(['h6']),
};

const styles = new Map(
  Object.entries({
    '/_next/static/a.css': '.used{color:red}.unused{color:blue}\n',
    '/_next/static/b.css': 'p{margin:0}',
    '/_next/static/relative.css': '.used{background:url(../media/x.png)}',
    '/_next/static/later.css': '.x_end{color:red}.x_top,.used{color:blue}',
    '/_next/static/tags.css': '.x_end i{color:red}h6{margin:0}.used{color:blue}',
    '/_next/static/unseen.css': '.used{top:0}.used i{--later:unseen;left:0}',
    '/_next/static/child.css': '.used+p{top:0}.used>p{left:0}',
    '/_next/static/paper.css': '.used{color:var(--red)}.bare{color:blue}@media print{.bare{border:0}}',
  }).map(([address, css]) => [address, cutStyle(css, shared.properties) ?? undefined]),
);

const own: Own = {
  hashedAddress: (address) => (address === '/share.js' ? '/share.0123456789ab.js' : undefined),
  styleAt: (address) => styles.get(address),
  shared,
};
const finish = createFinisher(own);

/** A page with `head` and `body` inside, as text. */
const page = (head: string, body: string) =>
  `<!DOCTYPE html><html lang="zh-Hans"><head><title>题</title>${head}</head><body>${body}</body></html>`;
const writer = unified().use(rehypeStringify).freeze();
/** What a browser makes of a part of the finished page, with all tags. */
const inside = (html: string, name: 'head' | 'body') =>
  writer.stringify({ type: 'root', children: partOf(parseDocument(finish(html).html), name)?.children ?? [] } as Root);
const bodyOf = (html: string) => inside(html, 'body');
const engine = '<meta name="renderer" content="webkit"><meta name="force-rendering" content="webkit">';
const headOf = (html: string) => inside(html, 'head')?.replace(engine, '');

test('a browser of two engines is told which to take, first of all', () => {
  expect(inside(page('', ''), 'head')).toBe(`${engine}<title>题</title>`);
  const charset = '<meta charset="utf-8">';
  const html = page('', '').replace('<head>', `<head>${charset}<meta name="viewport" content="x">`);
  expect(inside(html, 'head')).toBe(`${charset}${engine}<meta name="viewport" content="x"><title>题</title>`);
});

test('no script leaves but data and our own files', () => {
  const scripts = [
    '<script>self.__next_f.push([1,"<p>x</p>"])</script>',
    '<script src="/_next/static/chunks/main.js" async></script>',
    '<script src="https://evil.cn/x.js"></script>',
    '<script src="//evil.cn/share.js"></script>',
    '<script type="module">import "/x.js"</script>',
    '<script type="importmap">{}</script>',
    '<script id="_R_" nomodule></script>',
  ].join('');
  expect(bodyOf(page(scripts, `<p>文</p>${scripts}`))).toBe('<p>文</p>');
  expect(headOf(page(scripts, ''))).toBe('<title>题</title>');
});

test('our file keeps its script under its hashed name', () => {
  const { html, uses } = finish(page('', '<script src="/share.js" defer></script>'));
  expect(html).toContain('<script src="/share.0123456789ab.js" defer></script>');
  expect(uses.scripts).toBe(true);
});

test('JSON-LD stays as it was written', () => {
  const data = '<script type="application/ld+json">{"name":"a  &lt; b"}</script>';
  expect(bodyOf(page('', data))).toBe(data);
});

test('hints to load scripts and styles go, other links stay', () => {
  const hints =
    '<link rel="preload" as="script" href="/_next/x.js"><link rel="modulepreload" href="/x.js"><link rel="preload" as="style" href="/_next/static/a.css">';
  const canonical = '<link rel="canonical" href="https://example.cn/">';
  expect(headOf(page(hints + canonical, ''))).toBe(`<title>题</title>${canonical}`);
});

test('a tag of a card that says what Open Graph says goes, one that says something else stays', () => {
  const og = '<meta property="og:title" content="题"><meta property="og:image" content="/a.png">';
  const other = '<meta name="twitter:card" content="summary"><meta name="twitter:image" content="/b.png">';
  expect(headOf(page(`${og}${other}<meta name="twitter:title" content="题">`, ''))).toBe(
    `<title>题</title>${og}${other}`,
  );
});

test('comments and empty wrappers go, hidden content and named places stay', () => {
  expect(bodyOf(page('', '<div hidden=""><!--$--><!--/$--></div><p>来源：<!-- -->日报</p>'))).toBe('<p>来源：日报</p>');
  expect(bodyOf(page('', '<div hidden=""><div hidden=""></div></div>'))).toBe('');
  expect(bodyOf(page('', '<div hidden id="later"></div><button hidden>复制</button>'))).toBe(
    '<div hidden id="later"></div><button hidden>复制</button>',
  );
});

test('a page that came in pieces for a script to join is an error', () => {
  expect(() => finish(page('', '<template id="B:0"></template><i>…</i>'))).toThrow('without Suspense');
});

test('the sign of its tab is allowed to a page that names no picture', () => {
  expect(formatPolicy(finish(page('', '<p>文')).uses)).toContain("img-src 'self'");
});

test('the styles that a page uses stand behind its title and description, before its links', () => {
  const links =
    '<link rel="stylesheet" href="/_next/static/a.css"><link rel="stylesheet" href="/_next/static/b.css"><meta name="description" content="述">';
  const { html, uses } = finish(page(links, '<p class="used">文</p>'));
  expect(html).toMatch(
    /<meta name="description" content="述"><style>.N{color:red}p{margin:0}<\/style><p class="N">文<\/p><link rel="stylesheet" media="print" href="\/shared.css">$/,
  );
  const linked = finish(page(`${links}<link rel="canonical" href="/p">`, '<p class="used">文</p>')).html;
  expect(linked).toContain('述"><style>.N{color:red}p{margin:0}</style><link rel="canonical" href="/p">');
  const early = `<link rel="preload" as="image" href="/p.png"><title>题</title>${links}`;
  expect(finish(page('', '<p class="used">文</p>').replace('<title>题</title>', early)).html).toContain('述"><style>');
  expect(uses.styles).toEqual(['.N{color:red}p{margin:0}']);
  expect(uses.stylesheets).toBe(true);
});

test('what is for paper alone stays outside, and what the sheet for paper names keeps its name', () => {
  const { html } = finish(
    page('<link rel="stylesheet" href="/_next/static/paper.css">', '<p class="used bare">文</p>'),
  );
  expect(html).toContain('<style>.N{color:var(--a)}.a{color:blue}</style>');
  expect(html).toContain('<p class="N a">文</p>');
});

test('tags that every browser puts in by itself are left out', () => {
  const body = '<ul><li>一</li><li>二</li></ul><table><tbody><tr><th>甲</th><td>乙</td></tr></tbody></table>';
  expect(finish(page('', `${body}<svg><path d="M0 0"></path></svg><p>末</p>`)).html).toBe(
    `<!doctype html><html lang="zh-Hans">${engine}<title>题</title><ul><li>一<li>二</ul><table><tr><th>甲<td>乙</table><svg><path d="M0 0"/></svg><p>末`,
  );
});

test('what stands late on a long page has its styles in a sheet that is linked there, unless something stood before', () => {
  const link = '<link rel="stylesheet" href="/_next/static/later.css">';
  const long = finish(page(link, '<p class="used">文</p><div data-later="true" class="x_end">末</div>')).html;
  expect(long).toContain('<style>.N{color:blue}</style>');
  expect(long).toContain('<p class="N">文</p><link rel="stylesheet" href="/shared.css"><div class="b">末</div>');
  const early = finish(page(link, '<p class="x_end">文</p><div data-later="true" class="x_end">末</div>')).html;
  expect(early).toContain('<style>.b{color:red}</style>');
  expect(early).toMatch(/<link rel="stylesheet" media="print" href="\/shared.css">$/);
  const partly = finish(page(link, '<p class="x_top">文</p><div data-later="true" class="x_end">末</div>')).html;
  expect(partly).toContain('<style>.c{color:blue}</style>');
  const short = finish(page(link, '<div class="x_end">末</div>')).html;
  expect(short).toContain('<style>.b{color:red}</style>');
  const twice = '<i data-later="true" class="used">文</i><div data-later="true" class="x_end">末</div>';
  const first = finish(page(link, twice)).html;
  expect(first).toContain('<link rel="stylesheet" href="/shared.css"><i class="N">文</i><div class="b">');
});

test('a rule for tags comes with the sheet where its tags stand late alone', () => {
  const link = '<link rel="stylesheet" href="/_next/static/tags.css">';
  const end = '<div data-later="true" class="x_end"><i>末</i><h6>题</h6></div>';
  const styleOf = (body: string) => /<style>(.*)<\/style>/.exec(finish(page(link, body)).html)?.[1];
  const late = '<b class="x_top">文</b>';
  expect(styleOf(`<p class="used">文</p><div data-later="true" class="x_end"><i>末</i><h6>题</h6></div>`)).toBe(
    '.N{color:blue}',
  );
  expect(styleOf(`<div class="x_end">首</div><h6>题</h6><i data-later="true" class="x_top">末</i>`)).toBe(
    'h6{margin:0}',
  );
  expect(styleOf(`<div class="x_end"><i>首</i></div>${end}${late}`)).toBe('.b i{color:red}');
});

test('what stands in a fold that is shut is not seen before the sheet is there', () => {
  const link = '<link rel="stylesheet" href="/_next/static/later.css">';
  const end = '<div data-later="true" class="x_top">末</div>';
  const fold = (open: string) =>
    finish(page(link, `<details${open}><summary>折</summary><p class="x_end">文</p></details>${end}`)).html;
  expect(fold('')).not.toContain('.b{color:red}');
  expect(fold(' open')).toContain('<style>.b{color:red}</style>');
});

test('what shows nothing at first comes with the sheet, or with the page that has none for the screen', () => {
  const link = '<link rel="stylesheet" href="/_next/static/unseen.css">';
  const text = '<p class="used"><i>文</i></p>';
  const long = finish(page(link, `${text}<div data-later="true" class="x_end">末</div>`)).html;
  expect(long).toContain('<style>.N{top:0}</style>');
  expect(finish(page(link, text)).html).toContain('<style>.N{top:0}.N i{left:0}</style>');
});

test('a rule that nothing on the page stands right for is left out, unless a script builds there', () => {
  const link = '<link rel="stylesheet" href="/_next/static/child.css">';
  const text = '<ul class="used"><li>一</ul><p>二</p>';
  expect(finish(page(link, text)).html).toContain('<style>.N+p{top:0}</style>');
  expect(finish(page(link, `${text}<script src="/share.js"></script>`)).html).toContain('<style>.N+p{top:0}</style>');
  const built = createFinisher({ ...own, hashedAddress: (address) => address }).call(
    null,
    page(link, `${text}<script src="/search.js"></script>`),
  );
  expect(built.html).toContain('<style>.N+p{top:0}.N>p{left:0}</style>');
});

test('a stylesheet that is not ours, or that names files by relative addresses, stays a link', () => {
  for (const href of ['/_next/static/relative.css', '/_next/static/gone.css', 'https://evil.cn/x.css']) {
    const links = `<link rel="stylesheet" href="/_next/static/a.css"><link rel="stylesheet" href="${href}">`;
    const { html } = finish(page(links, '<p class="used">文</p>'));
    expect(html).toContain('<style>.used{color:red}</style>');
    expect(html).toContain('<p class="used">文</p>');
    const { uses } = finish(page(`<link rel="stylesheet" href="${href}">`, ''));
    expect(html).toContain(`<link rel="stylesheet" href="${href}">`);
    expect(uses).toMatchObject({ styles: [], stylesheets: true });
  }
});

test('a page with links gets the rules for speculation, and its policy knows them', () => {
  const { html, uses } = finish(page('', '<a href="/parks">园区</a>'));
  expect(html).toContain(`<script type="speculationrules">${speculationRules}</script>`);
  expect(uses.rules).toEqual([speculationRules]);
  expect(JSON.parse(speculationRules)).toHaveProperty('prefetch');
});

test('a page with our script gets the same rules from that, and its policy knows them', () => {
  const { html, uses } = finish(page('', '<a href="/parks">园区</a><script src="/share.js" defer></script>'));
  expect(html).not.toContain('speculationrules');
  expect(uses.rules).toEqual([speculationRules]);
  const written = /rules\.text =\s*('.*');/.exec(readFileSync('public/share.js', 'utf8'))?.[1] ?? '';
  expect(written.slice(1, -1).replaceAll("\\'", "'")).toBe(speculationRules);
});

test('forms and pictures are noted for the policy', () => {
  expect(finish(page('', '<form action="/compare"></form>')).uses.forms).toBe(true);
  expect(finish(page('', '<img src="/a.png" alt="">')).uses.images).toBe(true);
  expect(finish(page('<link rel="icon" href="/icon.svg">', '')).uses.images).toBe(true);
});

test('whatever text a page holds, a reader sees it unchanged and no script runs', () => {
  const escapeText = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const body = bodyOf(page('', `<pre>x${escapeText(text)}</pre>`)) ?? '';
      expect(body).not.toMatch(/<script/i);
      const shown = body.replace(/^<pre>x|<\/pre>$/g, '');
      const decoded = shown.replaceAll(/&#x3C;/gi, '<').replaceAll(/&#x26;|&amp;/gi, '&');
      expect(decoded).toBe(text.replaceAll('\0', '').replaceAll(/\r\n?/g, '\n'));
    }),
  );
});

test('a mark and a place in an article are kept on one line, the mark with what it marks', () => {
  expect(bodyOf(page('', '<p>2023年7月（推断），第<!-- -->3、4<!-- -->段</p>'))).toBe(
    '<p><span class="kept">2023年7月（推断），</span><span class="kept">第3、4段</span></p>',
  );
  expect(bodyOf(page('', '<p>6月20日至7月10日（推断），泉州</p>'))).toBe(
    '<p>6月20日至<span class="kept">7月10日（推断），</span>泉州</p>',
  );
  expect(bodyOf(page('', '<p>两新组织（1项），组与组</p>'))).toBe(
    '<p>两新组织<span class="kept">（1项），</span>组与组</p>',
  );
  expect(bodyOf(page('', '<p>企业问题（起点没写，2项）、教育培训讲座（起点没写）</p>'))).toBe(
    '<p>企业问题<span class="kept">（起点没写，2项）、</span>教育培训讲座<span class="kept">（起点没写）</span></p>',
  );
  expect(bodyOf(page('', '<p>至少43个（本站推算）</p>'))).toBe('<p>至少<span class="kept">43个（本站推算）</span></p>');
  expect(bodyOf(page('', '<p>约多19.8亿元（本站推算）；少51.5个工作日（本站推算）</p>'))).toBe(
    '<p>约多<span class="kept">19.8亿元（本站推算）；</span>少<span class="kept">51.5个工作日（本站推算）</span></p>',
  );
  expect(bodyOf(page('', '<p>少<b>51.5</b>（本站推算）</p>'))).toBe(
    '<p>少<b>51.5</b><span class="kept">（本站推算）</span></p>',
  );
  expect(bodyOf(page('', '<p>按印出的两个数倒算，分母约为98.4万户。</p>'))).toBe(
    '<p>按印出的两个数倒算，分母<span class="kept">约为98.4万户。</span></p>',
  );
  const asItIs = '<pre>第3段</pre><button>第3段</button><p>第一段</p>';
  expect(bodyOf(page('', asItIs))).toBe(asItIs);
  // A page for a frame of another site has a style of its own.
  expect(bodyOf(page('<style>p{margin:0}</style>', '<p>第3段</p>'))).toBe('<p>第3段</p>');
});

test('whatever is kept together, the words stay the same', () => {
  const words = fc.array(
    fc.constantFrom('第', '3', '、', '段', '（推断）', '年', '7', '月', '，', '（本站推算）', '字'),
  );
  fc.assert(
    fc.property(words, (pieces) => {
      const text = pieces.join('');
      expect(bodyOf(page('', `<p>${text}</p>`))?.replace(/<[^>]*>/g, '')).toBe(text);
    }),
  );
});

test('a link in quotation marks or brackets is set without their blank halves, a sentence as it is', () => {
  const link = (words: string) => bodyOf(page('', `<a href="/x">${words}</a>`));
  expect(link('“三有”')).toContain('class=');
  expect(link('组织覆盖率（<b>全市</b>）')).toContain('class=');
  expect(link('“一；二。”')).not.toContain('class=');
  expect(link('覆盖率')).not.toContain('class=');
});

test('a document has the language of its sheet, and what stands beside it keeps the site’s', () => {
  const { html } = finish(page('', '<div lang="en"><p>One <b lang="zh-Hans">党</b></p></div><footer>页脚</footer>'));
  expect(html).toContain('<html lang="en">');
  expect(html).toContain('<div><p>One <b lang="zh-Hans">党</b></div><footer lang="zh-Hans">');
  expect(finish(page('', '<div><p lang="en">One</p></div><footer>页脚</footer>')).html).toContain(
    '<html lang="zh-Hans">',
  );
});

test('a page is the same whichever were finished before it', () => {
  const sheets = ['a', 'later', 'paper'].map((name) => `<link rel="stylesheet" href="/_next/static/${name}.css">`);
  const html = fc
    .tuple(
      fc.subarray(sheets),
      fc.array(
        fc.tuple(
          fc.constantFrom('p', 'div'),
          fc.constantFrom('used', 'unused', 'bare', 'x_end', 'x_top'),
          fc.boolean(),
        ),
      ),
    )
    .map(([links, elements]) =>
      page(
        links.join(''),
        elements
          .map(([tag, name, later]) => `<${tag} class="${name}"${later ? ' data-later' : ''}>文</${tag}>`)
          .join(''),
      ),
    );
  fc.assert(
    fc.property(fc.array(html, { minLength: 2, maxLength: 6 }), (pages) => {
      const together = createFinisher(own);
      for (const one of pages) expect(together(one)).toEqual(createFinisher(own)(one));
    }),
  );
});
