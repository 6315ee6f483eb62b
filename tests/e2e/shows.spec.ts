import { writeFile } from 'node:fs/promises';
import { type APIRequestContext, expect, type Page, test } from '@playwright/test';
import { getContent } from '#lib/content/content.ts';
import { allKinds, kinds } from '#lib/pages/kinds.ts';
import { widthOf } from '#lib/picture/fit.ts';
import { descriptionEms, titleEms } from '#lib/picture/words.ts';
import { attributeOf, byTag, linkOf, metaOf, parseHtml, textOf } from './document.ts';
import { readTypes } from './json-ld.ts';
import { fetchPicture, posterCode, readCode, sizeOf } from './png.ts';

test.describe.configure({ timeout: 180_000 });

/** One address a template, with its type in Open Graph and those of its JSON-LD, as its row says. */
const templates = allKinds
  // A poster arrives as the page that it shows; its picture is the poster, which holds the code.
  .filter(([, kind]) => kind.pictures.includes('card') || kind === kinds.poster)
  .flatMap(([, { samples, openGraph, jsonLd }]) =>
    samples(getContent()).map((address) => [address, openGraph ?? 'website', jsonLd] as const),
  );

/** What the head says; every tag that says it must say the same. */
function readHead(address: string, html: string) {
  const root = parseHtml(html);
  const [title, description] = [metaOf(root, 'og:title') ?? '', metaOf(root, 'og:description') ?? ''];
  const canonical = new URL(linkOf(root, 'canonical') ?? '').href;
  expect.soft(metaOf(root, 'twitter:title'), `${address}: twitter:title`).toBe(title);
  for (const name of ['twitter:description', 'description'])
    expect.soft(metaOf(root, name), `${address}: ${name}`).toBe(description);
  expect.soft(new URL(metaOf(root, 'og:url') ?? '').href, `${address}: og:url`).toBe(canonical);
  expect.soft(metaOf(root, 'og:locale'), `${address}: og:locale`).toBe('zh_CN');
  expect.soft(metaOf(root, 'og:image:alt'), `${address}: og:image:alt`).toContain(title);
  expect.soft(`${metaOf(root, 'og:image:width')}×${metaOf(root, 'og:image:height')}`).toBe('1200×630');
  // WeChat and QQ read the same from the panel, as microdata.
  const itemOf = (name: string) =>
    byTag(root, 'meta')
      .filter((meta) => attributeOf(meta, 'itemProp') === name)
      .map((meta) => attributeOf(meta, 'content'));
  if (!address.startsWith('/poster/')) {
    expect.soft([itemOf('name'), itemOf('description')], `${address}: microdata`).toEqual([[title], [description]]);
    const [square] = byTag(root, 'img').map((image) => attributeOf(image, 'src') ?? '');
    expect
      .soft(
        itemOf('image').map((url) => new URL(url ?? '').pathname),
        `${address}: image`,
      )
      .toEqual([square]);
  }
  const scripts = byTag(root, 'script').filter((script) => attributeOf(script, 'type') === 'application/ld+json');
  return {
    documentTitle: byTag(root, 'title').map((one) => textOf(one))[0] ?? '',
    title,
    description,
    canonical,
    type: metaOf(root, 'og:type'),
    card: new URL(metaOf(root, 'og:image') ?? '').pathname,
    firstImage: byTag(root, 'img').map((image) => attributeOf(image, 'src') ?? '')[0] ?? '',
    jsonLd: scripts.flatMap((script) => readTypes(textOf(script))),
  };
}

/** The address in the code that the page shows: in its panel, or in its poster. */
async function readShownCode(page: Page, request: APIRequestContext, address: string, firstImage: string) {
  if (address.startsWith('/poster/')) return readCode(page, await fetchPicture(request, firstImage), posterCode);
  await page.goto(address);
  return readCode(page, await page.getByRole('img', { name: '本页地址的二维码' }).screenshot());
}

/** A Western comma, colon or bracket beside a Chinese character. */
const westernSign = /\p{Script=Han}[,;:?!()]|[,;:?!()]\p{Script=Han}/u;

const yes = (holds: boolean) => (holds ? '✓' : '✗');

test.use({ deviceScaleFactor: 2 });

test('every template says what it is, with pictures, a code and data that machines can read', async ({
  page,
  request,
}, testInfo) => {
  const lines = [
    '| page | title | description | og:image | square | QR = canonical | JSON-LD |',
    '|---|---|---|---|---|---|---|',
  ];
  const titles = new Set<string>();
  const descriptions = new Set<string>();
  for (const [address, type, jsonLd] of templates) {
    const head = readHead(address, await (await request.get(address)).text());
    expect.soft(widthOf(head.title), `${address}: ${head.title}`).toBeLessThanOrEqual(titleEms);
    expect.soft(widthOf(head.title), `${address}: title`).toBeGreaterThanOrEqual(4);
    expect.soft(widthOf(head.description), `${address}: description`).toBeLessThanOrEqual(descriptionEms);
    expect.soft(head.description, `${address}: description`).toMatch(/^.{10,}[。…]$/u);
    expect.soft(`${head.title}${head.description}`, address).not.toMatch(westernSign);
    expect.soft(head.type, `${address}: og:type`).toBe(type);
    expect.soft(head.jsonLd, `${address}: JSON-LD`).toEqual(jsonLd);

    const isOwn = !titles.has(head.documentTitle) && !descriptions.has(head.description);
    titles.add(head.documentTitle);
    descriptions.add(head.description);
    // A poster is described as its page is.
    if (!address.startsWith('/poster/')) expect.soft(isOwn, `${address} says what another page says`).toBe(true);

    const card = sizeOf(await fetchPicture(request, head.card));
    expect.soft(card, head.card).toEqual([1200, 630]);
    const first = sizeOf(await fetchPicture(request, head.firstImage));
    expect.soft(Math.min(...first), head.firstImage).toBeGreaterThanOrEqual(300);
    const code = await readShownCode(page, request, address, head.firstImage);
    expect.soft(code, `${address}: code`).toBe(head.canonical);
    lines.push(
      `| ${[
        address,
        head.title,
        head.description,
        card.join('×'),
        first.join('×'),
        `${yes(code === head.canonical)} ${new URL(head.canonical).pathname}`,
        head.jsonLd.join('、') || '—',
      ].join(' | ')} |`,
    );
  }
  const table = `${lines.join('\n')}\n`;
  const file = testInfo.outputPath('shows.md');
  await writeFile(file, table);
  await testInfo.attach('shows.md', { path: file, contentType: 'text/markdown' });
  console.log(table);
});
