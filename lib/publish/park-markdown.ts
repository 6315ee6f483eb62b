import { figureAddress } from '#lib/pages/addresses.ts';
import { stageLabel } from '#lib/schema/actor.ts';
import type { Content, Park, Source } from '#lib/schema/content.ts';
import { type Observation, statusLabel } from '#lib/schema/observation.ts';
import { themeLabel, themes } from '#lib/schema/theme.ts';
import { formatValue } from '#lib/words/zh/amount.ts';
import { inBrackets } from '#lib/words/zh/brackets.ts';
import { sayBesideColumns } from '#lib/words/zh/caveat.ts';
import { closeSentence } from '#lib/words/zh/close-sentence.ts';
import { describeCopy } from '#lib/words/zh/copy.ts';
import { notKnown, notWritten } from '#lib/words/zh/missing.ts';
import { formatDate, formatPeriod } from '#lib/words/zh/period.ts';
import { formatActor, namePractice } from '#lib/words/zh/practice.ts';
import { sayRangeRule } from '#lib/words/zh/range-rule.ts';
import { formatSeat } from '#lib/words/zh/seat.ts';
import { formatWhen } from '#lib/words/zh/small-print.ts';
import { formatParagraph, formatPlaceIn, formatPlaces, sayParagraphs } from '#lib/words/zh/source.ts';
import { formatTerritory } from '#lib/words/zh/territory.ts';
import type { Absolute } from './absolute.ts';
import { absoluteLinks, escapeMarkdown, markdownLink, markdownTable } from './markdown.ts';

const header = ['指的是', '数值', '统计对象', '统计范围', '分母', '时间', '状态', '出处', '原文写法', '说明'];

function writeFigure(figure: Observation, absolute: Absolute): string[] {
  const { kind } = figure;
  const cells = [
    formatValue(figure),
    figure.population,
    formatTerritory(figure.territory),
    kind === 'share' ? (figure.denominator ?? notWritten) : '',
    formatWhen(figure),
    statusLabel[figure.status],
    `${figure.source} ${formatParagraph(figure.paragraph)}`,
    figure.printed,
    [...sayBesideColumns(figure).map((said) => `${said}。`), figure.note ? closeSentence(figure.note) : ''].join(''),
  ];
  return [markdownLink(figure.subject, absolute(figureAddress(figure))), ...cells.map(escapeMarkdown)];
}

function writeFigures({ observations }: Park, absolute: Absolute): string[] {
  return themes.flatMap((theme) => {
    const figures = observations.filter((figure) => figure.theme === theme);
    if (figures.length === 0) return [];
    const rows = figures.map((figure) => writeFigure(figure, absolute));
    return [`### ${themeLabel[theme]}`, markdownTable(header, rows)];
  });
}

function writePractices(park: Park, types: Content['practiceTypes'], absolute: Absolute): string[] {
  const nameById = new Map(types.map(({ id, name }) => [id, name]));
  return park.practices.flatMap((practice) => [
    `### ${escapeMarkdown(namePractice(practice))}`,
    escapeMarkdown(practice.summary),
    [
      `- 类型：${markdownLink(nameById.get(practice.type) ?? practice.type, absolute(`/practices/${practice.type}`))}`,
      `- 谁来做：${escapeMarkdown(formatActor(practice))}`,
      `- 阶段：${stageLabel[practice.stage]}`,
      `- 面向谁：${escapeMarkdown(practice.target ?? notWritten)}`,
      `- 怎么做：${escapeMarkdown(practice.means ?? notWritten)}`,
      `- 出处：${escapeMarkdown(formatPlaces(park, practice))}`,
    ].join('\n'),
  ]);
}

function writeSource(source: Source): string {
  const { id, title, outlet, author, publishedOn, url, paragraphs, note } = source;
  const missing = notKnown;
  return [
    `- 编号：${id}`,
    `- 题名：${escapeMarkdown(title ?? missing)}`,
    `- 刊载：${escapeMarkdown(outlet ?? missing)}`,
    `- 作者：${escapeMarkdown(author ?? missing)}`,
    `- 日期：${publishedOn === null ? missing : formatDate(publishedOn)}`,
    `- 网址：${url === null ? missing : markdownLink(url, url)}`,
    ...describeCopy(source).map(([label, text]) => `- ${label}：${escapeMarkdown(text)}`),
    `- 段落：${sayParagraphs(paragraphs)}`,
    ...(note ? [`- 说明：${escapeMarkdown(note)}`] : []),
  ].join('\n');
}

/**
 * A case as Markdown that stands by itself: prose with full addresses, practices, every figure with what defines it, and
 * the sources.
 *
 * @param citations references ready to copy
 */
export function parkMarkdown(
  park: Park,
  { practiceTypes, indicators }: Pick<Content, 'practiceTypes' | 'indicators'>,
  absolute: Absolute,
  citations: readonly string[] = [],
): string {
  const page = absolute(`/parks/${park.slug}`);
  const nameOfIndicator = new Map(indicators.map(({ id, name }) => [id, name]));
  const optional = (title: string, lines: string[]) => (lines.length === 0 ? [] : [`## ${title}`, lines.join('\n')]);
  const sections = [
    `# ${escapeMarkdown(park.name)}`,
    `> ${escapeMarkdown(park.deck)}`,
    [
      `- 网页：<${page}>`,
      `- 园区类别：${escapeMarkdown(park.designation)}`,
      `- 所在地：${escapeMarkdown(formatSeat(park))}`,
      `- 参考期：${formatPeriod(park.period)}${park.inferredFrom === null ? '' : `（推断：${escapeMarkdown(park.inferredFrom)}）`}`,
      ...(park.nameNote ? [`- 名称：${escapeMarkdown(park.nameNote)}`] : []),
    ].join('\n'),
    escapeMarkdown(park.summary),
    absoluteLinks(park.body.text.trim(), page, absolute),
    '## 做法',
    ...writePractices(park, practiceTypes, absolute),
    ...optional(
      '企业与机构',
      park.organizations.map(
        ({ name, did, ...place }) =>
          `- ${escapeMarkdown(name)}：${escapeMarkdown(did)}${escapeMarkdown(inBrackets(formatPlaces(park, place)))}`,
      ),
    ),
    '## 全部数据',
    `${sayRangeRule('写作“园区”的', park.observations)}比率原文没写分母的，不能用来反推总数。`,
    ...writeFigures(park, absolute),
    ...optional(
      '没有数值时来源的说法',
      park.statements.map(
        ({ indicator, says, ...place }) =>
          `- ${markdownLink(nameOfIndicator.get(indicator) ?? indicator, absolute(`/indicators/${indicator}`))}：${escapeMarkdown(says)}${escapeMarkdown(inBrackets(formatPlaceIn(park, place)))}`,
      ),
    ),
    '## 来源',
    ...park.sources.map(writeSource),
    ...optional(
      '引用',
      citations.map((citation) => `- ${escapeMarkdown(citation)}`),
    ),
  ];
  return `${sections.join('\n\n')}\n`;
}
