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
import { sizeOfAnswer, sizeOfChain, sizeOfFile } from './peer/wire.ts';
import { inThousands, type Line } from './table.ts';

/** The most of a first view, and of a visit, as a share of the peer's. */
const most = { view: 0.85, visit: 1 };

/** What a reader opens one after the other: home, a park, one of its figures, the page of comparisons, a pair. */
function visited(): string[] {
  const content = getContent();
  const first = [kinds.home, kinds.park, kinds.figure, kinds.compare, kinds.comparison];
  return first.flatMap((kind) => kind.samples(content).slice(0, 1));
}

const sizeOfHtml = ({ html }: Built) => sizeOfFile('text/html; charset=utf-8', html);
const sizeOfSheets = ({ sheets }: Built) => sheets.reduce((sum, css) => sum + sizeOfFile('text/css', css), 0);

/** Pages of the peer with each of the two stylesheets that they may have, in bytes: what they link, and the least. */
type Theirs = { linked: number; least: number };

function compareLine(name: string, ours: number, { linked, least }: Theirs, bound: number): Line {
  const ratio = (theirs: number) => `${(ours / theirs).toFixed(2)} × ${inThousands(theirs)}`;
  return {
    name,
    value: `${inThousands(ours)} 字节`,
    ratios: `${ratio(linked)}；对方只带用到的模块，${ratio(least)}`,
    target: `≤ ${bound} ×`,
    met: ours <= bound * linked,
  };
}

/** A first view beside the peer's; where the two do not say the same, the line says so. */
function viewLine([name, address]: [string, string], answer: Answer, { page, styles }: Peer): Line {
  const line = compareLine(
    `首屏比 Astro，${name} ${address}`,
    sizeOfAnswer(answer),
    plus(sizeOfHtml(page), styles),
    most.view,
  );
  const different = differenceOf(answer.variants.identity.body.toString('utf8'), page.html);
  if (!different) return line;
  return { ...line, value: `${line.value}，文字不同：“${different[0]}”对“${different[1]}”`, met: false };
}

/** A page of the peer, and the bytes of its styles. */
type Peer = { page: Built; styles: Theirs };

const plus = (documents: number, { linked, least }: Theirs): Theirs => ({
  linked: documents + linked,
  least: documents + least,
});

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
    return page && other ? [{ page, styles: { linked: sizeOfSheets(page), least: sizeOfSheets(other) } }] : [];
  });
  return { ofVisit, peerOf: new Map(peers.map((peer, index) => [pages[index]?.address, peer])) };
}

/**
 * The bytes of our pages beside those of the same pages from Astro. A first view is what a browser waits for before it
 * draws; a visit is everything but scripts and pictures, which are the same in both. The peer has our markup, data and
 * classes under the names that Vite gives, and the styles that a page links, unpruned, in one file; for a visit, those of
 * its five pages in one file that is loaded once. Beside it stands the least that it could do with: whole modules, but only
 * those that a page has something of. Bodies are compressed as well as can be, headers counted.
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
  const shared = sizeOfAnswer(await answer(sharedAddress));
  const ours = opened.reduce((sum, [, one]) => sum + sizeOfAnswer(one), shared);
  const documents = visit.flatMap((address) => peerOf.get(address) ?? []);
  const theirs = documents.reduce((sum, { page }) => sum + sizeOfHtml(page), 0);
  const name = `先后看 ${visit.join('、')}，对 Astro ${versions.astro}`;
  if (!ofVisit) return lines;
  const visitLine = (how: string, bytes: number) =>
    compareLine(`${name}${how}`, bytes, plus(theirs, ofVisit.styles), most.visit);
  lines.push(visitLine('', ours));
  const packBeside = await findPackBeside();
  const how = '，以看过的一页为字典';
  if (packBeside) lines.push(visitLine(how, shared + (await sizeOfChain(opened, packBeside))));
  else lines.push({ name: `${name}${how}`, value: '要 Node 22.19 或更高，这一行没有测' });
  return lines;
}
