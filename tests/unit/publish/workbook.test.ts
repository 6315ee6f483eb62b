import { expect, test } from 'vitest';
import { decimalCell } from '#lib/publish/sheet.ts';
import { describeWorkbook, writeWorkbook } from '#lib/publish/workbook.ts';
import { fixZipTimes } from '#lib/publish/zip-times.ts';
import { absolute, parkWith, publisher, realContent } from './samples.ts';
import { all, type Element, parseXml } from './xml.ts';
import { unzip } from './zip.ts';

const sheets = describeWorkbook(realContent, absolute, publisher);
const archive = await writeWorkbook(sheets);
const files = unzip(archive);
const part = (path: string) => parseXml(files.get(path) ?? expect.fail(`no ${path}`));
const names = all(part('xl/workbook.xml'), 'sheet').map(({ attributes }) => attributes['name']);
const sheetAt = (index: number) => part(`xl/worksheets/sheet${index + 1}.xml`);
const shared = all(part('xl/sharedStrings.xml'), 'si').map(({ text }) => text);

/** The cells of a sheet by address, text looked up. */
function cellsOf(sheet: Element): Map<string, string> {
  return new Map(
    all(sheet, 'c').map((cell) => {
      const value = all(cell, 'v')[0]?.text ?? all(cell, 't')[0]?.text ?? '';
      return [cell.attributes['r'] ?? '', cell.attributes['t'] === 's' ? (shared[Number(value)] ?? '') : value];
    }),
  );
}

test('the workbook has five sheets', () => {
  expect(names).toEqual(['数据', '指标', '来源', '可比性', '说明']);
});

test('in every sheet the header stays in view and columns have widths', () => {
  for (const index of names.keys()) {
    const sheet = sheetAt(index);
    const [pane] = all(sheet, 'pane');
    expect(pane?.attributes, names[index]).toMatchObject({ ySplit: '1', state: 'frozen' });
    const widths = all(sheet, 'col').map(({ attributes }) => Number(attributes['width']));
    expect(widths.length).toBe(sheets[index]?.data[0]?.length);
    for (const width of widths) expect(width).toBeGreaterThanOrEqual(8);
  }
  expect(all(sheetAt(0), 'pane')[0]?.attributes).toMatchObject({ xSplit: '3' });
});

test('a value is a number that shows the decimals printed', () => {
  const cells = cellsOf(sheetAt(0));
  const header = [...cells].filter(([at]) => /^[A-Z]+1$/.test(at));
  const column = header.find(([, label]) => label === '数值')?.[0].slice(0, -1);
  const subjects = header.find(([, label]) => label === '编号')?.[0].slice(0, -1);
  const row =
    realContent.parks.flatMap(({ observations }) => observations).findIndex(({ value }) => value === '85.16') + 2;
  expect(cells.get(`${subjects}${row}`)).toBe('org-coverage');
  expect(cells.get(`${column}${row}`)).toBe('85.16');
  const cell = all(sheetAt(0), 'c').find(({ attributes }) => attributes['r'] === `${column}${row}`);
  expect(cell?.attributes['t'] ?? 'n').toBe('n');
  const style = all(all(part('xl/styles.xml'), 'cellXfs')[0] ?? expect.fail(), 'xf')[Number(cell?.attributes['s'])];
  const formats = all(part('xl/styles.xml'), 'numFmt').map(({ attributes }) => [
    attributes['numFmtId'],
    attributes['formatCode'],
  ]);
  // 2 is the built-in format 0.00.
  expect([...formats, ['2', '0.00']]).toContainEqual([style?.attributes['numFmtId'], '0.00']);
});

test('printed precision decides the format, and what a double cannot hold stays text', () => {
  expect(decimalCell('70')).toMatchObject({ value: 70, format: '0' });
  expect(decimalCell('70.0')).toMatchObject({ value: 70, format: '0.0' });
  expect(decimalCell('85.16')).toMatchObject({ value: 85.16, format: '0.00' });
  expect(decimalCell('0.1234567890123456')).toMatchObject({ value: '0.1234567890123456', type: String });
  expect(decimalCell('')).toBeNull();
});

test('every figure has its row, with the permanent address', () => {
  const values = new Set(cellsOf(sheetAt(0)).values());
  for (const { slug, observations } of realContent.parks)
    for (const { id } of observations) expect(values).toContain(absolute(`/parks/${slug}#${id}`));
});

test('the verdicts of all pairs of coverage rates are there with their reasons', () => {
  const cells = cellsOf(sheetAt(3));
  const rows = [...cells]
    .filter(([at, text]) => at.startsWith('A') && text === '党组织覆盖率')
    .map(([at]) => at.slice(1));
  expect(rows).toHaveLength(6);
  const ningxiang = rows.filter((row) => [cells.get(`C${row}`), cells.get(`G${row}`)].includes('宁乡'));
  expect(ningxiang).toHaveLength(3);
  for (const row of ningxiang) {
    expect(cells.get(`B${row}`)).toBe('不能直接比');
    expect(cells.get(`K${row}`)).toContain('统计对象不同');
  }
});

test('what does not fit is left out and said', () => {
  const bounded = describeWorkbook(realContent, absolute, publisher, { rows: 10, pairs: 1 });
  const sources = realContent.parks.flatMap((park) => park.sources).length;
  expect(bounded.map(({ data }) => data.length - 1).slice(0, 3)).toEqual([10, realContent.indicators.length, sources]);
  const notes = JSON.stringify(bounded.at(-1)?.data);
  const figures = realContent.parks.reduce((sum, { observations }) => sum + observations.length, 0);
  expect(notes).toContain(`还有${figures - 10}行`);
  expect(notes).not.toContain('未收入的来源');
});

test('text that looks like a formula or holds control characters stays text', async () => {
  const park = parkWith('beishan');
  const [figure = expect.fail()] = park.observations;
  const odd = { ...park, observations: [{ ...figure, subject: '=1+1', note: '甲\u0001<乙>&"' }] };
  const book = unzip(await writeWorkbook(describeWorkbook({ ...realContent, parks: [odd] }, absolute, publisher)));
  const texts = all(parseXml(book.get('xl/sharedStrings.xml') ?? ''), 'si').map(({ text }) => text);
  expect(texts).toContain('=1+1');
  expect(texts).toContain('甲<乙>&"');
  expect(all(parseXml(book.get('xl/worksheets/sheet1.xml') ?? ''), 'f')).toEqual([]);
});

test('the same content makes the same bytes', async () => {
  expect((await writeWorkbook(sheets)).equals(archive)).toBe(true);
  expect(() => fixZipTimes(Buffer.alloc(30))).toThrow('no end of central directory');
});
