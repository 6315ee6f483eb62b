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

const labelled = (labels: Record<string, string>) => Object.entries(labels).map(([id, label]) => `${id} ${label}`);

/**
 * What an editor may choose from, by title; every list is the schema's, or the content's. A column of that name, in
 * whatever sheet, offers the list in its cells.
 */
const choicesOf = ({ indicators, practiceTypes, terms }: Content): [title: string, items: string[]][] => [
  ['主题', labelled(themeLabel)],
  ['指标', indicators.map(({ id, name }) => `${id} ${name}`)],
  ['指标的统计对象', indicators.flatMap(({ id, populations }) => populations.map((one) => `${id}：${one}`))],
  ['单位', Object.keys(units)],
  ['限定', Object.keys(qualifiers)],
  ['状态', labelled(statusLabel)],
  ['未明之处', labelled(openPointLabel)],
  ['做法类型', practiceTypes.map(({ id, name }) => `${id} ${name}`)],
  ['主体', labelled(actorLabel)],
  ['阶段', labelled(stageLabel)],
  ['性质', labelled(organizationLabel)],
  ['词汇表', terms.map(({ id, term }) => `/glossary#${id} ${term}`)],
];

/** The sheet of choices: a column a list. */
export function choiceTable(content: Content): TextTable {
  const lists = choicesOf(content);
  const longest = Math.max(...lists.map(([, items]) => items.length));
  return {
    sheet: choiceSheet,
    header: lists.map(([title]) => title),
    rows: Array.from({ length: longest }, (_, row) => lists.map(([, items]) => items[row] ?? '')),
  };
}

/** The columns whose choices are ids, each with its name behind it. */
const withNames = new Set(['主题', '指标', '状态', '未明之处', '做法类型', '主体', '阶段', '性质']);

/**
 * What a cell says that was chosen from its list: the id, of several the ids. Anything else stays as it is.
 *
 * @example takeIds('主题', 'members 党员') // 'members'
 * @example takeIds('主体', 'branch 党支部, firm 企业') // 'branch, firm'
 */
export function takeIds(label: string, text: string): string {
  if (!withNames.has(label)) return text;
  const parts = text.split(/(\s*[,，、]\s*)/);
  return parts.map((part) => /^\s*([a-z][a-z0-9-]*) +[^,，、]*\p{Script=Han}/u.exec(part)?.[1] ?? part).join('');
}
