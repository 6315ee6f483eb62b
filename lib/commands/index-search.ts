import { searchDocuments } from '#lib/catalog/search/entries.ts';
import { readContent } from '#lib/content/read.ts';
import { openRecords } from '#lib/content/records.ts';
import { contentRoot } from '#lib/content/root.ts';
import { searchFolder, writeSearchFiles } from '#lib/content/search-file.ts';
import { makeIndex } from './search-tables.ts';

// Part of the build: writes the index of all texts, so that a server needs neither the dictionaries nor the time.
const root = contentRoot();
const { index, simple, pinyinByName } = makeIndex(searchDocuments(readContent(root, openRecords(root))));
writeSearchFiles(searchFolder(), { ...index, simple }, pinyinByName);
