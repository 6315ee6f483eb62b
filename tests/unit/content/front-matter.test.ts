import { expect, test } from 'vitest';
import { type FrontMatter, readFrontMatter } from '#lib/content/front-matter.ts';

const file = 'content/pages/about.md';

function partsOf(text: string): FrontMatter {
  const read = readFrontMatter(file, text);
  if (read.parts === null) throw new Error(JSON.stringify(read.issues));
  return read.parts;
}

const messagesOf = (text: string) => {
  const { issues } = readFrontMatter(file, text);
  return issues.map(({ line, column, message }) => `${line}:${column} ${message}`);
};

const text = '---\ntitle: 关于\nterms:\n  - { id: one, meaning: 甲 }\n---\n第一段\n\n第二段\n';

test('a file is split into data and body', () => {
  const { data, body, bodyLine } = partsOf(text);
  expect(data).toEqual({ title: '关于', terms: [{ id: 'one', meaning: '甲' }] });
  expect(body).toBe('第一段\n\n第二段\n');
  expect(bodyLine).toBe(6);
});

test('blank lines between data and body do not shift the lines of the body', () => {
  const { body, bodyLine } = partsOf('---\ntitle: 关于\n---\n\n\n第一段');
  const line = body.split('\n').indexOf('第一段') + bodyLine;
  expect(line).toBe(6);
});

test('a file may have no body, and may end with the closing line', () => {
  expect(partsOf('---\ntitle: 关于\n---').body).toBe('');
  expect(partsOf('---\ntitle: 关于\n---\n').body).toBe('');
});

test('a rule in the body is not taken for the end of the data', () => {
  expect(partsOf('---\ntitle: 关于\n---\n甲\n\n---\n\n乙').body).toBe('甲\n\n---\n\n乙');
});

test('values stay as they were typed', () => {
  const { data } = partsOf('---\na: 97.70\nb: 2023\nc: 2023-07-10\nd: true\ne: ~\nf: 0x1F\ng:\nh: no\n---\n');
  expect(data).toEqual({ a: '97.70', b: '2023', c: '2023-07-10', d: 'true', e: '~', f: '0x1F', g: '', h: 'no' });
});

test('fields are located, and a missing one at its nearest parent', () => {
  const { locate } = partsOf(text);
  expect(locate(['title'])).toEqual({ line: 2, column: 8 });
  expect(locate(['terms', 0, 'meaning'])).toEqual({ line: 4, column: 25 });
  expect(locate(['terms', 0, 'term'])).toEqual({ line: 4, column: 5 });
  expect(locate(['terms', 7, 'id'])).toEqual({ line: 4, column: 3 });
  expect(locate(['terms', 0], 'meaning')).toEqual({ line: 4, column: 16 });
  expect(locate(['terms', 0], 'other')).toEqual({ line: 4, column: 5 });
  expect(locate([])).toEqual({ line: 2, column: 1 });
});

test('a byte order mark and Windows line ends are accepted and change no place', () => {
  const windows = partsOf(`\uFEFF${text.replaceAll('\n', '\r\n')}`);
  expect(windows.data).toEqual(partsOf(text).data);
  expect(windows.body).toBe(partsOf(text).body);
  expect(windows.locate(['terms', 0, 'meaning'])).toEqual({ line: 4, column: 25 });
});

test('a failed parse is never remembered as empty data', () => {
  const broken = '---\ntitle: "关于\n---\n正文';
  const first = messagesOf(broken);
  expect(first).toEqual(['2:8 YAML 写法有误：引号没有成对，从这里起的字都算在里面了']);
  expect(messagesOf(broken)).toEqual(first);
});

test('reading a text twice gives equal data that is not shared', () => {
  const first = partsOf(text).data as { title: string };
  first.title = '改过';
  expect(partsOf(text).data).toMatchObject({ title: '关于' });
});

test.each(['js', 'javascript', 'JS', ' js', 'json', 'coffee', 'yaml', 'toml', 'constructor', '__proto__', '-'])(
  'front matter that calls itself “%s” is refused and not run',
  (language) => {
    const code = `---${language}\n{ "title": globalThis.frontMatterRan = true }\n---\n正文`;
    expect(messagesOf(code)).toEqual(['1:1 第一行应为单独的 ---，后面不写任何字']);
    expect(globalThis).not.toHaveProperty('frontMatterRan');
  },
);

test.each(['---', '---\n', '---\ntitle: 关于', '---\ntitle: 关于\n----\n', '---\ntitle: 关于\n--- 正文\n'])(
  'front matter without an end is refused: %j',
  (unfinished) => {
    expect(messagesOf(unfinished)).toHaveLength(1);
  },
);

test('front matter of nothing but blanks or comments is empty', () => {
  const message = ['2:1 文件头是空的，请写上数据'];
  expect(messagesOf('---\n---\n正文')).toEqual(message);
  expect(messagesOf('---\n\n  \n---\n正文')).toEqual(message);
  expect(messagesOf('---\n# 只有注释\n---\n正文')).toEqual(message);
});

test('a file may have 256 KB and not a byte more', () => {
  const filler = 'x'.repeat(256 * 1024 - Buffer.byteLength(text));
  expect(messagesOf(text + filler)).toEqual([]);
  expect(messagesOf(`${text}${filler}x`)).toEqual(['1:1 文件超过 256 KB，请拆分']);
  expect(messagesOf(text + '字'.repeat(90_000))).toEqual(['1:1 文件超过 256 KB，请拆分']);
});

test('every broken line is told, once a line', () => {
  expect(messagesOf('---\na: %\nb: "x" y\nc: @d\n---\n')).toEqual([
    '2:4 YAML 写法有误：值以特殊符号开头，请加引号，例如 "%"',
    '3:8 YAML 写法有误：多了或少了符号；值里有半角 , : # [ ] { } 或以 % 开头时要加引号',
    '4:4 YAML 写法有误：值以特殊符号开头，请加引号，例如 "%"',
  ]);
});

test('what a bracket too many makes of the sound lines behind it is not told again', () => {
  expect(
    messagesOf('---\na: [x] y\nrows:\n  - { id: one, says: 甲 }\n  - { id: two, says: 乙 }\nb: 丙\n---\n'),
  ).toEqual(['2:8 YAML 写法有误：多了或少了符号；值里有半角 , : # [ ] { } 或以 % 开头时要加引号']);
});

test('a link in a text without quotation marks is told where the text begins, and the file is read on', () => {
  const read = readFrontMatter(
    file,
    '---\ndeck: [41名](#a)里有[19名](#b)\nsummary: 里面有[19名](#b)\nrows:\n  - { id: one, says: 只印了[1名](#a)，没有别的, paragraph: 9, paragrap: 3 }\n---\n',
  );
  expect(read.issues.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual([
    '2:7 里面有链接“[41名](#a)”，整个值要加引号',
    '5:22 里面有链接“[1名](#a)”，整个值要加引号',
  ]);
  expect(read.parts?.data).toEqual({
    deck: '[41名](#a)里有[19名](#b)',
    summary: '里面有[19名](#b)',
    rows: [{ id: 'one', says: '只印了[1名](#a)，没有别的', paragraph: '9', paragrap: '3' }],
  });
  expect(read.parts?.locate(['rows', 0], 'paragrap')).toEqual({ line: 5, column: 54 });
});

test('many aliases cannot grow into much data', () => {
  const bomb = '---\na: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n---\n';
  expect(messagesOf(bomb)).not.toEqual([]);
});

test('a field named __proto__ changes no object', () => {
  partsOf('---\n__proto__: { polluted: yes }\nconstructor: { prototype: { polluted: yes } }\n---\n');
  expect({}).not.toHaveProperty('polluted');
});

test('a column is that of the file, whatever cannot be seen before it', () => {
  expect(messagesOf('---\na: 甲\nb: { c: 乙\u200B, d: % }\n---\n')).toEqual([
    '3:10 这里有看不见的字符 U+200B（零宽空格），请删去',
    '3:16 YAML 写法有误：值以特殊符号开头，请加引号，例如 "%"',
  ]);
});

test('a file that ends within its data is told so at its last line', () => {
  const message = ['2:1 文件头没有结束，请在最后另起一行写单独的 ---，下面写正文'];
  expect(messagesOf('---\ntitle: 关于')).toEqual(message);
  expect(messagesOf('---\ntitle: 关于\n\n\n')).toEqual(message);
});

test('three dashes before a line of the data are told there, not by what is read behind them', () => {
  expect(messagesOf('---\ntitle: 关于\n---   summary: 甲\nname: 乙\n---\n正文')).toEqual([
    '3:1 行首的 --- 会当作数据的结束，请删去；数据到这里为止的，这一行只写 ---',
  ]);
});

test('a Chinese text that YAML reads on over several lines is told, one that stands in a block of its own is not', () => {
  const folded = '这段文字写成了几行，读出来中间多了空格；请写成一行，下面的行是另一项的，请和这一行对齐，补上半角冒号';
  expect(messagesOf('---\na: 甲\n  乙\nb: "丙\n  丁"\nc: >-\n  戊\n  己\nd: |\n  庚\ne: a\n  b\n---\n')).toEqual([
    `2:4 ${folded}`,
    `4:4 ${folded}`,
    `6:4 ${folded}`,
  ]);
});

test('what cannot be seen is told where a backslash writes it, too', () => {
  expect(messagesOf('---\na: "甲\\u200B乙"\nb: "\\0"\nc: "\\u7532"\n---\n')).toEqual([
    '2:4 双引号里用 \\ 写了看不见的字符 U+200B（零宽空格），请删去',
    '3:4 双引号里用 \\ 写了看不见的字符 U+0000，请删去',
  ]);
});

test('full-width brackets within a text are its own', () => {
  expect(messagesOf('---\na: 甲｛乙｝丙\nrow: { b: ［?］丁, c: 集合｛戊｝, d: 己［？］, e: [f] }\n---\n')).toEqual([]);
  expect(messagesOf('---\na: ［b, c］\nrow: ｛ d: 己［？］, e: ［f］ ｝ # 注\n---\n')).toEqual([
    '2:4 “［”是全角的，请改成半角“[”',
    '2:9 “］”是全角的，请改成半角“]”',
    '3:6 “｛”是全角的，请改成半角“{”',
    '3:20 “［”是全角的，请改成半角“[”',
    '3:22 “］”是全角的，请改成半角“]”',
    '3:24 “｝”是全角的，请改成半角“}”',
  ]);
});
