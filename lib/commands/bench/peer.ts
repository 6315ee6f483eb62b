import { getContent } from '#lib/content/content.ts';
import { kinds } from '#lib/pages/kinds.ts';
import type { Answer } from '#lib/server/answer.ts';
import { findPackBeside } from '#lib/server/dictionaries.ts';
import { sharedAddress } from '#lib/server/finish/shared-address.ts';
import { openSource } from '../export/source.ts';
import { templates } from './bytes.ts';
import { type Built, buildAstro, versions } from './peer/build-astro.ts';
import { differenceOf } from './peer/compare-text.ts';
import { keepModules } from './peer/name-as-vite.ts';
import { type BarePage, readBare } from './peer/read-bare.ts';
import { type Sent, sendAnswer, sendChain, sendFile, sizeOf, sizeOverHttp2 } from './peer/wire.ts';
import { inThousands, type Line } from './table.ts';

/** The most of a first view, and of a visit, as a share of the peer's. */
const most = { view: 0.85, visit: 1 };

/** What a reader opens one after the other: home, a park, one of its figures, the page of comparisons, a pair. */
function visited(): string[] {
  const content = getContent();
  const first = [kinds.home, kinds.park, kinds.figure, kinds.compare, kinds.comparison];
  return first.flatMap((kind) => kind.samples(content).slice(0, 1));
}

const sendHtml = ({ html }: Built) => sendFile('text/html; charset=utf-8', html);
const sendSheets = ({ sheets }: Built) => sheets.map((css) => sendFile('text/css', css));

/** Of the peer, with each of the two stylesheets that its pages may have: what they link, and the least. */
type Theirs<T> = { linked: T; least: T };

/** A page of the peer, and its styles. */
type Peer = { page: Built; styles: Theirs<Sent[]> };

const sumOf = (sizes: readonly number[]) => sizes.reduce((sum, size) => sum + size, 0);
const sizeOfAll = (sent: readonly Sent[]) => sumOf(sent.map(sizeOf));
const sizeOfBodies = (sent: readonly Sent[]) => sumOf(sent.map(({ body }) => body.length));

function compareLine(name: string, ours: number, { linked, least }: Theirs<number>, bound?: number): Line {
  const ratio = (theirs: number) => `${(ours / theirs).toFixed(2)} × ${inThousands(theirs)}`;
  return {
    name,
    value: `${inThousands(ours)} 字节`,
    ratios: `${ratio(linked)}；对方只带用到的模块，${ratio(least)}`,
    ...(bound !== undefined && { target: `≤ ${bound} ×`, met: ours <= bound * linked }),
  };
}

/** A first view beside the peer's; where the two do not say the same, the line says so. */
function viewLine([name, address]: [string, string], answer: Answer, { page, styles }: Peer): Line {
  const line = compareLine(
    `首屏比 Astro，${name} ${address}`,
    sizeOf(sendAnswer(answer)),
    { linked: sizeOfAll([sendHtml(page), ...styles.linked]), least: sizeOfAll([sendHtml(page), ...styles.least]) },
    most.view,
  );
  const different = differenceOf(answer.variants.identity.body.toString('utf8'), page.html);
  if (!different) return line;
  return { ...line, value: `${line.value}，文字不同：“${different[0]}”对“${different[1]}”`, met: false };
}

/** The styles of pages in one file: all that they link, and of that the modules that one of them has something of. */
function sheetsOf(pages: readonly BarePage[]): { linked: string; least: string } {
  const linked = [...new Set(pages.flatMap(({ styles }) => styles))].join('\n');
  return {
    linked,
    least: keepModules(
      linked,
      pages.flatMap(({ classes }) => [...classes]),
    ),
  };
}

/** What answers take, in bytes. */
type SizeOf = (sent: readonly Sent[]) => number | Promise<number>;

/** Builds the peer of each page, and the styles of those of a visit; null where Astro cannot be had. */
function buildPeers(folder: string, pages: readonly BarePage[], visit: readonly string[]) {
  const sets = [pages.filter(({ address }) => visit.includes(address)), ...pages.map((page) => [page])];
  const wanted = sets.flatMap((set, index) => {
    const { linked, least } = sheetsOf(set);
    const { lang = '', head = '', body = '' } = (index > 0 && set[0]) || {};
    return [
      { lang, head, body, css: linked },
      { lang: '', head: '', body: '', css: least },
    ];
  });
  const built = buildAstro(folder, wanted);
  if (!built) return null;
  const [ofVisit, ...peers] = sets.flatMap((_, index): Peer[] => {
    const [page, other] = built.slice(index * 2, index * 2 + 2);
    return page && other ? [{ page, styles: { linked: sendSheets(page), least: sendSheets(other) } }] : [];
  });
  return { ofVisit, peerOf: new Map(peers.map((peer, index) => [pages[index]?.address, peer])) };
}

/**
 * The bytes of our pages beside those of the same pages from Astro. A first view is what a browser waits for before it
 * draws; a visit is everything but scripts and pictures, which are the same in both. The peer has our markup, data and
 * classes under the names that Vite gives, and the styles that a page links, unpruned, in one file; for a visit, those of
 * its five pages in one file that is loaded once, counted once more without headers and as HTTP/2 sends them. Beside it
 * stands the least that it could do with: whole modules, but only those that a page has something of. Bodies are compressed
 * as well as can be, headers counted.
 *
 * @param folder where the peer is built
 */
export async function measurePeer(folder: string): Promise<Line[]> {
  const { answer } = await openSource(() => {});
  const views = templates().filter(([name]) => name !== kinds.missing.name);
  const visit = visited();
  const pages = await readBare([...new Set([...views.map(([, address]) => address), ...visit])]);
  const built = buildPeers(folder, pages, visit);
  if (!built) return [{ name: '和 Astro 比字节', value: '装不上 Astro（要用网络），这一部分没有测' }];
  const { ofVisit, peerOf } = built;
  const lines: Line[] = [];
  for (const view of views) {
    const peer = peerOf.get(view[1]);
    if (peer) lines.push(viewLine(view, await answer(view[1]), peer));
  }
  const opened = await Promise.all(
    visit.map(async (address): Promise<[string, Answer]> => [address, await answer(address)]),
  );
  if (!ofVisit) return lines;
  const shared = sendAnswer(await answer(sharedAddress));
  const documents = visit.flatMap((address) => peerOf.get(address) ?? []).map(({ page }) => sendHtml(page));
  const { linked, least } = ofVisit.styles;
  const theirs = { linked: [...documents, ...linked], least: [...documents, ...least] };
  const ours = [...opened.map(([, one]) => sendAnswer(one)), shared];
  const name = `先后看 ${visit.join('、')}，对 Astro ${versions.astro}`;
  const visitLine = async (how: string, sent: readonly Sent[], size: SizeOf, bound?: number) => {
    const sizes = { linked: await size(theirs.linked), least: await size(theirs.least) };
    return compareLine(`${name}${how}`, await size(sent), sizes, bound);
  };
  lines.push(
    await visitLine('', ours, sizeOfAll, most.visit),
    await visitLine('，只算正文，不算响应头', ours, sizeOfBodies),
    await visitLine('，HTTP/2', ours, sizeOverHttp2),
  );
  const packBeside = await findPackBeside();
  const how = '，以看过的一页为字典';
  if (!packBeside) return [...lines, { name: `${name}${how}`, value: '要 Node 22.19 或更高，这一行没有测' }];
  const chain = [...(await sendChain(opened, packBeside)), shared];
  return [...lines, await visitLine(how, chain, sizeOfAll, most.visit)];
}
