import { searchDocuments } from '#lib/catalog/search/entries.ts';
import { readContent } from '#lib/content/read.ts';
import { openRecords } from '#lib/content/records.ts';
import { contentRoot } from '#lib/content/root.ts';
import { searchFolder, writeSearchFiles } from '#lib/content/search-file.ts';
import { makeIndex } from './search-tables.ts';

// Part of the build: writes the index of all texts, so that a server needs neither the dictionaries nor the time.
const root = contentRoot();
const content = readContent(root, openRecords(root));
const anchors = content.parks.flatMap(({ observations }) => observations.flatMap(({ anchor }) => anchor ?? []));
const { index, simple, pinyinByName } = makeIndex(searchDocuments(content), anchors);
writeSearchFiles(searchFolder(), { ...index, simple }, pinyinByName);
