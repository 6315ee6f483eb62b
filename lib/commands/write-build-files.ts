import path from 'node:path';
import { digestFiles, tellFiles } from '#lib/content/digest-files.ts';
import { readContent } from '#lib/content/read.ts';
import { openRecords } from '#lib/content/records.ts';
import { contentRoot } from '#lib/content/root.ts';
import { writeWhole } from '#lib/content/whole/whole-content.ts';
import { readSettings } from '#lib/server/settings.ts';
import { storedFolder } from '#lib/server/stored-files.ts';
import { indexSearch } from './index-search.ts';
import { shareStyles } from './share-styles.ts';
import { writeData } from './write-data.ts';

// Part of the build, with one reading of the content: that content itself, so that a server need not read it, the index of
// all texts, for which a server then needs neither the dictionaries nor the time, the data files, so that nobody waits for
// another's large file, and what pages share.
const root = contentRoot();
// A file that changes meanwhile is not among them, so that what was made of it is not taken for its own.
tellFiles(digestFiles(root));
const content = readContent(root, openRecords(root));
writeWhole(root, content);
indexSearch(content);
const { folder, siteUrl } = readSettings(process.env);
shareStyles(path.join(folder, '.next'));
await writeData(content, root, siteUrl, storedFolder(folder));
