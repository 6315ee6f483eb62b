import type { Heading, Link, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { remark } from 'remark';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkHtml from 'remark-html';
import { visit } from 'unist-util-visit';
import type { Body } from '#lib/schema/content.ts';

/** A single ~ stands for a range here, 30~40家, and never strikes out. */
const gfm = { singleTilde: false };
/** CommonMark does not see that `**有事必应。**群众` is bold: its rule asks for a space that Chinese does not write. */
const parser = remark().use(remarkGfm, gfm).use(remarkCjkFriendly);
/** remark-html's own sanitiser stays on: no raw HTML, no classes, no styles, no scripts. */
const writer = remark().use(remarkGfm, gfm).use(remarkHtml, { sanitize: true });

/** `text` of the body as a syntax tree; lines of nodes count from 1 within the body. */
export function parseMarkdown({ text }: Body): Root {
  return parser.parse(text);
}

function toHtml(children: RootContent[]): string {
  return writer.stringify(writer.runSync({ type: 'root', children } as Root) as Root).trim();
}

/** A paragraph, list or table, with the addresses that its links lead to. */
export type Block = { html: string; links: string[] };
/** A chapter of a text: `s1`, `s2` … in addresses. What stands before the first heading has an empty heading. */
export type Section = { id: string; heading: string; headingHtml: string; blocks: Block[] };

function linksOf(node: RootContent): string[] {
  const links: string[] = [];
  visit(node, 'link', (link: Link) => void links.push(link.url));
  return links;
}

/** A Markdown body as sections of finished HTML, split at its second-level headings. */
export function renderSections(body: Body): Section[] {
  const sections: Section[] = [];
  for (const node of parseMarkdown(body).children) {
    if (node.type === 'heading' && node.depth === 2) {
      const id = `s${sections.filter(({ heading }) => heading).length + 1}`;
      const inline = toHtml([{ type: 'paragraph', children: (node as Heading).children }]);
      sections.push({ id, heading: textOf(node), headingHtml: inline.replace(/^<p>|<\/p>$/g, ''), blocks: [] });
      continue;
    }
    if (sections.length === 0) sections.push({ id: 's0', heading: '', headingHtml: '', blocks: [] });
    sections.at(-1)?.blocks.push({ html: toHtml([node]), links: linksOf(node) });
  }
  return sections;
}
