import { suggest } from '#lib/pages/nearest.ts';
import type { Content, Park } from '#lib/schema/content.ts';
import { abstractWords, type EnglishPark } from '#lib/schema/english.ts';
import { isUnread, type Targets } from '../check-prose.ts';
import type { FrontMatter } from '../front-matter.ts';
import type { ContentIssue } from '../issue.ts';
import { checkPrintedWording } from '../printed/check-printed-wording.ts';
import { strayMessage } from '../printed/stray-numbers.ts';
import { scanBody } from '../scan-body.ts';
import type { ProseLink } from '../scan-prose.ts';
import { formatPath } from '../validate.ts';
import { englishAgrees } from './english-agrees.ts';
import { numbersIn } from './read-number.ts';

/** A file of `content/en/parks/`, with what places its problems. */
export type EnglishEntry = { file: string; value: EnglishPark; locate: FrontMatter['locate'] };

/** What links of the English words may lead to. */
type EnglishTargets = Pick<Targets, 'addresses' | 'unread'>;

const links = /\[([^[\]\n]+)\]\(([^()\s]+)\)/g;

/** How many words a text has, links by their words. */
export const countWords = (text: string) => text.replace(links, '$1').match(/[A-Za-z0-9][\w,.%’'-]*/g)?.length ?? 0;

const placeIn = (text: string, line: number, index: number) => {
  const before = text.slice(0, index).split('\n');
  return { line: line + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 };
};

function checkLength({ text }: EnglishPark['body']): string | null {
  const words = countWords(text);
  const { least, most } = abstractWords;
  if (words === 0) return `缺少英文摘要，请写${least}至${most}个词`;
  return words < least || words > most ? `英文摘要有${words}个词，应为${least}至${most}个词` : null;
}

/** Numbers outside links: each needs its figure. */
function strayIn({ text, line }: EnglishPark['body']) {
  const outside = text.replace(links, (whole) => ' '.repeat(whole.length));
  return numbersIn(outside).map(({ text: number, index }) => ({
    ...placeIn(text, line, index),
    message: strayMessage(number),
  }));
}

function checkLink({ url, words }: ProseLink, park: Park, { addresses, unread }: EnglishTargets): string | null {
  const figure = url.startsWith('#') ? park.observationById.get(url.slice(1)) : undefined;
  // A figure that is not what its own wording says is told where it stands.
  if (figure)
    return englishAgrees(words, figure) || checkPrintedWording(figure).length > 0
      ? null
      : `链接文字与数据不一致：写的是“${words}”，数据 ${figure.id} 印的是“${figure.printed}”`;
  if (isUnread(unread, url.startsWith('#') ? `/parks/${park.slug}${url}` : url)) return null;
  const known = park.observations.map(({ id }) => `#${id}`);
  if (!addresses.has(url)) return `链接的目标不存在：“${url}”${suggest(url, [...known, ...addresses])}`;
  const [number] = numbersIn(words);
  return number ? strayMessage(number.text) : null;
}

function checkBody({ body }: EnglishPark, park: Park, targets: EnglishTargets) {
  const scan = scanBody(body, { names: [], numbersNeedFigures: false });
  const at = (spot: ProseLink['at']) => ('line' in spot ? spot : { line: body.line, column: 1 });
  const tooLong = checkLength(body);
  return [
    ...(tooLong === null ? [] : [{ line: body.line, column: 1, message: tooLong }]),
    ...scan.problems.map(({ at: spot, message }) => ({ ...at(spot), message })),
    ...strayIn(body),
    ...scan.links.flatMap((link) => {
      const message = checkLink(link, park, targets);
      return message === null ? [] : [{ ...at(link.at), message }];
    }),
  ].map((issue) => ({ ...issue, field: '正文' }));
}

/** The head of the file: the headline figures of the case, and no numbers, for which there is no link here. */
function checkHead({ value, locate }: EnglishEntry, park: Park) {
  const { title, place, deck, figures } = value;
  const tell = (path: PropertyKey[], message: string) => ({ ...locate(path), field: formatPath(path, value), message });
  const texts: [PropertyKey[], string][] = [
    [['title'], title],
    [['place'], place],
    [['deck'], deck],
    ...figures.flatMap(({ label, definition }, index): [PropertyKey[], string][] => [
      [['figures', index, 'label'], label],
      [['figures', index, 'definition'], definition],
    ]),
  ];
  const ids = figures.map(({ id }) => id);
  return [
    ...texts.flatMap(([path, text]) => numbersIn(text).map(({ text: number }) => tell(path, strayMessage(number)))),
    ...park.headline
      .filter((id) => !ids.includes(id))
      .map((id) => tell(['figures'], `缺少首要数据“${id}”的英文名称和定义`)),
    ...ids.flatMap((id, index) =>
      park.headline.includes(id) ? [] : [tell(['figures', index, 'id'], `“${id}”不是这个案例的首要数据`)],
    ),
  ];
}

/**
 * What is wrong in the English words of the cases: that an abstract is there and of its length, every number leads to a
 * figure of the case and is it, and the headline figures are defined.
 */
export function checkEnglish(
  entries: readonly EnglishEntry[],
  { parks }: Content,
  targets: EnglishTargets,
): ContentIssue[] {
  return entries.flatMap((entry) => {
    const { file, value, locate } = entry;
    const park = parks.find(({ slug }) => slug === value.slug);
    if (!park) {
      const message = `没有这个案例：“${value.slug}”${suggest(
        value.slug,
        parks.map(({ slug }) => slug),
      )}`;
      return [{ file, ...locate([]), field: '', message }];
    }
    return [...checkHead(entry, park), ...checkBody(value, park, targets)]
      .sort((a, b) => a.line - b.line || a.column - b.column)
      .map((issue) => ({ file, ...issue }));
  });
}
