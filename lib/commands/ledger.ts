import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { addressesOf } from '#lib/pages/ledger.ts';
import { published } from '#lib/pages/published.ts';
import { readSound } from './read-anyway.ts';

/**
 * `npm run ledger`, when a site has been published: writes its addresses down in `lib/pages/published.ts`. It adds and
 * never removes; an address that goes needs an entry under `retired`, not a shorter ledger.
 */
const place = path.resolve('lib/pages/published.ts');
const root = path.resolve('content');

const known = new Set(published);
const added = addressesOf(readSound(root)).filter((address) => !known.has(address));
const lines = [...published, ...added].sort();
const [head = ''] = readFileSync(place, 'utf8').split('= `', 1);
writeFileSync(place, `${head}= \`\n${lines.join('\n')}\n\`\n  .trim()\n  .split('\\n');\n`);
console.log(
  added.length === 0
    ? `${published.length} 个地址都已记下`
    : `新记下 ${added.length} 个地址，共 ${lines.length} 个；请把 lib/pages/published.ts 一起提交`,
);
