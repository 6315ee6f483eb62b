import { describeColumnInEnglish, describeTableInEnglish } from '#lib/words/en/tables.ts';
import { nameEdition } from '#lib/words/zh/edition.ts';
import type { ColumnFacts } from '../tables/column.ts';
import type { FilledTable } from '../tables/table.ts';

export type Language = 'zh' | 'en';

/** What the two codebooks say beside the columns. */
const words = {
  zh: {
    head: (date: string) => `# 字段手册（${nameEdition(date)}）`,
    intro: '每张表一节，每列一行。代码写在括号里，永久不变；空的格子就是没有；为什么没有，看以 Missing 结尾的列。',
    columns: ['列', '名称', '类型', '含义'],
    key: '主键：',
    code: (code: string, label: string) => `${code} ${label}`,
    colon: '：',
  },
  en: {
    head: (date: string) => `# Codebook (edition ${date})`,
    intro:
      'One section a table, one line a column. Codes stand in brackets and never change. An empty cell is an absence; the columns ending in Missing say why. Names and texts are in Chinese, as the sources have them.',
    columns: ['column', 'type', 'meaning'],
    key: 'Primary key: ',
    code: (code: string) => code,
    colon: ': ',
  },
} as const;

/** A cell of a Markdown table. */
const escapeCell = (text: string) => text.replace(/\|/g, '\\|').replace(/\s+/g, ' ');

const row = (cells: readonly string[]) => `| ${cells.map(escapeCell).join(' | ')} |`;

function describeCodes({ codes }: ColumnFacts, language: Language): string {
  if (codes === null) return '';
  const all = Object.entries(codes).map(([code, label]) => words[language].code(code, label));
  return language === 'zh' ? `（${all.join('、')}）` : ` (${all.join(', ')})`;
}

const rowOfColumn = (table: FilledTable, column: ColumnFacts, language: Language) => {
  const { name, label, type, meaning } = column;
  const codes = describeCodes(column, language);
  return language === 'zh'
    ? row([name, label, type, `${meaning}${codes}`])
    : row([name, type, `${describeColumnInEnglish(table.name.replace(/-\d+$/, ''), name)}${codes}`]);
};

function describeTable(table: FilledTable, language: Language): string[] {
  const { columns, key, colon } = words[language];
  const { title, row: about } =
    language === 'zh' ? { title: table.title, row: table.description } : describeTableInEnglish(table.name);
  return [
    `## ${table.name}.csv${colon}${title}`,
    '',
    about,
    '',
    `${key}${table.primaryKey.join(', ')}`,
    '',
    row(columns),
    row(columns.map(() => '---')),
    ...table.columns.map((column) => rowOfColumn(table, column, language)),
    '',
  ];
}

/** What every column of every table holds, as Markdown, in one of the two languages. */
export const formatCodebook = (tables: readonly FilledTable[], date: string, language: Language): string =>
  [
    words[language].head(date),
    '',
    words[language].intro,
    '',
    ...tables.flatMap((table) => describeTable(table, language)),
  ].join('\n');
