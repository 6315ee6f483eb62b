import { findLost, type Lost } from '#lib/pages/ledger.ts';
import { published } from '#lib/pages/published.ts';
import type { Content } from '#lib/schema/content.ts';
import type { ContentIssue } from './issue.ts';
import type { Entry } from './read-folder.ts';
import { isOwnRoot } from './root.ts';

function wordLost({ address, kind }: Lost): string {
  if (kind === 'template')
    return `发布过的位置“${address}”在页面模板里不见了：请把这个编号加回 lib/pages 里这种页面的 ids 和模板`;
  const entry = `- { from: ${address}, to: 现在的地址, why: 原因 }`;
  return `发布过的地址“${address}”不见了。改名了，或并到了别处，请在 retired 里加一行：${entry}；不再有了，就不写 to`;
}

/** Where `retired` stands: at the list, or at the head of the file that lacks it. */
function placeOfRetired(pages: readonly Pick<Entry<unknown>, 'id' | 'file' | 'locate'>[]) {
  const found = pages.find(({ id }) => id === 'corrections');
  return { line: 1, column: 1, ...found?.locate(['retired']), file: found?.file ?? 'content/pages/corrections.md' };
}

/**
 * Nothing that was published disappears without a word: every address of the ledger is there, or retired.
 *
 * @param root the folder that the content was read from
 * @param pages the files of `pages/`, one of which is told what it lacks
 */
export function checkLedger(
  root: string,
  content: Content,
  pages: Parameters<typeof placeOfRetired>[0],
  ledger: readonly string[] = isOwnRoot(root) ? published : [],
): ContentIssue[] {
  if (ledger.length === 0) return [];
  const place = { ...placeOfRetired(pages), field: 'retired' };
  return findLost(content, ledger).map((lost) => ({ ...place, message: wordLost(lost) }));
}
