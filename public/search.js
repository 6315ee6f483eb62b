// The search of a copy without a server that has few cases. It is bundled: see lib/commands/pack-scripts.mjs.
import { searchFiles } from '#lib/script/search-files.ts';
import { start } from '#lib/script/start.ts';

start(searchFiles);
