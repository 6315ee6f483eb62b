import { editionAddress } from '#lib/pages/editions.ts';
import { parksInLlms } from '#lib/pages/limits.ts';
import { countVolumes, volumeNames } from '#lib/pages/volumes.ts';
import type { Content } from '#lib/schema/content.ts';
import { toldOnly } from '#lib/words/zh/disclosure.ts';
import { nameEdition } from '#lib/words/zh/edition.ts';
import { sayVolume } from '#lib/words/zh/volume.ts';
import type { Absolute } from './absolute.ts';
import { escapeMarkdown, markdownLink } from './markdown.ts';
import { toldOfVerdicts } from './tables/verdicts.ts';

/**
 * The file for programs that read for people (llmstxt.org): a heading, a summary, what must be known before a figure is
 * repeated, and lists of links with a note each. Cases are linked as Markdown.
 */
export function formatLlmsTxt(content: Content, absolute: Absolute, site: { name: string; summary: string }): string {
  const { parks, indicators, practiceTypes, editions, english } = content;
  const entry = (name: string, path: string, note: string) =>
    `- ${markdownLink(name, absolute(path))}: ${escapeMarkdown(note)}`;
  const shown = parks.slice(0, parksInLlms).map((park) => entry(park.name, `/parks/${park.slug}.md`, park.deck));
  const rest =
    parks.length > parksInLlms
      ? [entry('全部园区', '/data/parks.csv', `另有${parks.length - parksInLlms}个案例，见此表`)]
      : [];
  return `${[
    `# ${escapeMarkdown(site.name)}`,
    `> ${escapeMarkdown(site.summary)}`,
    [
      '转述数字之前：',
      '',
      '- 每个数都要连同统计对象、统计范围、参考期和出处的段落一起写；比率原文没写分母的，要写上“原文没写分母”。',
      '- 不能直接比的数不能排名，也不能说“最高”“高于”。可比性见各指标页和工作簿的“可比性”一表。',
      '- 计划和预计不是结果；企业和全市的数不是园区的数；增减幅不是占比。',
      '- 先引原始文章，再引本站。本站不是官方出版物。',
    ].join('\n'),
    `## 园区案例\n\n${[...shown, ...rest].join('\n')}`,
    `## 指标\n\n${indicators.map((one) => entry(one.name, `/indicators/${one.id}`, one.definition)).join('\n')}`,
    `## 做法类型\n\n${practiceTypes.map((one) => entry(one.name, `/practices/${one.id}`, one.definition)).join('\n')}`,
    `## 数据\n\n${[
      ...volumeNames(countVolumes(parks.length)).map((name, index, names) =>
        entry(`${name}.csv`, `/data/${name}.csv`, sayVolume(index + 1, names.length)),
      ),
      entry('verdicts.csv', '/data/verdicts.csv', toldOfVerdicts),
      entry('disclosures.csv', '/data/disclosures.csv', `哪些数看到的文章印了，哪些${toldOnly}，哪些没有提到`),
      entry('references.csv', '/data/references.csv', '全国和全省的数，连同分母；不是园区的，不能与园区的数排序'),
      entry('datapackage.json', '/data/datapackage.json', '各数据文件及其每一列的说明（Data Package）'),
      entry('casebook.xlsx', '/data/casebook.xlsx', '工作簿：数据、指标、来源、可比性、说明'),
      ...editions
        .slice(0, 1)
        .map(({ date }) =>
          entry(nameEdition(date), editionAddress(date), '固定的一版，不再改动，供引用；后来改了哪些数也写在里面'),
        ),
    ].join('\n')}`,
    `## Optional\n\n${[
      entry('关于', '/about', '事实从哪里来，段落怎么数，可以比、谨慎比较、不能直接比是什么意思'),
      entry('更新', '/news', '新收的园区、新增的来源和更正，按日期'),
      entry('词汇表', '/glossary', '党建和统计用语'),
      entry('比较', '/compare', '覆盖率按可比性分组'),
      entry('参照', '/references', '全国的覆盖率有几种分母'),
      ...(english.length > 0
        ? [entry('English', '/en', 'What the site is, how to read its verdicts, and an abstract of each case')]
        : []),
    ].join('\n')}`,
  ].join('\n\n')}\n`;
}
