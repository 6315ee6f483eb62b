import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { keepRecords } from '#lib/content/records.ts';
import { generatePark } from './generate/park.ts';
import { readSound } from './read-anyway.ts';
import { readArguments, refuse } from './read-arguments.ts';

const marker = '.generated';

/**
 * `npm run generate -- --parks N --seed S DIR`: a content folder with N parks for trying the site at scale: the real
 * content, whose texts link to each other, and invented parks (示例园区0001 …) up to N. What the folder held is gone; where
 * there are more real parks than N, that is said, and it is left as it is.
 */
export function generateContent(source: string, target: string, parks: number, seed: string): void {
  const content = readSound(source, keepRecords());
  const invented = parks - content.parks.length;
  if (invented < 0) refuse(`真实案例有 ${content.parks.length} 个，--parks 不能比它小`);
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  writeFileSync(path.join(target, marker), '');
  for (const folder of ['indicators', 'practices', 'pages', 'parks', 'references'])
    cpSync(path.join(source, folder), path.join(target, folder), { recursive: true });
  for (let number = 1; number <= invented; number++) {
    const { slug, text } = generatePark(number, seed, content);
    writeFileSync(path.join(target, 'parks', `${slug}.md`), text);
  }
}

/** Whether a folder may be written anew: none yet, empty, or made by this command before. */
const isOurs = (folder: string) =>
  !existsSync(folder) || readdirSync(folder).length === 0 || existsSync(path.join(folder, marker));

const usage = '用法：npm run generate -- --parks 2543 --seed 1 目录';

function main(): void {
  const { values, positionals } = readArguments(
    {
      allowPositionals: true,
      options: { parks: { type: 'string', default: '2543' }, seed: { type: 'string', default: '1' } },
    },
    usage,
  );
  const [folder] = positionals;
  const parks = Number(values.parks);
  if (!folder || !Number.isInteger(parks) || parks < 1) {
    refuse(usage);
  }
  const target = path.resolve(folder);
  const source = path.resolve('content');
  if (target === source || source.startsWith(`${target}${path.sep}`) || !isOurs(target)) {
    refuse(`${target} 里有别的文件，请换一个空目录`);
  }
  generateContent(source, target, parks, values.seed);
  console.log(`${parks} 个园区，写在 ${target}`);
  console.log(`试用：CONTENT_DIR=${folder} npm start`);
}

if (process.argv[1] && path.basename(process.argv[1]) === 'generate.ts') main();
