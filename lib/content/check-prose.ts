import type { Link, Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { CONTINUE, SKIP, visit } from 'unist-util-visit';
import type { Observation } from '#lib/schema/observation.ts';
import type { ContentIssue } from './issue.ts';
import { parseMarkdown } from './markdown.ts';
import type { Body } from './model.ts';
import { suggest } from './nearest.ts';
import { linkAgrees, strayNumbers } from './printed-number.ts';

/**
 * What links may lead to: every address of the site, and the figures behind those that are figures. `unread` are pages
 * whose file has problems of its own; a link into one of them is not judged.
 */
export type Targets = {
  addresses: ReadonlySet<string>;
  figureByAddress: ReadonlyMap<string, Observation>;
  unread: ReadonlySet<string>;
};

/** Beside which text a check runs: `home` is the address that `#id` belongs to; `names` may hold numerals. */
export type ProseContext = { file: string; home: string; names: Iterable<string>; numbersNeedFigures: boolean };

const refused: Partial<Record<Nodes['type'], string>> = {
  html: '正文里不写 HTML，请用 Markdown',
  image: '正文里不放图片',
  imageReference: '正文里不放图片',
  footnoteReference: '不用脚注，说明请写在数据的 note 里',
  footnoteDefinition: '不用脚注，说明请写在数据的 note 里',
  linkReference: '链接请写成“[文字](地址)”',
  definition: '链接请写成“[文字](地址)”',
};

/**
 * `，是不是想写“#org-coverage”？` for a link to `#org-coverge`: the nearest address on the same page or in the same
 * folder, or where there is none, of the site.
 */
function suggestTarget(url: string, address: string, known: string[]): string {
  const base = address.replace(/[^#/]*$/, '');
  const shared = known.some((name) => name.startsWith(base)) ? base : '/';
  const written = url.startsWith('#') ? '#' : shared;
  const tails = known.filter((name) => name.startsWith(shared)).map((name) => name.slice(shared.length));
  return suggest(address.slice(shared.length), tails, written);
}

/**
 * Checks a Markdown body: links resolve, a link to a figure states the figure, and no number stands without one.
 *
 * @returns every problem, with its place in the file
 */
export function checkProse(
  body: Body,
  context: ProseContext,
  { addresses, figureByAddress, unread }: Targets,
): ContentIssue[] {
  const issues: ContentIssue[] = [];
  const report = (offset: number, message: string) => {
    const before = body.text.slice(0, offset).split('\n');
    const line = body.line + before.length - 1;
    issues.push({ file: context.file, line, column: (before.at(-1)?.length ?? 0) + 1, field: '正文', message });
  };

  /** @returns whether the words of the link are prose like any other, since it leads to a page and not to a figure */
  const checkLink = (link: Link, offset: number): boolean => {
    const address = link.url.startsWith('#') ? `${context.home}${link.url}` : link.url;
    const words = textOf(link);
    const figure = figureByAddress.get(address);
    if (!address.startsWith('/')) report(offset, `正文只链接本站的页面和数据，实际写的是“${link.url}”`);
    else if (figure && !linkAgrees(words, figure))
      report(offset, `链接文字与数据不一致：写的是“${words}”，数据 ${figure.id} 印的是“${figure.printed}”`);
    else if (!figure && !addresses.has(address) && !unread.has(address.split('#')[0] ?? '')) {
      const hint = suggestTarget(link.url, address, [...figureByAddress.keys(), ...addresses]);
      report(offset, `链接的目标不存在：“${link.url}”${hint}`);
    }
    return addresses.has(address);
  };

  visit(parseMarkdown(body), (node, _, parent) => {
    // Text that an automatic link was cut out of has no position of its own.
    const { start, end } = node.position ?? {};
    const offset = start?.offset ?? parent?.position?.start.offset ?? 0;
    const refusal = refused[node.type];
    if (refusal) {
      report(offset, refusal);
      return SKIP;
    }
    if (node.type === 'link') return checkLink(node, offset) ? CONTINUE : SKIP;
    const isText = node.type === 'text' || node.type === 'inlineCode' || node.type === 'code';
    if (!isText || !context.numbersNeedFigures) return CONTINUE;
    const written = start ? body.text.slice(offset, end?.offset) : node.value;
    for (const { text, index } of strayNumbers(written, context.names))
      report(start ? offset + index : offset, `数字“${text}”没有对应的数据，请链接到它的数据，或改写`);
    return CONTINUE;
  });
  return issues;
}
