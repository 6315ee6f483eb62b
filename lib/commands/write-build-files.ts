import path from 'node:path';
import { digestFiles, tellFiles } from '#lib/content/digest-files.ts';
import { contentRoot } from '#lib/content/root.ts';
import { takeHanded, writeWhole } from '#lib/content/whole/whole-content.ts';
import type { Content } from '#lib/schema/content.ts';
import { readSettings } from '#lib/server/settings.ts';
import { storedFolder } from '#lib/server/stored-files.ts';
import { indexSearch } from './build/index-search.ts';
import { shareStyles } from './build/share-styles.ts';
import { writeData } from './build/write-data.ts';

/** What no check has left is read once more, as the compiler alone does it: with modules that are loaded for that. */
async function readAgain(root: string): Promise<Content> {
  const [{ readContent }, { openRecords }] = await Promise.all([
    import('#lib/content/read.ts'),
    import('#lib/content/records.ts'),
  ]);
  const content = readContent(root, openRecords(root));
  writeWhole(root, content);
  return content;
}

// Part of the build, with what its check has read: that content itself, so that a server need not read it, the index of
// all texts, for which a server then needs neither the dictionaries nor the time, the data files, so that nobody waits for
// another's large file, and what pages share.
const root = contentRoot();
// A file that changes meanwhile is not among them, so that what was made of it is not taken for its own.
tellFiles(digestFiles(root));
const content = takeHanded(root) ?? (await readAgain(root));
indexSearch(content);
const { folder, siteUrl } = readSettings(process.env);
shareStyles(path.join(folder, '.next'));
await writeData(content, root, siteUrl, storedFolder(folder));
