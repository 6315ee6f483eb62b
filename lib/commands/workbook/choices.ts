import { termAddress } from '#lib/pages/addresses.ts';
import { actorLabel, stageLabel } from '#lib/schema/actor.ts';
import type { Content } from '#lib/schema/content.ts';
import { statusLabel } from '#lib/schema/observation.ts';
import { openPointLabel } from '#lib/schema/open-point.ts';
import { qualifiers } from '#lib/schema/qualifier.ts';
import { themeLabel } from '#lib/schema/theme.ts';
import { units } from '#lib/schema/unit.ts';
import { organizationLabel } from '#lib/words/zh/organization.ts';
import type { TextTable } from './case-tables.ts';
import { choiceSheet } from './sheets.ts';

/** A list to choose from: ids with their names behind them, or the words themselves. */
type Choice = { title: string; ids: Record<string, string> } | { title: string; words: string[] };

const named = (things: readonly { id: string; name: string }[]) =>
  Object.fromEntries(things.map(({ id, name }) => [id, name]));

/**
 * What an editor may choose from; every list is the schema's, or the content's. A column of that name, in whatever sheet,
 * offers the list in its cells.
 */
const choicesOf = ({ indicators, practiceTypes, terms }: Content): Choice[] => [
  { title: '主题', ids: themeLabel },
  { title: '指标', ids: named(indicators) },
  {
    title: '指标的统计对象',
    words: indicators.flatMap(({ id, populations }) => populations.map((one) => `${id}：${one}`)),
  },
  { title: '单位', words: Object.keys(units) },
  { title: '限定', words: Object.keys(qualifiers) },
  { title: '状态', ids: statusLabel },
  { title: '未明之处', ids: openPointLabel },
  { title: '做法类型', ids: named(practiceTypes) },
  { title: '主体', ids: actorLabel },
  { title: '阶段', ids: stageLabel },
  { title: '性质', ids: organizationLabel },
  { title: '词汇表', words: terms.map(({ id, term }) => `${termAddress(id)} ${term}`) },
];

const itemsOf = (choice: Choice): string[] =>
  'words' in choice ? choice.words : Object.entries(choice.ids).map(([id, name]) => `${id} ${name}`);

/** The sheet of choices: a column a list. */
export function choiceTable(content: Content): TextTable {
  const lists = choicesOf(content).map((choice) => ({ title: choice.title, items: itemsOf(choice) }));
  const longest = Math.max(...lists.map(({ items }) => items.length));
  return {
    sheet: choiceSheet,
    header: lists.map(({ title }) => title),
    rows: Array.from({ length: longest }, (_, row) => lists.map(({ items }) => items[row] ?? '')),
  };
}

/** The items of each list of a sheet of choices, by the title of the list. */
export const readChoices = (header: ReadonlyMap<number, string>, rows: readonly ReadonlyMap<number, string>[]) =>
  new Map(
    [...header].map(([column, title]) => [
      title,
      rows.flatMap((row) => row.get(column) ?? []).sort((a, b) => b.length - a.length),
    ]),
  );

/**
 * What a cell says that was chosen from its list: the id, of several the ids. Anything else stays as it is.
 *
 * @param items of the list, the longest first: ids with their names behind them, or words
 * @example takeIds(['members 党员队伍'], 'members 党员队伍') // 'members'
 */
export const takeIds = (items: readonly string[], text: string): string =>
  items.reduce((said, item) => said.replaceAll(item, /^[a-z0-9-]+(?= )/.exec(item)?.[0] ?? item), text);
