import type { Link, Nodes, Text } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { Observation } from '#lib/schema/observation.ts';
import type { ContentIssue } from './issue.ts';
import { parseMarkdown } from './markdown.ts';
import type { Body } from './model.ts';
import { suggest } from './nearest.ts';
import { linkAgrees, strayNumber } from './printed-number.ts';

/** What links may lead to: every address of the site, and the figures behind those that are figures. */
export type Targets = { addresses: ReadonlySet<string>; figureByAddress: ReadonlyMap<string, Observation> };

/** Beside which text a check runs: `home` is the address that `#id` belongs to; `names` may hold numerals. */
export type ProseContext = { file: string; home: string; names: Iterable<string>; numbersNeedFigures: boolean };

const refused: Partial<Record<Nodes['type'], string>> = {
  html: '正文里不写 HTML，请用 Markdown',
  image: '正文里不放图片',
  footnoteReference: '不用脚注，说明请写在数据的 note 里',
  footnoteDefinition: '不用脚注，说明请写在数据的 note 里',
};

/**
 * Checks a Markdown body: links resolve, a link to a figure states the figure, and no number stands without one.
 *
 * @returns every problem, with its place in the file
 */
export function checkProse(body: Body, context: ProseContext, { addresses, figureByAddress }: Targets): ContentIssue[] {
  const issues: ContentIssue[] = [];
  const report = (node: Nodes, message: string, offset = 0) => {
    const start = node.position?.start ?? { line: 1, column: 1 };
    issues.push({
      file: context.file,
      line: body.line + start.line - 1,
      column: start.column + offset,
      field: '正文',
      message,
    });
  };

  const checkLink = (link: Link) => {
    const address = link.url.startsWith('#') ? `${context.home}${link.url}` : link.url;
    const words = textOf(link);
    if (!address.startsWith('/')) return report(link, `正文只链接本站的页面和数据，实际写的是“${link.url}”`);
    const figure = figureByAddress.get(address);
    if (!figure && !addresses.has(address)) {
      const base = address.includes('#') ? address.slice(0, address.indexOf('#') + 1) : '/';
      const known = [...figureByAddress.keys(), ...addresses].filter((name) => name.startsWith(base));
      return report(link, `链接的目标不存在：“${link.url}”${suggest(address, known)}`);
    }
    if (figure && !linkAgrees(words, figure))
      report(link, `链接文字与数据不一致：写的是“${words}”，数据 ${figure.id} 印的是“${figure.printed}”`);
  };

  visit(parseMarkdown(body), (node) => {
    const refusal = refused[node.type];
    if (refusal) {
      report(node, refusal);
      return SKIP;
    }
    if (node.type === 'link') {
      checkLink(node);
      return SKIP;
    }
    if (node.type !== 'text' || !context.numbersNeedFigures) return;
    const stray = strayNumber((node as Text).value, context.names);
    if (stray) report(node, `数字“${stray.text}”没有对应的数据，请链接到它的数据，或改写`, stray.index);
  });
  return issues;
}
