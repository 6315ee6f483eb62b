import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ContentIssue } from '#lib/content/issue.ts';
import { codePointsOf, legible, missing } from '#lib/picture/glyphs.ts';
import type { Content, Park } from '#lib/schema/content.ts';

const font = (file: string) => path.join('node_modules/@fontsource', file);

/** The signs that every font of the pictures has. */
export function readGlyphs(): Set<number> {
  const [serif, sans] = [
    'noto-serif-sc/files/noto-serif-sc-chinese-simplified-700-normal.woff',
    'noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff',
  ].map((file) => codePointsOf(readFileSync(font(file))));
  return new Set([...(serif ?? [])].filter((code) => sans?.has(code)));
}

const mark = /\p{M}/u;

/** What of a park is drawn on cards, squares and posters. */
const drawn = ({ name, designation, province, city, deck, summary, observations, practices, sources }: Park) => [
  ...[name, designation, province, city, deck, summary],
  ...observations.flatMap((figure) => [figure.name, figure.subject, figure.printed, figure.population]),
  ...practices.map((practice) => practice.name),
  ...sources.flatMap(({ outlet }) => outlet ?? []),
];

/**
 * The signs of a park's drawn texts that the pictures' fonts lack, wherever its file has them above the body. Pages show
 * them; pictures print 〓 instead, so this is a reminder and no mistake.
 *
 * @param root the content folder
 */
export function checkGlyphs({ parks }: Content, root: string, glyphs: ReadonlySet<number>): ContentIssue[] {
  // By the unit of UTF-16, as thousands of cases are millions of signs to look at; half a sign is never sound, and a mark
  // may become a part of the sign before it.
  const sound = new Uint8Array(0x10000);
  const isSound = (text: string) => {
    for (let at = 0; at < text.length; at++) if (sound[text.charCodeAt(at)] !== 1) return false;
    return true;
  };
  return parks.flatMap((park) => {
    const text = drawn(park)
      .filter((one) => !isSound(one))
      .join('')
      .normalize('NFC');
    const lost = new Set<string>();
    for (const sign of text) {
      const unit = sign.length === 1 ? sign.charCodeAt(0) : 0;
      if (sound[unit] === 1) continue;
      if (legible(sign, glyphs) === missing) lost.add(sign);
      else if (sign.length === 1 && !mark.test(sign)) sound[unit] = 1;
    }
    if (lost.size === 0) return [];
    const lines = readFileSync(path.join(root, `parks/${park.slug}.md`), 'utf8')
      .split('\n')
      .slice(0, park.body.line - 1);
    return lines.flatMap((line, index) => {
      let column = 1;
      return [...line].flatMap((sign): ContentIssue[] => {
        const at = column;
        column += sign.length;
        if (!lost.has(sign)) return [];
        const message = `提醒：卡片字体里没有“${sign}”，图上会印成〓`;
        return [{ file: `content/parks/${park.slug}.md`, line: index + 1, column: at, field: '', message }];
      });
    });
  });
}
