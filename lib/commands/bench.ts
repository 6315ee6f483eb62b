import { readdirSync } from 'node:fs';
import path from 'node:path';
import { readContent } from '#lib/content/read.ts';
import { openRecords } from '#lib/content/records.ts';
import { figurePageAddress } from '#lib/pages/addresses.ts';
import { fixedAddresses } from '#lib/pages/kinds.ts';
import { pictureAddress } from '#lib/pages/picture-address.ts';
import { countVolumes, volumeNames } from '#lib/pages/volumes.ts';
import { measureAsked } from './bench/asked.ts';
import { buildLines, changeLine, checkLines, type TwoBuilds, timeBuilds } from './bench/build-lines.ts';
import { generate, prepare, timeBuild } from './bench/builds.ts';
import { firstWindow, measureFirstView, templates } from './bench/bytes.ts';
import { measureHostile } from './bench/hostile.ts';
import { measurePeer } from './bench/peer.ts';
import { measureReplicas } from './bench/replicas.ts';
import { type Addresses, measureServers } from './bench/runs.ts';
import { measureSearch } from './bench/search.ts';
import { formatTable, inThousands, type Line } from './bench/table.ts';
import { ensureBuilt, ensureInstalled } from './build/ensure.mjs';
import { mostBytes } from './page-bytes.ts';
import { readArguments, refuse } from './read-arguments.ts';

/**
 * `npm run bench [-- --only bytes,peer,check,build,servers,hostile,search,asked,replicas] [--sizes 5,500,2543]`: one table, every ratio from the same
 * run. A run of everything takes twenty minutes on two fast processors; it leaves the build of the real content behind.
 */
const parts = ['bytes', 'peer', 'check', 'build', 'servers', 'hostile', 'search', 'asked', 'replicas'] as const;
type Part = (typeof parts)[number];

const usage = `用法：npm run bench -- --only ${parts.join()} --sizes 5,500,2543`;

const siteUrl = 'http://localhost:3000';
const realContent = path.resolve('content');

/** How many pages that nobody has asked for are asked for. */
const coldPages = 150;

async function measureBytes(): Promise<Line[]> {
  const { openSource } = await import('./export/source.ts');
  const { answer } = await openSource(() => {});
  const lines: Line[] = [];
  for (const template of templates()) {
    const { bytes, requests, address, body, text } = await measureFirstView(template, answer);
    lines.push({
      name: `正文，${template[0]} ${address}`,
      value: `${inThousands(body)} 字节`,
      ratios: `${(body / text).toFixed(2)} × 文字的 ${inThousands(text)}`,
      target: `≤ ${inThousands(mostBytes(text, address))}`,
      met: body <= mostBytes(text, address),
    });
    lines.push({
      name: `首屏，${template[0]} ${address}`,
      value: `${inThousands(bytes)} 字节，${requests} 次请求`,
      target: `≤ ${inThousands(firstWindow)}，≤ 2`,
      met: bytes <= firstWindow && requests <= 2,
    });
  }
  return lines;
}

/** Which addresses are asked at one size; cold are those at the end of the list, which the warm-up reaches last. */
function addressesOf(content: string): Addresses {
  const slugs = readdirSync(path.join(content, 'parks')).map((name) => name.replace(/\.md$/, ''));
  const { parks } = readContent(content, openRecords(content));
  const figures = parks.flatMap(({ observations }) => observations.map(figurePageAddress));
  const asked = slugs.slice(0, 50);
  return {
    park: '/parks/quanzhou',
    compare: '/compare',
    cold:
      slugs.length > coldPages * 2
        ? parks.slice(-coldPages).map(({ slug }) => `/parks/${slug}`)
        : figures.slice(-coldPages),
    figures: figures.slice(0, Math.min(coldPages, figures.length - coldPages)),
    data: [
      ...volumeNames(countVolumes(parks.length)).flatMap((name) => [`/data/${name}.csv`, `/data/${name}.json`]),
      ...fixedAddresses(({ address, form }) => form === 'file' && address.startsWith('/data/')),
      ...['覆盖率', '党支部', '泉州', '近百'].map((words) => `/search?q=${encodeURIComponent(words)}`),
    ],
    pictures: asked.flatMap((slug) =>
      (['card', 'poster'] as const).map((shape) => pictureAddress(shape, `/parks/${slug}`)),
    ),
  };
}

/**
 * What is measured of content of some sizes, part by part; the largest size first, so that the build of the real content is
 * the one that stays.
 */
async function* measureSizes(wanted: ReadonlySet<Part>, sizes: number[]): AsyncGenerator<Line[]> {
  const real = readdirSync(path.join(realContent, 'parks')).length;
  const builds = new Map<number, TwoBuilds>();
  const smallest = Math.min(...sizes);
  for (const size of sizes.toSorted((a, b) => b - a)) {
    const label = `${size} 个园区`;
    const content = size === real ? realContent : await generate(size, `bench/content-${size}`);
    console.error(`${label}……`);
    if (wanted.has('check')) yield await checkLines(content, label);
    else await prepare(content);
    if (wanted.has('search')) yield await measureSearch(content, label);
    if (wanted.has('build')) builds.set(size, await timeBuilds(content, siteUrl));
    else if ((['servers', 'hostile', 'asked', 'replicas'] as const).some((part) => wanted.has(part)))
      await timeBuild(content, siteUrl);
    if (wanted.has('servers')) yield await measureServers(content, siteUrl, label, addressesOf(content));
    if (wanted.has('asked')) yield await measureAsked(content, siteUrl, label);
    if (wanted.has('hostile') && size === smallest) yield await measureHostile(content, siteUrl);
    if (wanted.has('replicas') && size === smallest) yield await measureReplicas(content, siteUrl);
    if (wanted.has('build') && size === smallest) yield [await changeLine(content, siteUrl, label)];
  }
  if (wanted.has('build')) yield buildLines(builds);
}

/** All that is wanted, part by part. */
async function* measure(wanted: ReadonlySet<Part>, sizes: number[]): AsyncGenerator<Line[]> {
  if (wanted.has('bytes')) yield await measureBytes();
  if (wanted.has('peer')) yield await measurePeer('bench/peer');
  if ([...wanted].some((part) => part !== 'bytes' && part !== 'peer')) yield* measureSizes(wanted, sizes);
}

async function main(): Promise<void> {
  // No --only, which npm has an option of its own for and of which it leaves nothing where the -- is forgotten.
  const { values } = readArguments(
    { options: { only: { type: 'string', default: parts.join() }, sizes: { type: 'string', default: '5,500,2543' } } },
    usage,
  );
  const named = values.only.split(',');
  const wanted = new Set(parts.filter((part) => named.includes(part)));
  const sizes = values.sizes.split(',').map(Number);
  if (wanted.size < named.length || sizes.some((size) => !Number.isInteger(size) || size < 1)) refuse(usage);
  await ensureInstalled();
  process.env['SITE_URL'] = siteUrl;
  await ensureBuilt();
  Object.assign(process.env, { NODE_ENV: 'production' });
  const lines: Line[] = [];
  for await (const part of measure(wanted, sizes)) {
    // What a run of half an hour has found is not lost where it is ended.
    console.error(formatTable(part));
    lines.push(...part);
  }
  console.log(formatTable(lines));
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
