import { measureSearch } from './lib/commands/bench-search.ts';
import { formatTable } from './lib/commands/bench-table.ts';
console.log(formatTable(await measureSearch(process.argv[2] ?? 'content', process.argv[2] ?? '5')));
