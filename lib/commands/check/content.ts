import path from 'node:path';
import { listDrafts } from '#lib/content/draft.ts';
import { ContentError, formatIssue } from '#lib/content/issue.ts';
import { readContent } from '#lib/content/read.ts';
import type { Records } from '#lib/content/records.ts';
import { handWhole } from '#lib/content/whole/whole-content.ts';
import type { Content } from '#lib/schema/content.ts';
import { reportFragments } from './fragments.ts';
import { checkGlyphs, readGlyphs } from './glyphs.ts';
import { checkNotes } from './notes.ts';
import { checkPrinted, countLookedUp } from './printed.ts';
import { checkStoryLength } from './story-length.ts';
import { checkTrust } from './trust.ts';

/** What of the content is checked, beside all that holds without a copy of the sources. */
export type Checking = {
  /** Whether drafts are taken for finished cases. */
  drafts: boolean;
  /** The folder of the private copies in which every printed figure is looked up. */
  sources: string | undefined;
  /** Whether anchors that are missing are put into the case files. */
  write: boolean;
  /** Whether content that is sound is left to what writes the files of a build. */
  hand: boolean;
};

function checkSources(content: Content, directory: string, root: string, write: boolean): boolean {
  const misses = checkPrinted(content, path.resolve(directory), root);
  for (const miss of misses) console.error(formatIssue(miss));
  // A source without a copy is told once, and is no figure.
  const lost = misses.filter(({ field }) => field !== '').length;
  console.log(`原文写法：查了 ${countLookedUp(content, path.resolve(directory))} 项，${lost} 项没有在所写的段落里找到`);
  const lead = reportFragments(content, path.resolve(directory), root, write);
  return misses.length === 0 && lead;
}

/**
 * Checks the content and says what was found.
 *
 * @param root the content folder
 * @returns whether nothing is wrong
 */
export function checkContent(root: string, records: Records, { drafts, sources, write, hand }: Checking): boolean {
  try {
    const content = readContent(root, records, { drafts });
    if (hand) handWhole(root, content);
    const figures = content.parks.reduce((sum, { observations }) => sum + observations.length, 0);
    console.log(`内容：${content.parks.length} 个园区，${figures} 项数据，没有问题`);
    if (!drafts)
      for (const draft of listDrafts(root, content)) console.log(`草稿：${draft} 没有算在内；要一起查，加 --drafts`);
    const reminders = [
      ...checkGlyphs(content, root, readGlyphs()),
      ...checkStoryLength(content.parks),
      ...checkNotes(content, root),
    ];
    for (const reminder of reminders) console.log(formatIssue(reminder));
    const open = checkTrust(content.site, process.env['SITE_URL']);
    if (open) console.log(formatIssue(open));
    // Of finished cases an editor of a draft has no copies at hand.
    const unfinished = content.parks.filter(({ draft }) => draft === 'true');
    const looked = unfinished.length > 0 ? { ...content, parks: unfinished } : content;
    return sources === undefined || checkSources(looked, sources, root, write);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    console.error(error.message);
    // What is left to decide in a draft does not keep its numbers from being looked up.
    const unfinished = error.content?.parks.filter(({ draft }) => draft === 'true') ?? [];
    if (sources !== undefined && error.content && unfinished.length > 0)
      checkSources({ ...error.content, parks: unfinished }, sources, root, write);
    return false;
  }
}
