import fc from 'fast-check';
import { expect, test } from 'vitest';
import { headlineOf } from '#lib/catalog/headline.ts';
import { practicesOfType } from '#lib/catalog/practices.ts';
import { surveyIndicator } from '#lib/catalog/survey.ts';
import { comparisonAddress, figurePageAddress } from '#lib/pages/addresses.ts';
import { subsets } from '#lib/pages/comparisons.ts';
import { kinds, listAddresses } from '#lib/pages/kinds.ts';
import { englishName } from '#lib/pages/languages.ts';
import { cardOf, hasShape } from '#lib/picture/cards.ts';
import { widthOf } from '#lib/picture/fit.ts';
import { drawTallies } from '#lib/picture/tally.ts';
import { descriptionEms, inBrief, inBriefest, titleEms, toLead } from '#lib/picture/words.ts';
import type { Content } from '#lib/schema/content.ts';
import { quoteWords } from '#lib/words/zh/quotation.ts';
import { sayReasonOfMany } from '#lib/words/zh/reason.ts';
import { formatSmallPrint } from '#lib/words/zh/small-print.ts';
import { content, parkOf, registerUnderD } from './sample.ts';

const sets = subsets(
  content.parks.slice(0, 5).map(({ slug }) => slug),
  5,
).map(comparisonAddress);
const figures = content.parks.flatMap(({ observations }) => observations).map(figurePageAddress);
/** The row of a page says whether it has pictures. */
const pagesOf = (some: Content) =>
  listAddresses(some, (kind) => kind.pictures.length > 0 && kind !== kinds.comparison && kind !== kinds.figure);
const pages = [...pagesOf(content), ...sets, ...figures];
const register = registerUnderD(content);
const cardOn = (page: string) => cardOf(content, page, register);

test('every page has a card', () => {
  expect(pages.filter((page) => cardOn(page) === null)).toEqual([]);
});

test('every title and description of a card has room and says something', () => {
  const offenders = pages.flatMap((page) => {
    const { title = '', description = '' } = cardOn(page) ?? {};
    const fits = (widthOf(title) <= titleEms || title === englishName) && widthOf(description) <= descriptionEms;
    return fits && title !== '' && widthOf(description) >= 10 ? [] : [`${page} ${title} ${description}`];
  });
  expect(offenders).toEqual([]);
});

test('a percentage never stands in a title without what it counts', () => {
  const bare = pages.map((page) => cardOn(page)?.title ?? '').filter((title) => /%(?!以上（|（|”)/.test(title));
  expect(bare).toEqual([]);
});

test('a figure is shown with its population, territory, time and caveat', () => {
  const body = cardOf(content, '/parks/ningxiang')?.picture.body;
  const { population, territory, period } = parkOf('ningxiang').observationById.get('org-coverage') ?? {};
  if (body?.kind !== 'figures') throw new Error('a case shows figures');
  const { name, print, caveat } = body.lead;
  for (const said of [population, territory?.name, `${period?.end.slice(0, 4)}年`])
    expect(name + print).toContain(said);
  expect(caveat).toBe('这是宁乡全市（含园区）的数，不只是园区的；原文没写分母');
});

test('a time that is not written is told once', () => {
  const figure = { ...(parkOf('quanzhou').observationById.get('org-coverage') ?? expect.fail()), period: null };
  const { print, caveat } = toLead({ ...figure, inferredFrom: null });
  expect(print).toContain('时间原文没写');
  expect(caveat).toBe('原文没写分母');
});

test('another territory’s figure is never the park’s own, and a city’s label says so', () => {
  for (const page of [...content.parks.map(({ slug }) => `/parks/${slug}`), ...figures]) {
    const body = cardOf(content, page)?.picture.body;
    if (body?.kind !== 'figures') throw new Error(`${page} shows no figure`);
    const id = page.split('/').at(-1) ?? '';
    const park = parkOf(page.split('/')[2] ?? '');
    const figure = page.includes('/figures/') ? park.observationById.get(id) : headlineOf(park)[0];
    expect(body.lead.isOwn, page).toBe(figure?.territory.kind === 'park');
    if (figure?.territory.kind === 'city') expect(body.lead.name).toContain('全市');
    if (figure?.kind === 'share' && figure.denominator === null) expect(body.lead.caveat).toContain('分母');
  }
});

test('the card of an organization names the park whose case tells of it, and its figure is never the park’s', () => {
  for (const address of kinds.organization.list(content)) {
    const { organization, park } =
      kinds.organization.find(content, { id: address.split('/').at(-1) ?? '' }) ?? expect.fail();
    const { title, description, picture } = cardOf(content, address) ?? expect.fail();
    expect(picture.title).toBe(organization.name);
    expect(`${title}${description}`).toContain(park.name);
    if (picture.body.kind !== 'figures') {
      expect(JSON.stringify(picture.body)).toContain(park.name);
      continue;
    }
    const { isOwn, caveat } = picture.body.lead;
    // A deck may have no room, and a square shows neither it nor what stands above the title.
    expect(caveat).toContain(park.name);
    expect([isOwn, caveat], address).toEqual([false, expect.stringContaining('不是园区的')]);
  }
});

test('organizations of one name in parks of long names are told apart in titles', () => {
  const [first = expect.fail()] = kinds.organization.list(content);
  const { organization, park } =
    kinds.organization.find(content, { id: first.split('/').at(-1) ?? '' }) ?? expect.fail();
  const titleIn = (name: string, of: string) => {
    const parks = [{ ...park, name, organizations: [{ ...organization, name: of }] }];
    return cardOf({ ...content, parks }, first)?.title ?? expect.fail();
  };
  const long = '自由贸易试验区“智造谷”国家级高新技术产业开发区（北区）';
  expect(titleIn(`中国（甲）${long}`, '九牧王')).toBe('九牧王（中国〔甲〕自由贸易试验区“智造谷”国家级高新…）');
  expect(titleIn(long, '九牧王')).not.toBe(titleIn(`南方${long}`, '九牧王'));
  for (const of of ['九牧王', '甲'.repeat(20), '甲'.repeat(40)])
    expect(widthOf(titleIn(long, of))).toBeLessThanOrEqual(titleEms);
});

test('the card of an edition has its day, what it holds and the beginning of its digest', () => {
  expect(content.editions).not.toEqual([]);
  for (const { date, build } of content.editions) {
    const { title, picture } = cardOf(content, `/data/editions/${date}`) ?? expect.fail();
    expect(title).toContain(`${build.parks}个园区，${build.figures}项`);
    const said = JSON.stringify(picture);
    expect(said).toContain(build.archive.hash.slice('sha256:'.length).slice(0, 8));
    expect(said).toContain(`${Number(date.slice(8))}日`);
  }
});

test('the card of a letter says from which name to which, and that of the numbers shows none', () => {
  const parks = Array.from({ length: 6 }, (_, copy) =>
    content.parks.map((park) => ({ ...park, slug: `${park.slug}-${copy}`, name: `${park.name}${copy}` })),
  ).flat();
  const many = { ...content, parks };
  const listed = registerUnderD(many);
  const pictureOf = (step: string) => cardOf(many, `/register/${step}`, listed) ?? expect.fail(step);
  const { lines } = listed.letters.find(({ letter }) => letter === 'D') ?? expect.fail();
  const ofD = pictureOf('d');
  expect(ofD.picture.deck).toContain(
    `从${quoteWords(lines[0]?.name ?? '')}到${quoteWords(lines.at(-1)?.name ?? '')}，共${lines.length}条`,
  );
  expect(ofD.description).toContain(lines[0]?.name);
  expect(pictureOf('q').description).toBe('索引：Q；还没有这样开头的名称。');
  for (const step of ['d', 'q', 'other']) expect(widthOf(pictureOf(step).title), step).toBeLessThanOrEqual(titleEms);
  expect(JSON.stringify(pictureOf('numbers'))).not.toMatch(/\d%|97\.7/);
});

test('a page for doing something says what it does, and what there is to do it with', () => {
  const figures = content.parks.reduce((sum, { observations }) => sum + observations.length, 0);
  expect(cardOf(content, '/figures')?.title).toBe(`${content.parks.length}个园区的${figures}个数，逐个写明出处`);
  // Five of its figures stand in excerpts, of which nobody can tell the paragraph.
  const { slug, name, observations, sources } = parkOf('loudi');
  expect(cardOf(content, `/parks/${slug}/verify`)?.title).toBe(`核对${name}的${observations.length - 5}项数据`);
  const excerpts = sources.map((source) => ({ ...source, paragraphs: null }));
  const unread = { ...content, parks: [{ ...parkOf('loudi'), sources: excerpts }] };
  expect(cardOf(unread, `/parks/${slug}/verify`)?.description).toContain('还没有能逐段核对的数据');
  expect(cardOf(content, '/search')?.title).toContain('搜索');
  expect(cardOf(content, '/brief')?.title).toContain('材料');
});

test('every case has a drawing of its own, with its finding and its numbers', () => {
  const sketches = content.parks.map(({ slug }) => {
    const body = cardOf(content, `/parks/${slug}`)?.picture.body;
    return body?.kind === 'figures' ? body.sketch : null;
  });
  expect(new Set(sketches.map((sketch) => JSON.stringify(sketch?.drawing))).size).toBe(content.parks.length);
  for (const sketch of sketches) expect(sketch?.legend.length).toBeGreaterThan(1);
});

test('dots say where the number is vague, and only a result of the park is drawn full', () => {
  const sketchOfPage = (page: string) => {
    const body = cardOf(content, page)?.picture.body;
    return (body?.kind === 'figures' && body.sketch) || expect.fail(page);
  };
  const looksOf = (page: string) => sketchOfPage(page).drawing.marks.map(({ look }) => look);
  expect(sketchOfPage('/parks/korla/figures/welfare-activities').legend[0]?.name).toBe('一点代表一个，按30个画');
  expect(looksOf('/parks/korla/figures/welfare-activities')).toEqual(['dots']);
  expect(sketchOfPage('/parks/quanzhou/figures/planned-lessons').legend[0]?.name).toContain('（计划）');
  expect(looksOf('/parks/quanzhou/figures/planned-lessons')).toEqual(['dots', 'holes']);
});

test('a card says what may be compared in the words of the page', () => {
  const body = cardOf(content, '/indicators/org-coverage')?.picture.body;
  if (body?.kind !== 'tables') throw new Error('an indicator shows a table');
  const survey = surveyIndicator(content, content.indicators[0] as (typeof content.indicators)[number]);
  const [band] = survey.bands;
  const [reason] = band?.group.reasons ?? [];
  const [note, rest] = body.tables[0].notes;
  expect(note?.verdict).toBe(band?.group.verdict);
  expect(note?.why).toBe(reason && band ? sayReasonOfMany(reason, band.group.members) : null);
  expect(note?.who).toBe('泉州开发区、贵阳高新区、娄星产业开发区');
  expect(rest?.verdict).toBe('not-comparable');
});

test('parks of long names leave room on a card for what is said of them', () => {
  const parks = content.parks.map((park) => ({ ...park, name: `${park.name}（高端装备制造协同创新产业园区）` }));
  const body = cardOf({ ...content, parks }, '/indicators/org-coverage')?.picture.body;
  if (body?.kind !== 'tables') throw new Error('an indicator shows a table');
  expect(body.tables[0].notes[0]?.who).toBe('园区里的非公企业');
});

test('bars stand only where another may be seen beside them, and shares on one axis', () => {
  for (const page of sets) {
    const body = cardOf(content, page)?.picture.body;
    for (const { rows, notes } of body?.kind === 'tables' ? body.tables : [])
      for (const { place } of rows)
        if (place && !place.isDot) expect(notes.some(({ verdict }) => verdict !== 'not-comparable')).toBe(true);
  }
});

test('a comparison carries a verdict, and a park without a value keeps its row', () => {
  const body = cardOf(content, '/compare/guiyang~korla~ningxiang')?.picture.body;
  if (body?.kind !== 'tables') throw new Error('a comparison shows tables');
  const [table] = body.tables;
  expect(table.verdict?.verdict).toBe('not-comparable');
  expect(table.verdict?.why).toContain('统计对象不同');
  expect(table.rows.map(({ name, figure }) => (figure === null ? name : null))).toEqual([null, null, '库尔勒']);
});

test('a card of an English page has no Chinese word, and tells what its number counts', () => {
  for (const { slug, figures: told } of content.english) {
    const picture = cardOf(content, `/en/parks/${slug}`)?.picture;
    if (picture?.body.kind !== 'lines') throw new Error(`${slug} has lines`);
    expect(JSON.stringify({ ...picture, body: picture.body.lines })).not.toMatch(/\p{Script=Han}|[‘’“”]/u);
    const [lead] = headlineOf(parkOf(slug));
    const about = told.find(({ id }) => id === lead?.id);
    expect(picture.body.lines.at(-1), slug).toBe(about?.definition.replace(/[“”]/g, '"').replace(/[‘’]/g, "'"));
  }
});

test('the English front page is named in English, whole, above and at the foot', () => {
  const card = cardOf(content, '/en');
  const name = 'Casebook of Party Building in China';
  expect(card?.title).toContain(name);
  expect(card?.title).not.toContain('…');
  expect(card?.picture.site).toContain(name);
  expect(JSON.stringify([card?.title, card?.description, card?.picture.site])).not.toMatch(/\p{Script=Han}/u);
});

test('a set has one address, and what is no page has no card', () => {
  const nowhere = [
    '/compare/quanzhou~guiyang',
    '/compare/quanzhou',
    '/compare/quanzhou~nowhere',
    '/parks/nowhere',
    '/parks/quanzhou/figures/nothing',
    '/parks/quanzhou/figures/org-coverage/more',
    '/indicators/nothing',
    '/practices/charter/more',
    '/constructor',
    '/parks/',
    '',
  ];
  expect(nowhere.filter((page) => cardOf(content, page) !== null)).toEqual([]);
});

test('posters are there for cases and comparisons only', () => {
  const posters = pages.filter((page) => hasShape(content, 'poster', page));
  expect(posters).toEqual(pages.filter((page) => /^\/(parks|compare)\/[^/]+$/.test(page)));
});

test('the card of a practice has a square for each practice, filled where the park does it', () => {
  for (const { id } of content.practiceTypes) {
    const body = cardOf(content, `/practices/${id}`)?.picture.body;
    if (body?.kind !== 'lines') throw new Error(`${id} has no lines`);
    const rows = practicesOfType(content, id).filter(({ practices }) => practices.length > 0);
    expect(body.tallies).toHaveLength(Math.min(5, rows.length));
    const paths = body.tallies?.flatMap(({ marks }) => marks).map(({ d }) => d) ?? [];
    const told = rows.flatMap(({ practices }) => practices);
    expect(paths.join('').match(/h8v8h-8z/g)).toHaveLength(told.length);
  }
});

test('squares of one card are of one size, and a row that nobody could count is not drawn', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.constantFrom('full', 'hollow', 'none' as const)), { maxLength: 5 }), (lines) => {
      const drawn = drawTallies(lines);
      const longest = Math.max(0, ...lines.map(({ length }) => length));
      expect(drawn).toHaveLength(longest === 0 || longest > 40 ? 0 : lines.length);
      expect(new Set(drawn.map(({ width }) => width)).size).toBeLessThan(2);
      for (const [index, { marks }] of drawn.entries())
        expect(marks.flatMap(({ d }) => d.match(/z/g) ?? [])).toHaveLength(lines[index]?.length ?? 0);
    }),
  );
});

test('no card of a collection without a case counts nought, or says nothing', () => {
  const empty = { ...content, parks: [] };
  const offenders = pagesOf(empty).flatMap((address) => {
    const card = cardOf(empty, address, { letters: [], numbers: [] });
    if (!card) return [];
    const { title, description } = card;
    const said = [title, description];
    return said.some((text) => /(?<![\d.])0[个项家类]/.test(text)) || widthOf(description) < 5
      ? [[address, ...said]]
      : [];
  });
  expect(offenders).toEqual([]);
});

test('a plan and a disagreement are told as such wherever a figure stands alone', () => {
  const park = parkOf('quanzhou');
  const figure = park.observationById.get('org-coverage') ?? expect.fail();
  const rivals = [{ id: 'other', printed: '96.5%' }];
  for (const [facts, word] of [
    [{ status: 'planned' as const }, '计划'],
    [{ status: 'expected' as const }, '预计'],
    [{ status: 'unstated' as const }, '是否做到原文没写'],
    [{ rivals }, '来源不一致'],
  ] as const) {
    const changed = { ...figure, ...facts };
    expect(inBrief(changed)).toContain(word);
    expect(inBriefest(changed)).toContain(word);
    expect(formatSmallPrint(changed)).toContain(word);
  }
});

test('what a figure counts is not said twice where its label is that very word', () => {
  const figure = { ...(parkOf('quanzhou').observationById.get('party-organizations') ?? expect.fail()) };
  const told = inBrief({ ...figure, population: '入驻企业', subject: '入驻企业' }, '入驻企业');
  expect(told).not.toContain('入驻企业');
});

test('the last sign of a name and the first digit of its value are never one number', () => {
  const named = content.parks.map((park) => ({ ...park, name: `${park.slug}园2.0` }));
  const told = [
    cardOf({ ...content, parks: named }, '/indicators/org-coverage'),
    cardOf({ ...content, parks: named }, '/compare/guiyang~quanzhou'),
  ].map((card) => card?.description ?? '');
  for (const description of told) {
    expect(description).toContain('园2.0 ');
    expect(description).not.toMatch(/园2\.0\d/);
  }
});
