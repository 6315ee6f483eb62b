import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stateHolding } from '#lib/catalog/editions.ts';
import { surveyShared } from '#lib/catalog/side-by-side.ts';
import { getContent } from '#lib/content/content.ts';
import { embedAddress } from '#lib/pages/addresses.ts';
import { subsets } from '#lib/pages/comparisons.ts';
import { comparisonEmbed, comparisonFrame } from '#lib/publish/comparison-embed.ts';
import { bytesOf, formatEmbedPage, formatFrame, longestEmbed } from '#lib/publish/embed-page.ts';
import { figureEmbed, figureFrame } from '#lib/publish/figure-embed.ts';
import { goneEmbed, missingEmbed } from '#lib/publish/gone-embed.ts';
import { sayCorrected } from '#lib/words/zh/embed.ts';
import { quoteOf } from '#lib/words/zh/quote.ts';
import { sayFigure } from '#lib/words/zh/sentence.ts';
import { verdictLabel } from '#lib/words/zh/verdict.ts';

const content = getContent();
const absolute = (path: string) => `https://casebook.example.org.cn${path}`;
const figures = content.parks.flatMap((park) =>
  park.observations.map((figure) => ({ park, figure, corrections: [], state: stateHolding(content, [figure]) })),
);
const sets = subsets(
  content.parks.map(({ slug }) => slug),
  5,
).map((set) => {
  const parks = content.parks.filter(({ slug }) => set.includes(slug));
  const shared = surveyShared(content, parks);
  const shown = shared.flatMap(({ rows }) => rows.map(({ figure }) => figure));
  return { parks, shared, state: stateHolding(content, shown) };
});
const pages = [
  ...figures.map((embed) => figureEmbed(embed, absolute)),
  ...sets.map((embed) => comparisonEmbed(embed, absolute)),
];

test('every page for a frame is short, has its style inside, no script and nothing to load', () => {
  expect(pages.length).toBeGreaterThan(200);
  for (const page of pages) {
    const html = formatEmbedPage(page);
    expect(bytesOf(html), page.title).toBeLessThanOrEqual(longestEmbed);
    expect(html).not.toMatch(/<script|<img|<link rel="stylesheet"|style="|undefined|null/);
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toContain(`<link rel="canonical" href="${page.canonical}">`);
    const links = html.match(/<a [^>]*>/g) ?? [];
    expect(links.length).toBeGreaterThan(1);
    for (const link of links)
      expect(link).toMatch(/^<a href="https:\/\/casebook\.example\.org\.cn\/[^"]*" target="_top">$/);
  }
});

test('a figure in a frame says its value with the whole sentence, and the edition that holds it or the day of the data', () => {
  const [newest = expect.fail()] = content.editions;
  for (const embed of figures) {
    const { body } = figureEmbed(embed, absolute);
    expect(body).toContain(sayFigure(quoteOf(embed.park, embed.figure)).replaceAll('&', '&amp;'));
    const isHeld = embed.state.edition !== null;
    expect(body).toMatch(
      isHeld ? /数据：<a [^>]*>\d{4}年\d{1,2}月\d{1,2}日版<\/a>。/ : /数据日期：\d{4}年\d{1,2}月\d{1,2}日。/,
    );
    if (isHeld) expect(body).toContain(`/data/editions/${newest.date}"`);
    expect(body).not.toContain('已更正');
  }
});

test('a figure that was corrected says what it was, the last time', () => {
  const [embed] = figures;
  if (!embed) throw new Error('there is a figure');
  const address = `/parks/${embed.park.slug}#${embed.figure.id}`;
  const correction = { address, now: '3', why: '抄错了' };
  const corrections = [
    { ...correction, on: '2026-11-25', was: '2家<b>' },
    { ...correction, on: '2026-11-23', was: '1家' },
  ];
  const { body } = figureEmbed({ ...embed, corrections }, absolute);
  expect(body).toContain('原为“2家&lt;b&gt;”，2026年11月25日已更正。');
  expect(body).not.toContain('1家”');
});

test('a comparison in a frame gives each value with whose, when and where printed, and the verdict with its reasons', () => {
  const shown = sets.filter(({ shared }) => shared.length > 0);
  expect(shown.length).toBeGreaterThan(5);
  for (const embed of shown) {
    const { body } = comparisonEmbed(embed, absolute);
    const [first] = embed.shared;
    if (!first || !body.includes('<h2>')) continue;
    expect(body).toContain(`<h2>${first.indicator.name}</h2>`);
    expect(body).toContain(`${verdictLabel[first.verdict]}：`);
    for (const { figure } of first.rows) expect(body).toContain(figure.population);
    const told = (body.match(/<h2>/g) ?? []).length;
    if (embed.shared.length > told) expect(body).toContain(`另有${embed.shared.length - told}个共同的指标，见全文。`);
  }
});

test('parks that share nothing say so', () => {
  const [a, b] = content.parks;
  if (!a || !b) throw new Error('there are two parks');
  expect(comparisonEmbed({ parks: [a, b], shared: [], state: { edition: null, day: null } }, absolute).body).toContain(
    '没有一个指标是两家都印了数的。',
  );
});

test('the line to paste is one line, whatever a title holds', () => {
  const line = formatFrame('https://example.org/embed/a/b', '“甲”<乙> "丙"&丁', ['一行']);
  expect(line).toBe(
    '<iframe src="https://example.org/embed/a/b" title="“甲”&lt;乙&gt; &quot;丙&quot;&amp;丁" width="100%" height="110" style="border:0" loading="lazy"></iframe>',
  );
  for (const embed of figures) expect(figureFrame(embed, 'https://example.org/x')).not.toContain('\n');
  for (const embed of sets)
    expect(comparisonFrame(embed, 'https://example.org/x', absolute)).toMatch(/height="\d{3,4}"/);
});

test('a page has an address for frames where it is a figure or a comparison', () => {
  expect(embedAddress('/parks/loudi/figures/instructors')).toBe('/embed/loudi/instructors');
  expect(embedAddress('/parks/loudi#instructors')).toBe('/embed/loudi/instructors');
  expect(embedAddress('/compare/guiyang~loudi')).toBe('/embed/compare/guiyang~loudi');
  for (const page of ['', '/', '/parks/loudi', '/compare', '/about']) expect(embedAddress(page)).toBeNull();
});

test('a frame whose figure was taken down says so and why, and leads to what took its place', () => {
  const gone = formatEmbedPage(goneEmbed({ to: null, why: '原文没有这个数' }, absolute));
  expect(gone).toContain('<h1>这项内容已撤下</h1><p>原因：原文没有这个数。</p>');
  expect(gone).toContain(
    'href="https://casebook.example.org.cn/corrections#retired" target="_top">撤下的都记在更正页</a>',
  );
  const moved = formatEmbedPage(goneEmbed({ to: '/parks/loudi#area', why: '并到了<别处>。' }, absolute));
  expect(moved).toContain('<p>原因：并到了&lt;别处&gt;。</p>');
  expect(moved).toContain(
    'href="https://casebook.example.org.cn/parks/loudi/figures/area" target="_top">现在请看这一页</a>',
  );
  const missing = formatEmbedPage(missingEmbed(absolute));
  expect(missing).toContain('<h1>没有这项内容</h1><p>嵌入的地址可能抄错了，请从那一页重新复制。</p>');
  for (const html of [gone, moved, missing]) {
    expect(bytesOf(html)).toBeLessThanOrEqual(longestEmbed);
    expect(html).toContain('<meta name="robots" content="noindex">');
  }
});

test('in a frame too another territory’s figure is ink, and its heading says whose it is', () => {
  for (const park of content.parks)
    for (const figure of park.observations) {
      const { body, title } = figureEmbed(
        { park, figure, corrections: [], state: { edition: null, day: null } },
        absolute,
      );
      expect(body.includes('class="v o"'), figure.id).toBe(figure.territory.kind !== 'park');
      if (figure.territory.kind === 'city') expect(title).toContain('全市');
    }
});

test('a comparison in a frame says of each park what it has or what its source says instead', () => {
  let silent = 0;
  for (const embed of sets) {
    const { body } = comparisonEmbed(embed, absolute);
    for (const survey of embed.shared) {
      const [, part] = new RegExp(`<h2>${survey.indicator.name}</h2>(.*?)(?:<h2>|<p class="s">)`).exec(body) ?? [];
      if (part === undefined) continue;
      for (const { park, statement } of survey.silent) {
        silent++;
        expect(part, park.name).toContain(park.name);
        if (statement) expect(part).toContain(`${park.name}：${statement.says}（`);
      }
      const bands = survey.bands.filter(
        ({ group, rows }) => group.verdict && new Set(rows.map(({ park }) => park)).size > 1,
      );
      if (survey.verdict === 'not-comparable' && bands.length > 0) expect(part).toMatch(/其中.+(?:可以比|谨慎比较)。/);
    }
  }
  expect(silent).toBeGreaterThan(5);
});

test('what a correction quotes is told in its words, and what is cut keeps its marks in pairs', () => {
  expect(sayCorrected({ was: '32名', on: '2026-11-25' })).toBe('原为“32名”，2026年11月25日已更正。');
  expect(sayCorrected({ was: '“这是三星的数”，归属写作三星（企业）', on: '2026-11-25' })).toBe(
    '原来的写法：“这是三星的数”，归属写作三星（企业）；2026年11月25日已更正。',
  );
  const text = fc.string({ unit: fc.constantFrom(...'园区数，；。12'), minLength: 1, maxLength: 60 });
  const count = (words: string, sign: string) => words.split(sign).length;
  fc.assert(
    fc.property(text, text, (quoted, told) => {
      const said = sayCorrected({ was: `写的是“${quoted}”，又写（${told}）`, on: '2026-11-25' });
      for (const [open, close] of ['“”', '（）'] as const)
        expect(count(said, open ?? '')).toBe(count(said, close ?? ''));
    }),
  );
});
