import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, onTestFinished, test } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { z } from 'zod';
import { applyTables } from '#lib/commands/workbook/apply-tables.ts';
import { type TextTable, tablesOf } from '#lib/commands/workbook/case-tables.ts';
import { choiceTable, readChoices, takeIds } from '#lib/commands/workbook/choices.ts';
import { digestOfCase, makeWorkbook } from '#lib/commands/workbook/make-workbook.ts';
import { readTables } from '#lib/commands/workbook/read-tables.ts';
import { readXlsx } from '#lib/commands/workbook/read-xlsx.ts';
import { bodySheet, caseFields, caseSheet, lineColumn, listSheets, noteSheet } from '#lib/commands/workbook/sheets.ts';
import { readWorkbook as readAnyWorkbook } from '#lib/commands/workbook.ts';
import { getContent } from '#lib/content/content.ts';
import { keepRecords } from '#lib/content/records.ts';
import { parkSchema } from '#lib/schema/park.ts';
import { themeLabel } from '#lib/schema/theme.ts';

const content = getContent();
/** The folders of these tests differ from each other by a file. */
const records = keepRecords();
const readWorkbook = (root: string, bytes: Uint8Array) => readAnyWorkbook(root, bytes, records);
const textOf = (slug: string) => readFileSync(`content/parks/${slug}.md`, 'utf8');

function copyOfContent(): string {
  const root = mkdtempSync(path.join(tmpdir(), 'content-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  cpSync('content', root, { recursive: true });
  return root;
}

/** A workbook as a person would save it, after some edits of its cells. */
async function edited(slug: string, edit: (tables: Map<string, TextTable>) => void): Promise<Uint8Array> {
  const text = textOf(slug);
  const note = {
    sheet: noteSheet,
    header: ['项目', '内容'],
    rows: [
      ['园区', slug],
      ['案例文件', digestOfCase(text)],
    ],
  };
  const tables = new Map([...tablesOf(text), choiceTable(content), note].map((table) => [table.sheet, table]));
  edit(tables);
  const sheets = [...tables.values()].map(({ sheet, header, rows }) => ({
    sheet,
    data: [header, ...rows].map((row) => row.map((value) => (value === '' ? null : { value, type: String }))),
  }));
  return writeExcelFile(sheets).toBuffer();
}

/** The cell of a row, by what another cell of it says. */
function cellOf(tables: Map<string, TextTable>, sheet: string, id: string, label: string) {
  const table = tables.get(sheet);
  const row = table?.rows.find((cells) => cells.includes(id));
  const column = table?.header.indexOf(label) ?? -1;
  if (!row || column < 0) throw new Error(`${sheet} has no ${id} ${label}`);
  return { get: () => row[column] ?? '', set: (text: string) => row.splice(column, 1, text) };
}

const changedLines = (was: string, now: string) => {
  const [before, after] = [was.split('\n'), now.split('\n')];
  return { gone: before.filter((line) => !after.includes(line)), come: after.filter((line) => !before.includes(line)) };
};

test.for(content.parks.map(({ slug }) => slug))('%s goes to a workbook and comes back byte for byte', async (slug) => {
  const text = textOf(slug);
  const raw = readXlsx(await makeWorkbook(slug, text, content, ['一段原文，12家企业。']));
  const tables = tablesOf(text);
  const headers = new Map(tables.map(({ sheet, header, rows }) => [sheet, { header, lines: rows.length }]));
  headers.set(noteSheet, { header: ['项目', '内容'], lines: 0 });
  expect(applyTables(text, readTables(raw, headers)).text).toBe(text);
  // The cells themselves say what the file says.
  for (const { sheet, header, rows } of tables) {
    const read = raw.sheets.find(({ name }) => name === sheet);
    for (const [index, row] of [header, ...rows].entries())
      expect(row.map((_, column) => read?.rows.get(index + 1)?.get(column + 1)?.text ?? '')).toEqual(row);
  }
});

test('every field of a case has a cell: one that is added to the schema cannot be forgotten', () => {
  const lists = new Map(listSheets.map(({ list, columns }) => [list, columns.map(({ key }) => key)]));
  for (const [key, field] of Object.entries(parkSchema.shape)) {
    const isListed = lists.has(key) || caseFields.some((one) => one.key === key || one.key.startsWith(`${key}.`));
    expect(isListed, key).toBe(true);
    const bare = field instanceof z.ZodOptional ? field.unwrap() : field;
    const element = bare instanceof z.ZodArray ? (bare.element as { shape?: object }) : undefined;
    if (lists.has(key)) expect(lists.get(key)).toEqual(Object.keys(element?.shape ?? {}));
  }
  for (const { columns } of listSheets) expect(new Set(columns.map(({ label }) => label)).size).toBe(columns.length);
});

test('one figure changed is one line changed', async () => {
  const root = copyOfContent();
  const bytes = await edited('quanzhou', (tables) => cellOf(tables, '数据', 'grids', '段落').set('8'));
  expect(readWorkbook(root, bytes)).toEqual({ slug: 'quanzhou', changed: true, problems: [], left: [], sorted: [] });
  const { gone, come } = changedLines(textOf('quanzhou'), readFileSync(path.join(root, 'parks/quanzhou.md'), 'utf8'));
  expect(come).toHaveLength(1);
  expect(gone).toHaveLength(1);
  expect(come[0]).toBe(gone[0]?.replace('paragraph: 9', 'paragraph: 8'));
});

test('rows that were sorted are told, as the file keeps its own order', async () => {
  const root = copyOfContent();
  const bytes = await edited('quanzhou', (tables) => {
    tables.get('数据')?.rows.reverse();
  });
  expect(readWorkbook(root, bytes)).toEqual({
    slug: 'quanzhou',
    changed: false,
    problems: [],
    left: [],
    sorted: ['数据'],
  });
});

test('what is left to do in a draft of another park keeps no workbook from being read', async () => {
  const root = copyOfContent();
  const draft = textOf('quanzhou')
    .replace('---\n', '---\ndraft: true\n')
    .replace(/^city: .*$/m, 'city: 待定');
  writeFileSync(path.join(root, 'parks/other.md'), draft);
  const sound = await edited('loudi', (tables) => cellOf(tables, '数据', 'party-organizations', '段落').set('7'));
  expect(readWorkbook(root, sound)).toEqual({ slug: 'loudi', changed: true, problems: [], left: [], sorted: [] });
  // What the workbook itself does to another file is told.
  const broken = await edited('loudi', (tables) => cellOf(tables, '数据', 'org-coverage', '单位').set('％'));
  cpSync('content/parks/loudi.md', path.join(root, 'parks/loudi.md'));
  expect(readWorkbook(root, broken).problems.every((problem) => problem.startsWith('数据!'))).toBe(true);
});

test('a line more, a line less, a field more, a field less are written as an editor would', async () => {
  const root = copyOfContent();
  const bytes = await edited('loudi', (tables) => {
    const figures = tables.get('数据');
    const at = figures?.rows.findIndex((row) => row.includes('factory-buildings')) ?? -1;
    const model = figures?.rows.find((row) => row.includes('instructors'));
    if (!figures || !model) throw new Error('no figures');
    const row = [...model];
    const set = (label: string, text: string) => row.splice(figures.header.indexOf(label), 1, text);
    for (const label of [lineColumn, '指标', '定位']) set(label, '');
    set('编号', 'further-teams');
    set('名称', '服务队');
    set('对象', '上门的服务队');
    set('统计对象', '服务队');
    set('数值', '3');
    set('单位', '支');
    set('原文写法', '3支');
    figures.rows.splice(figures.rows.indexOf(model) + 1, 0, row);
    expect(at).toBe(-1);
    cellOf(tables, '数据', 'org-coverage', '说明').set('');
    cellOf(tables, '做法', 'five-mosts', '定位').set('');
    cellOf(tables, '做法', 'three-wheres', '数据').set('instructors, further-teams');
    const organizations = tables.get('机构');
    organizations?.rows.pop();
  });
  expect(readWorkbook(root, bytes)).toEqual({ slug: 'loudi', changed: true, problems: [], left: [], sorted: [] });
  const { come, gone } = changedLines(textOf('loudi'), readFileSync(path.join(root, 'parks/loudi.md'), 'utf8'));
  expect(come).toContainEqual(
    expect.stringMatching(
      /^ {2}- \{ id: further-teams, theme: members, name: 服务队, subject: 上门的服务队, population: 服务队, value: 3, unit: 支, printed: 3支, .*paragraph: 13\b.* \}$/,
    ),
  );
  expect(come).toContain('    figures: [instructors, further-teams]');
  expect(come).toHaveLength(3);
  expect(gone).toHaveLength(3);
});

test('a percentage is a line more like any other', async () => {
  const root = copyOfContent();
  const bytes = await edited('loudi', (tables) => {
    const figures = tables.get('数据');
    const model = figures?.rows.find((row) => row.includes('org-coverage'));
    if (!figures || !model) throw new Error('no figures');
    const row = [...model];
    const set = (label: string, text: string) => row.splice(figures.header.indexOf(label), 1, text);
    for (const label of [lineColumn, '指标', '定位', '限定', '分子', '未明之处', '说明']) set(label, '');
    for (const [label, text] of Object.entries({
      编号: 'pass',
      名称: '合格率',
      对象: '合格率',
      数值: '95',
      原文写法: '95%',
    }))
      set(label, text);
    figures.rows.push(row);
  });
  expect(readWorkbook(root, bytes)).toEqual({ slug: 'loudi', changed: true, problems: [], left: [], sorted: [] });
  expect(readFileSync(path.join(root, 'parks/loudi.md'), 'utf8')).toContain('value: 95, unit: "%", printed: 95%,');
});

test('a number that the check refuses is told by sheet and cell, and nothing is written', async () => {
  const root = copyOfContent();
  const bytes = await edited('quanzhou', (tables) => {
    cellOf(tables, '数据', 'org-coverage', '数值').set('98.2');
    cellOf(tables, '做法', 'five-forces', '做法类型').set('tiered');
    cellOf(tables, caseSheet, 'deck', '内容').set('导语里有12个数');
  });
  const { changed, problems } = readWorkbook(root, bytes);
  expect(changed).toBe(false);
  expect(problems).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^数据!H\d+：/),
      expect.stringMatching(/^做法!C\d+：/),
      expect.stringMatching(/^案例!C\d+：/),
    ]),
  );
  // Whose words say what the source prints is not told that it does not.
  expect(problems.filter((one) => one.startsWith('content/en/'))).toEqual([]);
  expect(readFileSync(path.join(root, 'parks/quanzhou.md'), 'utf8')).toBe(textOf('quanzhou'));
});

test('a sign of an English keyboard is told at its cell in the words that a file is told it in', async () => {
  const bytes = await edited('quanzhou', (tables) => {
    cellOf(tables, '做法', 'five-forces', '名称').set('"五力"聚能');
    cellOf(tables, '数据', 'org-coverage', '对象').set('非公企业,党组织覆盖率');
    // What the source prints stays as it is.
    cellOf(tables, '数据', 'org-coverage', '定位').set('覆盖率,达到97.7%');
  });
  const told = (sign: string) => `“${sign}”是半角的，中文里请用全角标点，引号写“……”`;
  expect(readWorkbook(copyOfContent(), bytes).problems).toEqual([
    expect.stringMatching(new RegExp(`^数据!F\\d+：${told(',')}$`)),
    expect.stringMatching(new RegExp(`^做法!D\\d+：${told('"')}$`)),
  ]);
});

test('braces of a cell are told in the words that those of a file are told in', async () => {
  const told = async (text: string) => {
    const bytes = await edited('quanzhou', (tables) => cellOf(tables, '数据', 'org-coverage', '统计范围').set(text));
    try {
      return readWorkbook(copyOfContent(), bytes).problems;
    } catch (error) {
      return String(error);
    }
  };
  expect(await told('｛ city：泉州市 ｝')).toEqual([
    expect.stringMatching(/^数据!U\d+：“｛”是全角的，请改成半角“\{”$/),
    expect.stringMatching(/后面是全角冒号，请改成半角冒号加空格“: ”$/),
    expect.stringMatching(/“｝”是全角的，请改成半角“\}”$/),
  ]);
  expect(await told('{ city: 泉州市')).toMatch(/括号、冒号或引号没有配好/);
  expect(await told('{ city: 泉州市 other: 某处 }')).toMatch(/“other”前面少了半角逗号/);
});

test('an empty line in a cell of the prose makes two paragraphs, and a row that was moved is told', async () => {
  const root = copyOfContent();
  const bytes = await edited('loudi', (tables) => {
    const rows = tables.get(bodySheet)?.rows ?? [];
    rows.at(-1)?.splice(1, 1, '一段。\n\n又一段。');
    rows.push(['', '再一段。\n \n第四段。']);
  });
  expect(readWorkbook(root, bytes).problems).toEqual([]);
  const now = readFileSync(path.join(root, 'parks/loudi.md'), 'utf8');
  expect(now.endsWith('\n\n一段。\n\n又一段。\n\n再一段。\n\n第四段。\n')).toBe(true);
  const wrong = await edited('loudi', (tables) => {
    const rows = tables.get(bodySheet)?.rows ?? [];
    rows.at(-1)?.splice(1, 1, '一段。\n\n又一段有99家。');
  });
  expect(readWorkbook(copyOfContent(), wrong).problems).toEqual([expect.stringMatching(/^正文!B\d+：数字“99”/)]);
  const moved = await edited('loudi', (tables) => {
    const rows = tables.get(bodySheet)?.rows ?? [];
    rows.splice(1, 0, ...rows.splice(3, 1));
  });
  expect(() => readWorkbook(copyOfContent(), moved)).toThrow(
    '正文!A4：第 4 段在第 2 段前面了；要挪动一段，请把它“行”那一格清空，当作新添的一段',
  );
});

test('a workbook of an older text undoes nobody’s work', async () => {
  const root = copyOfContent();
  const file = path.join(root, 'parks/quanzhou.md');
  const bytes = await edited('quanzhou', () => {});
  writeFileSync(file, textOf('quanzhou').replace('deck: ', 'deck: 又'));
  expect(() => readWorkbook(root, bytes)).toThrow('导出以后 quanzhou.md 改过了；请重新导出，把改动抄过去');
});

test('the prose is a paragraph a row, and one that is changed, added or taken out leaves the others alone', async () => {
  const root = copyOfContent();
  const bytes = await edited('loudi', (tables) => {
    const body = tables.get(bodySheet);
    const last = body?.rows.at(-1);
    if (!body || !last) throw new Error('no prose');
    last.splice(1, 1, `${last[1]}补一句。`);
    body.rows.push(['', '再添一段。']);
  });
  expect(readWorkbook(root, bytes).problems).toEqual([]);
  const now = readFileSync(path.join(root, 'parks/loudi.md'), 'utf8');
  expect(now).toBe(`${textOf('loudi').trimEnd()}补一句。\n\n再添一段。\n`);
});

test('a paragraph stands where its row does, also before the first, and problems are told at its row', async () => {
  const root = copyOfContent();
  const bytes = await edited('loudi', (tables) => {
    const rows = tables.get(bodySheet)?.rows ?? [];
    rows.splice(1, 0, ['', '中间添一段。']);
    rows.unshift(['', '最前面添一段。']);
  });
  expect(readWorkbook(root, bytes).problems).toEqual([]);
  const now = readFileSync(path.join(root, 'parks/loudi.md'), 'utf8');
  const was = textOf('loudi');
  const [first = ''] = was
    .slice(was.indexOf('\n---\n') + 5)
    .trimStart()
    .split('\n\n');
  expect(now).toBe(was.replace(first, `最前面添一段。\n\n${first}\n\n中间添一段。`));
  const wrong = await edited('loudi', (tables) => {
    const rows = tables.get(bodySheet)?.rows ?? [];
    rows.splice(1, 0, ['', '中间添一段。']);
    rows[2]?.splice(1, 1, '这一段印了99999个数。');
  });
  expect(readWorkbook(copyOfContent(), wrong).problems).toEqual([expect.stringMatching(/^正文!B4：/)]);
});

test('a row of the sheet of the case that is of no field is told, and so is one that is there twice', async () => {
  const bytes = await edited('quanzhou', (tables) => {
    const rows = tables.get(caseSheet)?.rows ?? [];
    rows.push(['备注', '', '请核对导语'], ['导语', 'deck', '另一句']);
  });
  const told = () => readWorkbook(copyOfContent(), bytes);
  expect(told).toThrow(/案例!B\d+：这一格是空的，这一行不知道写到哪里/);
  expect(told).toThrow(/案例!B\d+：字段“deck”写了两次/);
});

test('several ids in a cell may be parted by whatever mark, and by lines', async () => {
  const bytes = await edited('quanzhou', (tables) => {
    const cell = cellOf(tables, '做法', 'five-tiers', '数据');
    cell.set(cell.get().replace(', ', '；').replace(', ', '\n').replace(', ', '、'));
  });
  expect(readWorkbook(copyOfContent(), bytes)).toMatchObject({ changed: false, problems: [] });
});

test('a list of which every row is taken out is taken out with its key', async () => {
  const root = copyOfContent();
  const bytes = await edited('loudi', (tables) => tables.get('机构')?.rows.splice(0));
  const { problems } = readWorkbook(root, bytes);
  expect(problems.filter((one) => /列表/.test(one))).toEqual([]);
});

test('a cell offers the choices of its column, and what is chosen with its name is the id', async () => {
  const root = copyOfContent();
  const files = unzipSync(await makeWorkbook('korla', textOf('korla'), content, null));
  const sheet = (name: string) => strFromU8(files[`xl/worksheets/${name}.xml`] ?? new Uint8Array());
  const offered = [...sheet('sheet2').matchAll(/sqref="([A-Z]+)2:\1\d+"><formula1>'可选值'!(\S+?)<\/formula1>/g)];
  const figures = listSheets.find((one) => one.sheet === '数据');
  const labelAt = (letters: string) => figures?.columns[letters.charCodeAt(0) - 'B'.charCodeAt(0)]?.label;
  expect(offered.map(([, letters = '']) => labelAt(letters))).toEqual([
    ...['主题', '指标', '单位', '限定', '未明之处', '状态'],
  ]);
  const chosen = await edited('korla', (tables) => {
    const theme = cellOf(tables, '数据', 'approval-time', '主题');
    theme.set(`${theme.get()} ${themeLabel[theme.get() as keyof typeof themeLabel]}`);
  });
  expect(readWorkbook(root, chosen)).toMatchObject({ changed: false, problems: [] });
});

test('every choice of every list is read back as its id, alone and among others', () => {
  const { header, rows } = choiceTable(content);
  const lists = readChoices(
    new Map(header.entries()),
    rows.map((row) => new Map(row.entries())),
  );
  for (const [title, items] of lists)
    for (const item of items) {
      const id = /^[a-z0-9-]+(?= )/.exec(item)?.[0] ?? item;
      expect(takeIds(items, item), `${title}: ${item}`).toBe(id);
      expect(takeIds(items, `${item}, ${items[0]}`), title).toBe(`${id}, ${takeIds(items, items[0] ?? '')}`);
    }
  expect(lists.get('指标')).toContain('demonstration-organizations 示范、先进党组织数');
});

test('only an id with its own name behind it is taken for a choice', () => {
  const items = ['members 党员队伍', 'branch 党支部', 'firm 企业'];
  expect(takeIds(items, 'members 党员队伍')).toBe('members');
  expect(takeIds(items, 'branch 党支部, firm 企业')).toBe('branch, firm');
  expect(takeIds(items, 'start')).toBe('start');
  expect(takeIds([], 'members 党员队伍')).toBe('members 党员队伍');
  expect(takeIds(items, '党员队伍 members')).toBe('党员队伍 members');
});
