import path from 'node:path';
import { findLost, type Lost } from '#lib/pages/ledger.ts';
import { published } from '#lib/pages/published.ts';
import type { Content } from '#lib/schema/content.ts';
import type { ContentIssue } from './issue.ts';

/** The ledger is of the site that this folder makes; content from elsewhere has published nothing. */
const isOwn = (root: string) => path.resolve(root) === path.resolve('content');

function wordLost({ address, kind }: Lost): string {
  if (kind === 'template')
    return `发布过的位置“${address}”在页面模板里不见了：请把这个编号加回 lib/pages 里这种页面的 ids 和模板`;
  const entry = `- { from: ${address}, to: 现在的地址, why: 原因 }`;
  return `发布过的地址“${address}”不见了。改名了，或并到了别处，请在 retired 里加一行：${entry}；不再有了，就不写 to`;
}

/**
 * Nothing that was published disappears without a word: every address of the ledger is there, or retired.
 *
 * @param root the folder that the content was read from
 * @param place where `retired` stands, for what is missing there
 */
export const checkLedger = (
  root: string,
  content: Content,
  place: Omit<ContentIssue, 'message'>,
  ledger: readonly string[] = isOwn(root) ? published : [],
): ContentIssue[] => findLost(content, ledger).map((lost) => ({ ...place, message: wordLost(lost) }));
