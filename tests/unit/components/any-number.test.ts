import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { generateContent } from '#lib/commands/generate.ts';
import { getContent } from '#lib/content/content.ts';
import { subsets } from '#lib/pages/comparisons.ts';
import type { Content } from '#lib/schema/content.ts';
import { generateMetadata as headOfComparison } from '../../../app/compare/[set]/page.tsx';
import ComparePage from '../../../app/compare/page.tsx';
import { generateMetadata as headOfDisclosures } from '../../../app/disclosures/page/[number]/page.tsx';
import DisclosuresPage from '../../../app/disclosures/page.tsx';
import IndicatorPage from '../../../app/indicators/[id]/page.tsx';
import IndicatorsPage from '../../../app/indicators/page.tsx';
import HomePage from '../../../app/page.tsx';
import ParkPage from '../../../app/parks/[slug]/page.tsx';
import ParksPage from '../../../app/parks/page.tsx';
import FurtherPracticePage, {
  generateMetadata as headOfFurther,
} from '../../../app/practices/[id]/page/[number]/page.tsx';
import PracticePage from '../../../app/practices/[id]/page.tsx';
import PracticesPage from '../../../app/practices/page.tsx';
import ThemePage from '../../../app/themes/[id]/page.tsx';

const asked = { searchParams: Promise.resolve({}) };
const named = (id: string) => ({ params: Promise.resolve({ id }) });

/** The pages that grow with the parks. */
const pages: Record<string, () => ReactNode | Promise<ReactNode>> = {
  '/': HomePage,
  '/compare': ComparePage,
  '/parks': () => ParksPage(asked),
  '/indicators': IndicatorsPage,
  '/indicators/org-coverage': () => IndicatorPage(named('org-coverage')),
  '/indicators/approval-time': () => IndicatorPage(named('approval-time')),
  '/practices': () => PracticesPage(asked),
  '/practices/instructors': () => PracticePage(named('instructors')),
  '/practices/member-vanguard': () => PracticePage(named('member-vanguard')),
  '/themes/members': () => ThemePage(named('members')),
  '/disclosures': DisclosuresPage,
};

/** The parks of the largest casebook that is looked at here. */
const most = 48;

let folder = '';
const usual = process.env['CONTENT_DIR'];

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'casebook-parks-'));
  generateContent('content', folder, most, 'any');
});

afterAll(() => {
  rmSync(folder, { recursive: true });
  if (usual === undefined) delete process.env['CONTENT_DIR'];
  else process.env['CONTENT_DIR'] = usual;
});

/** What this process has read, by the folder: a page finds there what stands for so many parks. */
const memory = () =>
  (globalThis as unknown as Record<symbol, { contentByRoot: Map<string, Content> }>)[Symbol.for('casebook content')];

const rendered = new Map<number, Promise<[address: string, html: string][]>>();

/** Each number once: the tests look at the same pages. */
function render(parks: number) {
  const known = rendered.get(parks) ?? renderAnew(parks);
  rendered.set(parks, known);
  return known;
}

async function renderAnew(parks: number): Promise<[address: string, html: string][]> {
  process.env['CONTENT_DIR'] = folder;
  const all = getContent();
  const root = path.join(folder, String(parks));
  memory()?.contentByRoot.set(root, { ...all, parks: all.parks.slice(0, parks) });
  process.env['CONTENT_DIR'] = root;
  return Promise.all(
    Object.entries(pages).map(async ([address, page]): Promise<[string, string]> => {
      const html = renderToStaticMarkup(await page());
      return [address, html.replace(/<script.*?<\/script>/gs, '')];
    }),
  );
}

/** Elements that are there to hold something, and hold nothing. */
const framesOf = (html: string) => html.match(/<(ul|ol|dl|table|tbody|section|figure|p|h2)[^>]*><\/\1>/g) ?? [];

/** Headings of a chapter in which nothing follows. */
const bareOf = (html: string) => html.match(/<\/h2><\/section>/g) ?? [];

/** Values that are none, in what is read and in what is drawn. */
const oddOf = (html: string) => html.match(/.{0,40}(?:NaN|undefined|Infinity|\[object)/g) ?? [];

test.each([0, 1, 2, 6, 12, 14])('pages of %i parks have no empty frame and no value that is none', async (parks) => {
  for (const [address, html] of await render(parks)) {
    const faults = [...framesOf(html), ...bareOf(html), ...oddOf(html)];
    expect.soft(faults, `${address} of ${parks}`).toEqual([]);
  }
});

test('without a park it is said that there is none, and of one nothing is compared', async () => {
  const none = new Map(await render(0));
  for (const address of ['/', '/parks', '/practices', '/indicators/org-coverage', '/disclosures'])
    expect.soft(none.get(address), address).toContain('还没有案例');
  for (const parks of [0, 1]) {
    const pagesOf = new Map(await render(parks));
    expect(pagesOf.get('/compare')).not.toMatch(/<input[^>]*name="park"|id="(?:chart|verdicts|times)"|怎么读/);
    expect(pagesOf.get('/')).not.toMatch(/id="(?:rates|practices|write)"|比园区/);
    expect(pagesOf.get('/indicators/org-coverage')).not.toMatch(/id="(?:verdicts|claims|needs)"|个园区都没有数/);
  }
});

test('every one of twelve parks is on the front page, of more the newest eight and the way to all', async () => {
  const count = (html = '') => html.match(/<h3[^>]*><a href="\/parks\//g)?.length;
  expect(count(new Map(await render(12)).get('/'))).toBe(12);
  const home = new Map(await render(14)).get('/');
  expect(count(home)).toBe(8);
  expect(home).toContain('全部14家');
});

test('a choice names no more parks than there are', async () => {
  for (const [parks, words] of [
    [2, '选两个园区'],
    [4, '选两到四个园区'],
    [12, '选两到五个园区'],
  ] as const)
    expect(new Map(await render(parks)).get('/compare')).toContain(words);
});

test('a page grows with its subject and not with the casebook', async () => {
  const textOf = (html = '') => html.replace(/<[^>]+>/g, '').length;
  const before = new Map(await render(12));
  for (const [address, html] of await render(most))
    expect.soft(textOf(html) / textOf(before.get(address)), address).toBeLessThan(1.8);
});

test('of many figures an indicator defines some of each group and opens some of the pairs', async () => {
  const page = new Map(await render(most)).get('/indicators/org-coverage') ?? '';
  const part = (id: string) => new RegExp(`<section[^>]* id="${id}".*?</section>`, 's').exec(page)?.[0] ?? '';
  const rows = (html: string) => html.match(/<th scope="row"/g)?.length;
  expect(rows(part('definitions'))).toBe(12);
  expect(part('definitions')).toMatch(
    /这里列了(?:数最多的8组里的)?12个数，每组先取时间最近的；全部\d+个在CSV里，也可以<a href="\/figures\?indicator=/,
  );
  const [open, folded] = part('verdicts').split('<details');
  expect(open).toMatch(/这里比的是(?:数最多的8组里的)?12个数，每组先取时间最近的：每一对数的可比性和全部理由/);
  expect(rows(open ?? '')).toBe(6);
  expect(folded).toContain(`其余${rows(folded ?? '')}对`);
});

test('a park that a further page of a type tells of, or none, has its place on the first', async () => {
  const page = new Map(await render(most)).get('/practices/member-vanguard');
  expect(page?.match(/<section[^>]* id="(?!share)/g)).toHaveLength(8);
  for (const { slug } of getContent().parks) expect.soft(page?.split(` id="${slug}"`), slug).toHaveLength(2);
  expect(page).toMatch(/后面还有：.*href="\/practices\/member-vanguard\/page\/2#/);
});

test('what is said of a type of practice is said of all its parks, on every page of its list', async () => {
  const first = new Map(await render(most)).get('/practices/member-vanguard');
  const practices = getContent().parks.flatMap((park) =>
    park.practices.filter(({ type }) => type === 'member-vanguard'),
  );
  const further = (number: string) => ({ params: Promise.resolve({ id: 'member-vanguard', number }) });
  const second = renderToStaticMarkup(await FurtherPracticePage(further('2')));
  for (const html of [first, second]) expect(html).toContain(`报道写到的${practices.length}项里`);
  const [two, three] = [await headOfFurther(further('2')), await headOfFurther(further('3'))];
  expect(two.description).not.toBe(three.description);
});

test('a copy leads from the figures of an indicator to no list that only a server narrows', async () => {
  await render(most);
  const asks = /href="\/figures\?indicator=/;
  expect(renderToStaticMarkup(await IndicatorPage(named('org-coverage')))).toMatch(asks);
  vi.stubEnv('STATIC_COPY', '1');
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  const copy = renderToStaticMarkup(await IndicatorPage(named('org-coverage')));
  expect(copy).not.toMatch(asks);
  expect(copy).toMatch(/全部\d+个在CSV里。/);
});

test('no two comparisons have one title', async () => {
  await render(most);
  const sets = subsets(
    getContent()
      .parks.slice(-15)
      .map(({ slug }) => slug),
    2,
  );
  const heads = await Promise.all(
    sets.map((slugs) => headOfComparison({ params: Promise.resolve({ set: slugs.join('~') }) })),
  );
  expect(new Set(heads.map(({ title }) => title)).size).toBe(sets.length);
});

test('the title of a further page has no mark of where a line may end', async () => {
  await render(most);
  const { title } = await headOfDisclosures({ params: Promise.resolve({ number: '2' }) });
  expect(title).toBe('哪些数，文章里没有写，第2页');
});

test('a copy that has not every comparison offers no free choice on the page of a park', async () => {
  await render(most);
  const { slug = '' } = getContent().parks[0] ?? {};
  const page = async () => renderToStaticMarkup(await ParkPage({ params: Promise.resolve({ slug }) }));
  expect(await page()).toContain('自己选几个');
  vi.stubEnv('STATIC_COPY', '1');
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  expect(await page()).not.toContain('自己选');
});
