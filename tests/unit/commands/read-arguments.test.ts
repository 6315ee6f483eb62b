import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { readAnyway, readSound } from '#lib/commands/read-anyway.ts';
import { givenFolder, readArguments, readGiven } from '#lib/commands/read-arguments.ts';
import { layOver, temporaryRoot } from '../content/root.ts';

/** What a command says where it ends instead of going on; null where it goes on. */
function refusalOf(run: () => unknown): string | null {
  const said = vi.spyOn(console, 'error').mockReturnValue();
  const exit = vi.spyOn(process, 'exit').mockImplementation((code) => {
    throw new Error(`exit ${code}`);
  });
  try {
    run();
    return null;
  } catch (error) {
    expect(exit).toHaveBeenCalledWith(1);
    expect((error as Error).message).toBe('exit 1');
    return said.mock.calls.join('\n');
  } finally {
    said.mockRestore();
    exit.mockRestore();
  }
}

const options = { park: { type: 'string', short: 'p' }, drafts: { type: 'boolean' } } as const;

test.each([
  [['--draft'], '不认识的选项“--draft”\n用法'],
  [['--park'], '--park 后面要写上它的值\n用法'],
  [['--drafts=1'], '--drafts 后面不写值\n用法'],
  [['drafts'], '多写了“drafts”；选项以 -- 开头\n用法'],
  [['--drafts', '--park', 'a'], null],
])('%j: %s', (args, said) => {
  expect(refusalOf(() => readArguments({ args, options }, '用法'))).toBe(said);
});

test.each([
  [{ npm_config_drafts: 'true' }, '--drafts'],
  [{ npm_config_park: 'loudi' }, '--park'],
  [{ npm_config_park: 'true', npm_config_drafts: 'true' }, '--park、--drafts'],
  [{ npm_config_pictures: '' }, '--no-pictures'],
  [{ npm_config_dry_run: 'true' }, '--dry-run'],
  [{ npm_config_noproxy: '', npm_config_pictures: 'true' }, null],
  [{}, null],
])('of what npm kept for itself (%j) it is told how to hand it on', (env, kept) => {
  const more = { ...options, 'no-pictures': { type: 'boolean' }, 'dry-run': { type: 'boolean' } } as const;
  const run = () => readArguments({ args: [], options: more }, '用法', { npm_lifecycle_event: 'check', ...env });
  const said = `npm 把“${kept}”当成了自己的选项，没有传过来。选项前面要单独写一个 --：npm run check -- ${kept?.replaceAll('、', ' ')}\n用法`;
  expect(refusalOf(run)).toBe(kept === null ? null : said);
});

test('every command that takes options reads them here', () => {
  const commands = readdirSync('lib/commands', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const own = commands.filter((name) => /\bparseArgs\(/.test(readFileSync(path.join('lib/commands', name), 'utf8')));
  expect(own).toEqual(['read-arguments.ts']);
});

test('a file that is none and a folder are refused in Chinese', () => {
  const root = temporaryRoot();
  expect(refusalOf(() => readGiven(path.join(root, 'none.txt')))).toBe(`没有文件 ${root}/none.txt`);
  expect(refusalOf(() => readGiven(root))).toBe(`${root} 是文件夹，要写一个文件`);
  writeFileSync(path.join(root, 'one.txt'), '园区');
  expect(readGiven(path.join(root, 'one.txt')).toString()).toBe('园区');
});

test('content with a problem is listed where it must be sound, and read as far as it goes where it need not', () => {
  const root = temporaryRoot();
  expect(refusalOf(() => readSound(root))).toBe(null);
  layOver(root, 'number-in-deck');
  const problem = 'content/parks/beishan.md:6:7 deck：数字“300”没有对应的数据，请链接到它的数据，或改写';
  expect(refusalOf(() => readSound(root))).toBe(`内容有 1 处问题：\n${problem}`);
  const { content, issues } = readAnyway(root);
  expect([content.parks.length, issues.length]).toEqual([2, 1]);
});

test('a folder that is none is told, and not taken for one in which nothing is wrong', () => {
  expect(refusalOf(() => givenFolder('tests/nowhere'))).toBe('没有文件夹 tests/nowhere');
  expect(refusalOf(() => givenFolder('package.json'))).toBe('package.json 是文件，要写它所在的文件夹');
  expect(givenFolder('tests/fixtures')).toBe('tests/fixtures');
});
