import { getContent } from '#lib/content/content.ts';
import { kinds } from '#lib/pages/kinds.ts';
import type { Answer } from '#lib/server/answer.ts';
import { sharedAddresses } from '#lib/server/finish/shared-addresses.ts';
import { templates } from './bench-bytes.ts';
import { inThousands, type Line } from './bench-table.ts';
import { openSource } from './export-source.ts';
import { type Built, buildAstro, type PeerPage, versions } from './peer/build-astro.ts';
import { differenceOf } from './peer/compare-text.ts';
import { keepModules } from './peer/name-as-vite.ts';
import { readBare } from './peer/read-bare.ts';
import { sizeOfAnswer, sizeOfFile } from './peer/wire.ts';

/** The most of a first view, and of a visit, as a share of the peer's. */
const most = { view: 0.85, visit: 1 };

/** What a reader opens one after the other: home, a park, one of its figures, the page of comparisons, a pair. */
function visited(): string[] {
  const content = getContent();
  const first = [kinds.home, kinds.park, kinds.figure, kinds.compare, kinds.comparison];
  return first.flatMap((kind) => kind.samples(content).slice(0, 1));
}

const ratio = (ours: number, theirs: number) => `${(ours / theirs).toFixed(2)} × ${inThousands(theirs)}`;

const sizeOfHtml = ({ html }: Built) => sizeOfFile('text/html; charset=utf-8', html);
const sizeOfSheets = ({ sheets }: Built) => sheets.reduce((sum, css) => sum + sizeOfFile('text/css', css), 0);

function viewLine([name, address]: [string, string], answer: Answer, peer: Built): Line {
  const ours = sizeOfAnswer(answer);
  const theirs = sizeOfHtml(peer) + sizeOfSheets(peer);
  const different = differenceOf(answer.variants.identity.body.toString('utf8'), peer.html);
  return {
    name: `首屏比 Astro，${name} ${address}`,
    value: `${inThousands(ours)} 字节${different ? `，文字不同：“${different[0]}”对“${different[1]}”` : ''}`,
    ratios: ratio(ours, theirs),
    target: `≤ ${most.view} ×，文字相同`,
    met: ours <= most.view * theirs && different === null,
  };
}

/**
 * The bytes of our pages beside those of the same pages from Astro. A first view is what a browser waits for before it
 * draws; a visit is everything but scripts and pictures, which are the same in both. The peer has our markup, data and
 * classes under the names that Vite gives, and the styles that a page links, in one file; for a visit, the styles of its
 * five pages in one file that is loaded once. Bodies are compressed as well as can be, headers counted.
 *
 * @param folder where the peer is built
 */
export async function measurePeer(folder: string): Promise<Line[]> {
  const { answer } = await openSource(() => {});
  const views = templates().filter(([name]) => name !== kinds.missing.name);
  const visit = visited();
  const pages = await readBare([...new Set([...views.map(([, address]) => address), ...visit])]);
  const ofVisit = pages.filter(({ address }) => visit.includes(address));
  const allStyles = [...new Set(ofVisit.flatMap(({ styles }) => styles))].join('\n');
  const sheetOnly = (css: string): PeerPage => ({ lang: '', head: '', body: '', css });
  const built = buildAstro(folder, [
    sheetOnly(allStyles),
    sheetOnly(
      keepModules(
        allStyles,
        ofVisit.flatMap(({ classes }) => [...classes]),
      ),
    ),
    ...pages.map(({ lang, head, body, styles }) => ({ lang, head, body, css: styles.join('\n') })),
  ]);
  if (!built) return [{ name: '和 Astro 比字节', value: '装不上 Astro（要用网络），这一部分没有测' }];
  const [linked, used, ...rest] = built;
  const peerOf = new Map(pages.flatMap(({ address }, index) => (rest[index] ? [[address, rest[index]]] : [])));
  const lines: Line[] = [];
  for (const view of views) {
    const peer = peerOf.get(view[1]);
    if (peer) lines.push(viewLine(view, await answer(view[1]), peer));
  }
  const answers = await Promise.all([...visit, ...Object.values(sharedAddresses)].map((address) => answer(address)));
  const ours = answers.reduce((sum, one) => sum + sizeOfAnswer(one), 0);
  const documents = visit
    .flatMap((address) => peerOf.get(address) ?? [])
    .reduce((sum, one) => sum + sizeOfHtml(one), 0);
  const [theirs = 0, least = 0] = [linked, used].map((sheet) => sheet && documents + sizeOfSheets(sheet));
  return [
    ...lines,
    {
      name: `先后看 ${visit.join('、')}，对 Astro ${versions.astro}`,
      value: `${inThousands(ours)} 字节`,
      ratios: `${ratio(ours, theirs)}；样式里只留这几页有的模块，${ratio(ours, least)}`,
      target: `≤ ${most.visit} ×`,
      met: ours <= most.visit * theirs,
    },
  ];
}
