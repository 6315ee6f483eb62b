import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ContentError, formatIssue } from '#lib/content/issue.ts';
import { readContent } from '#lib/content/read.ts';
import { problemsOf, rootWith, temporaryRoot, validRoot } from './root.ts';

const textOf = (file: string) => readFileSync(path.join(validRoot, file), 'utf8');

test('the valid content has no problems', () => {
  expect(problemsOf(validRoot)).toEqual([]);
});

test('parks stand in the order of their slugs, indicators and practice types in their own', () => {
  const { parks, indicators, practiceTypes, pages, terms } = readContent(validRoot);
  expect(parks.map(({ slug }) => slug)).toEqual(['beishan', 'linhe']);
  expect(indicators.map(({ order }) => order)).toEqual([1, 2, 3, 4, 5]);
  expect(practiceTypes.map(({ id }) => id)).toEqual(['instructors', 'service']);
  expect(pages.map(({ id }) => id)).toEqual(['about', 'corrections', 'glossary']);
  expect(terms.map(({ id }) => id)).toEqual(['two-new', 'non-public']);
});

test('a byte order mark and Windows line ends change nothing', () => {
  const root = temporaryRoot();
  for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md')))
    writeFileSync(path.join(root, file), `\uFEFF${textOf(file).replaceAll('\n', '\r\n')}`);
  expect(readContent(root)).toEqual(readContent(validRoot));
});

test('with Windows line ends a problem keeps its place', () => {
  const text = textOf('parks/beishan.md').replace('[97.7%]', '[97%]');
  const [unix] = problemsOf(rootWith({ 'parks/beishan.md': text }));
  const [windows] = problemsOf(rootWith({ 'parks/beishan.md': `\uFEFF${text.replaceAll('\n', '\r\n')}` }));
  expect(unix).toMatch(/^content\/parks\/beishan\.md:30:43 正文：/);
  expect(windows).toBe(unix);
});

test('with line ends of old Macs a problem in the front matter keeps its place', () => {
  const text = textOf('parks/beishan.md').replace('deck: ', 'deck: 有300名');
  const [unix] = problemsOf(rootWith({ 'parks/beishan.md': text }));
  expect(unix).toMatch(/^content\/parks\/beishan\.md:6:8 deck：数字/);
  expect(problemsOf(rootWith({ 'parks/beishan.md': text.replaceAll('\n', '\r') }))).toEqual([unix]);
});

test.each([
  '---\ndraft: true',
  '\uFEFF---\r\ndraft: true\r',
  '---\ndraft:   true # 还没写完',
  '--- \ndraft : "true"',
  `---\n"draft": 'true'`,
  '---\n? draft\n: true',
])('a draft is none of the content, however YAML says so: %j', (head) => {
  const text = textOf('parks/linhe.md').replace('---', head);
  const draft = text.replace(/^name: .*$/m, 'name: 草稿园区');
  const { parks } = readContent(rootWith({ 'parks/draft-park.md': draft }));
  expect(parks.map(({ slug }) => slug)).toEqual(['beishan', 'linhe']);
});

test('what a file manager leaves behind is no content', () => {
  expect(problemsOf(rootWith({ 'parks/.DS_Store': 'x', 'pages/Thumbs.db': 'x' }))).toEqual([]);
});

test('a file that is not read is named once', () => {
  const root = rootWith({ 'parks/notes.txt': 'x', 'parks/demo.md.txt': 'x', 'pages/more.MD': 'x', 'other.md': 'x' });
  mkdirSync(path.join(root, 'parks/old'));
  expect(problemsOf(root)).toEqual([
    'content/other.md:1:1：这里没有读：内容只放在 indicators、practices、pages、parks、references 里',
    'content/pages/more.MD:1:1：这个文件没有读：内容文件以小写的 .md 结尾；请改名为 more.md，或移出内容文件夹',
    'content/parks/demo.md.txt:1:1：这个文件没有读：内容文件以小写的 .md 结尾；请改名为 demo.md，或移出内容文件夹',
    'content/parks/notes.txt:1:1：这个文件没有读：内容文件以小写的 .md 结尾；请改名为 notes.md，或移出内容文件夹',
    'content/parks/old:1:1：内容文件夹里不再放文件夹，请把文件移出来',
  ]);
});

test.each([
  ['GBK', Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xb9, 0xd8, 0xd3, 0xda])],
  ['UTF-16', Buffer.from('\uFEFF---\ntitle: 关于\n---\n', 'utf16le')],
  ['UTF-16 without a mark', Buffer.from('---\ntitle: about\n---\n', 'utf16le')],
])('a file in %s is told once, and breaks no link to it', (_, bytes) => {
  for (const file of ['parks/beishan.md', 'practices/service.md', 'indicators/org-coverage.md', 'pages/glossary.md'])
    expect(problemsOf(rootWith({ [file]: bytes }))).toEqual([
      `content/${file}:1:1：文件不是 UTF-8 编码，请另存为 UTF-8`,
    ]);
});

test('a broken park breaks no link to it', () => {
  expect(problemsOf(rootWith({ 'parks/beishan.md': '---\nname: [\n---\n' }))).toEqual([
    expect.stringMatching(/^content\/parks\/beishan\.md:\d+:\d+：YAML 写法有误：/),
  ]);
});

test('a broken indicator, practice type or glossary makes no figure, practice or link wrong', () => {
  for (const file of ['indicators/org-coverage.md', 'practices/service.md', 'pages/glossary.md'])
    expect(problemsOf(rootWith({ [file]: '---\n---\n' }))).toEqual([`content/${file}:2:1：文件头是空的，请写上数据`]);
});

test('a missing park is missed by whoever links to it', () => {
  const root = temporaryRoot();
  rmSync(path.join(root, 'parks/beishan.md'));
  expect(problemsOf(root)).toEqual([
    'content/indicators/org-coverage.md:12:4 正文：链接的目标不存在：“/parks/beishan#org-coverage”，是不是想写“/parks/linhe#org-coverage”？',
    'content/pages/corrections.md:5:32 corrections[1].address：没有这个地址：“/parks/beishan#org-coverage”，是不是想写“/parks/linhe#org-coverage”？',
    'content/pages/corrections.md:7:34 retired[1].to：没有这个地址：“/parks/beishan”，是不是想写“/parks/linhe”？',
    'content/parks/linhe.md:64:80 正文：链接的目标不存在：“/parks/beishan#org-coverage”，是不是想写“/parks/linhe#org-coverage”？',
    'content/practices/service.md:7:24 正文：链接的目标不存在：“/parks/beishan”',
  ]);
});

test('an error lists its problems sorted by file, line and column', () => {
  const issue = (file: string, line: number, column: number) => ({ file, line, column, field: '', message: '错' });
  const { issues, message } = new ContentError([
    issue('b', 1, 1),
    issue('a', 10, 1),
    issue('a', 9, 20),
    issue('a', 9, 3),
  ]);
  expect(issues.map(formatIssue)).toEqual(['a:9:3：错', 'a:9:20：错', 'a:10:1：错', 'b:1:1：错']);
  expect(message).toBe('内容有 4 处问题：\na:9:3：错\na:9:20：错\na:10:1：错\nb:1:1：错');
});

test('a trial copy must not break the editions of the folder that it stands for', () => {
  const [root, trial] = [temporaryRoot(), temporaryRoot()];
  const folder = path.join(root, 'editions', '2023-09-01');
  mkdirSync(folder, { recursive: true });
  const { build, frozen } = readContent('content').editions[0] ?? {};
  const held = { value: '1', qualifier: '', unit: '家', period: '', territory: 'park' };
  writeFileSync(path.join(folder, 'build.json'), JSON.stringify(build));
  writeFileSync(
    path.join(folder, 'figures.json'),
    JSON.stringify({ ...frozen, figures: { '/parks/beishan#workshops': held } }),
  );
  expect(readContent(trial).parks).not.toEqual([]);
  expect(() => readContent(trial, undefined, { standsFor: root })).toThrow('2023-09-01版数据里，这项数据的数值是“1”');
});

test('a link to elsewhere is read as what it leads to, and one that leads nowhere is told', () => {
  const root = temporaryRoot();
  const parks = path.join(root, 'parks');
  symlinkSync(path.join(parks, 'gone.md'), path.join(parks, 'lost.md'));
  symlinkSync(path.join(parks, 'round.md'), path.join(parks, 'round.md'));
  symlinkSync(path.join(root, 'practices'), path.join(parks, 'others.md'));
  const nowhere = '1:1：这是一个快捷方式（符号链接），它指的文件打不开；请删去，或放上文件本身';
  expect(problemsOf(root)).toEqual([
    `content/parks/lost.md:${nowhere}`,
    'content/parks/others.md:1:1：内容文件夹里不再放文件夹，请把文件移出来',
    `content/parks/round.md:${nowhere}`,
  ]);
});

test('a folder that is not there, as git keeps none that is empty, is told', () => {
  const root = temporaryRoot();
  rmSync(path.join(root, 'practices'), { recursive: true });
  expect(problemsOf(root)).toContain(
    'content/practices:1:1：没有这个文件夹；内容放在 indicators、practices、pages、parks、references 里',
  );
  expect(problemsOf(path.join(root, 'none'))).toHaveLength(4);
});

test('what is no file is told and never read: a pipe, a device, a link to itself', () => {
  const root = temporaryRoot();
  execFileSync('mkfifo', [path.join(root, 'parks/pipe.md')]);
  symlinkSync('/dev/zero', path.join(root, 'pages/zero.md'));
  symlinkSync('loop.md', path.join(root, 'parks/loop.md'));
  const other = '这不是普通的文件（是管道、设备一类），请删去';
  expect(problemsOf(root)).toEqual([
    `content/pages/zero.md:1:1：${other}`,
    'content/parks/loop.md:1:1：这是一个快捷方式（符号链接），它指的文件打不开；请删去，或放上文件本身',
    `content/parks/pipe.md:1:1：${other}`,
  ]);
});

test('what the system does not give is told in the words of an editor', () => {
  const root = temporaryRoot();
  mkdirSync(path.join(root, 'en/parks/x.md'), { recursive: true });
  writeFileSync(path.join(root, 'en/notes.md'), '甲');
  mkdirSync(path.join(root, 'site.yaml'));
  expect(problemsOf(root)).toEqual([
    'content/en/notes.md:1:1：这里没有读：英文案例放在 content/en/parks 里',
    'content/en/parks/x.md:1:1：内容文件夹里不再放文件夹，请把文件移出来',
    'content/site.yaml:1:1：这里应是一个文件，却是文件夹；请改名或移走',
  ]);
  rmSync(path.join(root, 'site.yaml'), { recursive: true });
  symlinkSync('nowhere', path.join(root, 'site.yaml'));
  expect(problemsOf(root).at(-1)).toBe(
    'content/site.yaml:1:1：这里没有文件，或是一个失效的快捷方式；请放上文件本身，或删去',
  );
});

test.each(['indicators', 'practices', 'pages', 'parks'])(
  'a folder that is missing is told, not what leads into it: %s',
  (folder) => {
    const root = temporaryRoot();
    const missing = [
      `content/${folder}:1:1：没有这个文件夹；内容放在 indicators、practices、pages、parks、references 里`,
    ];
    rmSync(path.join(root, folder), { recursive: true });
    expect(problemsOf(root)).toEqual(missing);
    writeFileSync(path.join(root, folder), '');
    expect(problemsOf(root)).toEqual(missing);
  },
);

test('a link to a draft is told as one', () => {
  const draft = textOf('parks/beishan.md').replace('---', '---\ndraft: true');
  const [first, ...rest] = problemsOf(rootWith({ 'parks/beishan.md': draft })).filter((line) => line.includes('正文'));
  expect(first).toMatch(/^content\/.*：链接的目标是草稿，还不在网站上：“\/parks\/beishan(?:#org-coverage)?”$/);
  expect(rest.every((line) => line.includes('链接的目标是草稿'))).toBe(true);
});

test('of a case that was copied the copy is told, once', () => {
  expect(problemsOf(rootWith({ 'parks/linhe-2.md': textOf('parks/linhe.md') }))).toEqual([
    'content/parks/linhe-2.md:2:7 name：content/parks/linhe.md 已经写了“临河工业园”，一个园区只写一份',
  ]);
});

test('a zero among letters is told where it stands, thousands are another encoding, and what is too large is not read', () => {
  const text = textOf('parks/beishan.md');
  const told = (bytes: string | Buffer) => problemsOf(rootWith({ 'parks/beishan.md': bytes }));
  expect(told(text.replace('北山市', '北山\0市'))).toEqual([
    'content/parks/beishan.md:5:9：这里有看不见的字符 U+0000，请删去',
  ]);
  expect(told(Buffer.from(`---\nname: x${'y'.repeat(99)}\n---\n`, 'utf16le'))).toEqual([
    'content/parks/beishan.md:1:1：文件不是 UTF-8 编码，请另存为 UTF-8',
  ]);
  expect(told(Buffer.alloc(30_000_000))).toEqual(['content/parks/beishan.md:1:1：文件超过 256 KB，请拆分']);
});

test('facts that cannot be read hide nothing of what is wrong in the text below them whatever they are', () => {
  const text = textOf('parks/beishan.md');
  const last = text.split('\n').length;
  const body = '\n<b>粗</b>\n\n# 一级\n\n共有12家，见[这里](#nothing)。**未闭\n';
  const broken = text.replace(/^deck: .*$/m, 'deck: "没有合上');
  expect(broken).not.toBe(text);
  const messages = problemsOf(rootWith({ 'parks/beishan.md': broken + body })).filter((one) => one.includes('beishan'));
  expect(messages.map((one) => one.replace(/^content.parks.beishan.md:/, ''))).toEqual([
    expect.stringMatching(/^\d+:7：YAML 写法有误：引号没有成对/),
    `${last + 1}:1 正文：正文里不写 HTML，请用 Markdown`,
    `${last + 1}:5 正文：正文里不写 HTML，请用 Markdown`,
    `${last + 3}:1 正文：正文里不用一级标题，小标题请写成“## ……”`,
    `${last + 5}:23 正文：“**”会照样印出来；加粗请成对写 **，不用的请删去`,
  ]);
});
