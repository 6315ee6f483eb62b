import { expect, test } from '@playwright/test';
import type { Element } from 'hast';
import { getContent } from '#lib/content/content.ts';
import { figuresAddress } from '#lib/pages/addresses.ts';
import { subsets } from '#lib/pages/comparisons.ts';
import { statusLabel } from '#lib/schema/observation.ts';
import { formatValue } from '#lib/words/zh/amount.ts';
import { formatPeriod } from '#lib/words/zh/period.ts';
import { formatParagraph } from '#lib/words/zh/source.ts';
import { formatTerritory } from '#lib/words/zh/territory.ts';
import { byId, byTag, find, open, textOf } from './document.ts';

// Some tests read hundreds of pages.
test.describe.configure({ timeout: 180_000 });

const { parks, indicators } = getContent();
const slugs = parks.map(({ slug }) => slug);

for (const { slug, name, period, observations, practices } of parks)
  test(`the pages of ${slug} show every figure of its case with what it counts, whose, when and where`, async ({
    request,
  }) => {
    const table = await open(request, figuresAddress(slug));
    const root = await open(request, `/parks/${slug}`);
    expect(observations.length).toBeGreaterThan(10);
    for (const figure of observations) {
      const row = byId(table, figure.id);
      expect.soft(row.tagName, figure.id).toBe('tr');
      // What the source prints is repeated only where it says more than the figure beside it; that a figure is the
      // park's own goes without saying.
      const facts = [
        figure.subject,
        formatValue(figure),
        figure.population,
        figure.territory.kind === 'park' ? (figure.territory.name ?? '') : formatTerritory(figure.territory),
        formatPeriod(figure.period),
        formatParagraph(figure.paragraph),
        figure.printed,
        figure.kind === 'share' ? (figure.denominator ?? '原文没写') : '',
        figure.status === 'reported' ? '' : statusLabel[figure.status],
        figure.note ?? '',
      ];
      expect
        .soft(
          facts.filter((fact) => !textOf(row).includes(fact)),
          figure.id,
        )
        .toEqual([]);
      // On the page of the case the figure is told in the story, or waits at its address for who comes for it.
      expect.soft(textOf(byId(root, figure.id)), figure.id).not.toBe('');
    }
    const head = `${textOf(byId(table, 'main'))}`;
    expect.soft(head, `${name}: the rule of dates`).toContain(formatPeriod(period));
    const told = textOf(byId(root, 'practices'));
    for (const practice of practices) {
      expect.soft(textOf(byId(root, `p-${practice.id}`)).startsWith(practice.name), practice.id).toBe(true);
      expect.soft(told, practice.id).toContain(practice.summary);
    }
  });

/** The groups of a page's picture: heading and text of each. */
const bandsOf = (root: Parameters<typeof byId>[0], id: string) =>
  byTag(byId(root, id), 'section')
    .filter((section) => byTag(section, 'section').length === 1)
    .map((section) => {
      const [heading = section] = [...byTag(section, 'header'), ...byTag(section, 'p')];
      return { heading: textOf(heading), text: textOf(section) };
    });

for (const [address, id] of [
  ['/indicators/org-coverage', 'chart'],
  ...slugs.map((slug) => [`/parks/${slug}`, 'standing'] as const),
] as const)
  test(`${address} sets the rate of Ningxiang apart from those of the parks`, async ({ request }) => {
    const bands = bandsOf(await open(request, address), id);
    const [first] = bands;
    expect(first?.text).toMatch(/97\.7.*93.*70/);
    expect(first?.text).not.toContain('85.16');
    expect(first?.heading).not.toContain('不能直接比');
    const apart = bands.filter(({ text }) => text.includes('85.16'));
    expect(apart).toHaveLength(1);
    expect(apart[0]?.heading).toContain('不能直接比');
    expect(apart[0]?.text).not.toMatch(/97\.7|93%|70%/);
  });

test('Korla keeps its place in the chart with what its source says instead', async ({ request }) => {
  const korla = parks.find(({ slug }) => slug === 'korla');
  const statement = korla?.statements.find(({ indicator }) => indicator === 'org-coverage');
  expect(statement).toBeDefined();
  const address = '/indicators/org-coverage';
  const silent = bandsOf(await open(request, address), 'chart').find(({ heading }) => heading.includes('没有数'));
  expect(silent?.text).toContain(`库尔勒${statement?.says}`);
});

test('every comparison with Ningxiang says of the coverage rates that they are not comparable', async ({ request }) => {
  const coverage = indicators.find(({ id }) => id === 'org-coverage');
  const sets = subsets(slugs, 5).filter(
    (set) => set.includes('ningxiang') && set.some((one) => !/ningxiang|korla/.test(one)),
  );
  expect(sets.length).toBeGreaterThan(10);
  for (const set of sets) {
    const root = await open(request, `/compare/${set.join('~')}`);
    const [id, tag] = set.length === 2 ? (['shared', 'li'] as const) : (['each', 'details'] as const);
    const told = byTag(byId(root, id), tag).map((one) => textOf(one));
    const rates = told.find((text) => text.startsWith(coverage?.name ?? '?'));
    expect.soft(rates, set.join('~')).toContain('不能直接比');
  }
});

/** Where words of rank may stand: what a source printed itself, the editor's explanation, and claims that are answered. */
const mayRank = (element: Element) =>
  ['details', 's', 'script', 'style', 'template'].includes(element.tagName) ||
  ['explained', 'practices', 'claims'].includes(String(element.properties.id));

test('no comparison says who is first', async ({ request }) => {
  const addresses = [
    '/compare',
    ...indicators.map(({ id }) => `/indicators/${id}`),
    ...subsets(slugs, 5).map((set) => `/compare/${set.join('~')}`),
  ];
  for (const address of addresses) {
    const main = find(await open(request, address), ({ tagName }) => tagName === 'main');
    const text = main ? textOf(main, mayRank) : '';
    expect.soft(text.length, address).toBeGreaterThan(100);
    // “最高” in quotation marks is a word that one may not write, and why there is no ranking is said on /about.
    const own = text.replace(/“(?:最高|最低|最多|最少)”/g, '').replaceAll('为什么不排名次', '');
    // 第一组 is the first band, not the first place.
    const said = own.match(/.{0,10}(?:最高|最低|最多|最少|最好|排名|名列|领先|居首|首位|第一(?!组)).{0,10}/g);
    expect.soft(said, address).toBeNull();
  }
});

test('another order of the same parks leads for good to their one address', async ({ request }) => {
  for (const address of [
    '/compare/quanzhou~guiyang',
    '/compare/Guiyang~quanzhou',
    '/compare/guiyang~guiyang~quanzhou',
  ]) {
    const answer = await request.get(address, { maxRedirects: 0 });
    expect.soft([answer.status(), answer.headers()['location']], address).toEqual([308, '/compare/guiyang~quanzhou']);
  }
});

test('a set that is no comparison says why and offers the form with what it understood', async ({ page }) => {
  for (const [set, says, chosen] of [
    ['quanzhou~nowhere', ['没有编号为“nowhere”的园区', '还要再选一个'], ['quanzhou']],
    ['quanzou~guiyang', ['没有编号为“quanzou”的园区', '“quanzhou”'], ['guiyang']],
    ['quanzhou', ['只有泉州开发区一个，还要再选一个'], ['quanzhou']],
    [[...slugs, 'nowhere'].join('~'), ['没有编号为“nowhere”的园区'], slugs],
  ] as const) {
    const response = await page.goto(`/compare/${set}`);
    expect.soft(response?.status(), set).toBe(404);
    for (const words of says) await expect.soft(page.locator('main'), set).toContainText(words);
    const checked = await page
      .locator('input:checked')
      .evaluateAll((all) => all.map((one) => one.getAttribute('value')));
    expect.soft(checked.toSorted(), set).toEqual([...chosen].sort());
    await expect.soft(page.getByRole('button', { name: '开始对比' }), set).toBeVisible();
  }
});
