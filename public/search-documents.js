// The search of a copy without a server that has many cases. It is bundled: see lib/commands/pack-scripts.mjs.
import { searchDocuments } from '#lib/script/search-documents.ts';
import { start } from '#lib/script/start.ts';

start(searchDocuments);
