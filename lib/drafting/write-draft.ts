import type { Content } from '#lib/schema/content.ts';
import type { Territory } from '#lib/schema/territory.ts';
import type { DraftArticle } from './cut-article.ts';
import type { Doubt } from './find-doubt.ts';
import type { Expression } from './find-expressions.ts';
import type { FigureGuess } from './guess-fields.ts';

const doubtWords: Record<Doubt, string> = {
  one: '“一”多半不是数',
  quoted: '在引号里，多半是名称的一部分',
  name: '多半是名称、日期或届次里的数',
  ordinal: '说的是次序，不是多少',
  'no-unit': '没有读到单位',
  indefinite: '没有确定的数',
  time: '多半是日期或时间的说法',
  'several-units': '这个词作单位有几种意思',
  class: '说的是哪一类，不是多少',
  each: '“每”后面的数说的是配比，不是多少',
  pointing: '指的是前面说过的，不是新的数',
  sign: '只有正负号或箭头，是增幅还是百分点要看表头和前后',
  formula: '是算式的一部分',
  foreign: '外文里的数，数的是什么要自己看',
  question: '是问句里的数',
  supposed: '是假设里的数',
  denied: '原文说不是这个数',
  respective: '“分别”后面的数，各是谁的要自己看',
  person: '说的是一个人',
  norm: '是规定的数，不是做到的数',
  required: '招聘、采购一类的文章，是要求还是现状要自己看',
  whose: '前后说到不止一个园区，这个数是哪个的要自己看',
  figurative: '是打比方的说法，不是统计出来的',
  uneven: '这一行的格数和表头不一样，是哪一栏的数要自己看',
};

/** A number with what was guessed about it. */
export type DraftFigure = Expression & {
  id: string;
  guess: FigureGuess;
  /** The figure whose place it took. */
  before?: string;
};

const quoted = (text: string) =>
  /^[\p{L}\p{N}“][^:#{}[\],&*!|>'"%@`]*$/u.test(text) && !/\s$/.test(text) ? text : JSON.stringify(text);

const writeTerritory = ({ kind, name }: Territory) => (name === null ? kind : `{ ${kind}: ${quoted(name)} }`);

/** The longest anchor that content may hold. */
const longestAnchor = 20;

/** A few words of the paragraph that stand there once and hold the number, where its wording stands there twice. */
function anchorOf({ printed, start, end }: Expression, text: string): string | null {
  if (text.indexOf(printed) === text.lastIndexOf(printed)) return null;
  for (let before = 1; before <= longestAnchor - printed.length; before++) {
    const words = text.slice(Math.max(0, start - before), end);
    if (text.indexOf(words) === text.lastIndexOf(words) && !/[“”，。、；：]/.test(words)) return words;
  }
  return null;
}

/** One line of `figures:`, and at its end what a person has to decide. */
export function writeFigure({ id, guess, before, ...figure }: DraftFigure, text: string): string {
  const anchor = anchorOf(figure, text);
  const { indicator, theme, subject, population, territory, period, status } = guess;
  const fields = [
    `id: ${id}`,
    `theme: ${theme.value}`,
    indicator ? `indicator: ${indicator.value}` : `name: ${quoted(subject.value)}`,
    `subject: ${quoted(subject.value)}`,
    `population: ${quoted(population.value)}`,
    ...(figure.value === null ? [] : [`value: ${quoted(figure.value)}`]),
    ...(figure.upper === null ? [] : [`upper: ${quoted(figure.upper)}`]),
    `unit: ${quoted(figure.unit ?? '个')}`,
    ...(figure.kind === 'growth' ? ['kind: growth'] : []),
    `printed: ${quoted(figure.printed)}`,
    ...(figure.qualifier === null ? [] : [`qualifier: ${figure.qualifier}`]),
    ...(figure.kind === 'share' ? ['denominator: 未说明'] : []),
    ...(before === undefined ? [] : [`before: ${before}`]),
    ...(period === null ? [] : [`period: ${quoted(period.value)}`]),
    ...(territory === null ? [] : [`territory: ${writeTerritory(territory.value)}`]),
    ...(status === null ? [] : [`status: ${status.value}`]),
    `paragraph: ${figure.paragraph}`,
    ...(anchor === null ? [] : [`anchor: ${quoted(anchor)}`]),
  ];
  const guesses = [
    indicator ? `指标（${indicator.because}）` : '指标（没有像的）',
    `对象（${subject.because}）`,
    ...(population.value === '待定' && indicator ? [`统计对象（${population.because}）`] : []),
    territory ? `范围（${territory.because}）` : '范围（没有别的词，当作园区）',
    ...(period ? [`参考期（${period.because}）`] : []),
    ...(figure.kind === 'share' ? ['分母（原文写了就写上）'] : []),
    ...(status ? [`像是${status.value === 'planned' ? '计划' : '预计'}（${status.because}）`] : []),
    ...(indicator ? [] : [`主题（${theme.because}）`]),
  ];
  return `  - { ${fields.join(', ')} } # 待定：${guesses.join('，')}`;
}

/** A number that is not entered before a person has looked at it: a comment, with its words and the reason. */
export const writeDoubt = ({ paragraph, printed, doubt, asks, start, end }: Expression, text: string): string =>
  `  # 待定：第${paragraph}段“${text.slice(Math.max(0, start - 8), start)}【${printed}】${text.slice(end, end + 8)}”，${[doubt && doubtWords[doubt], asks].filter(Boolean).join('，')}`;

/** The year of what an article tells: the first in its title (2024年工作总结), where it is before the day of the article. */
function yearOf({ postedOn, publishedOn, dated, title }: DraftArticle): string | undefined {
  const printed = (publishedOn ?? postedOn ?? dated?.on)?.slice(0, 4);
  const told = /(?<!\d)(20\d\d)年/.exec(title ?? '')?.[1];
  return told !== undefined && (printed === undefined || told < printed) ? told : printed;
}

/** What an article says that is known from other cases, or looks like a company. */
export type DraftNames = { practices: string[]; organizations: { name: string; paragraph: number }[] };

/**
 * A case file of an article, with `draft: true`: every certain number a line, every doubtful one a comment, and 待定 at
 * whatever a person has to write. It is left out of the site until `draft` is gone, and cannot pass with a 待定 in it.
 */
export function writeDraft(
  slug: string,
  article: DraftArticle,
  figures: readonly DraftFigure[],
  doubtful: readonly Expression[],
  names: DraftNames,
  { practiceTypes }: Pick<Content, 'practiceTypes'>,
): string {
  const unknown = (value: string | null) => (value === null ? '未说明 # 待定：文章里没有读到' : quoted(value));
  const lines = [...figures, ...doubtful]
    .sort((a, b) => a.paragraph - b.paragraph || a.start - b.start)
    .map((one) => {
      const text = article.paragraphs[one.paragraph - 1] ?? '';
      return 'guess' in one ? writeFigure(one as DraftFigure, text) : writeDoubt(one, text);
    });
  const posted = article.postedOn;
  const printed =
    article.dated === null
      ? unknown(article.publishedOn)
      : `未说明 # 待定：文中写着“${article.dated.words}”，是不是见报日期要查`;
  return `---
draft: true # 写完后删去这一行；删去之前，这个园区不上网站
name: 待定
designation: 待定
province: 待定
city: 待定
deck: 待定
summary: 待定
period: ${yearOf(article) ?? '未说明'} # 待定：报道日期所在的月份，或文中写明的截止时间
inferredFrom: 待定
sources:
  - id: article
    title: ${unknown(article.title)}
    outlet: ${unknown(article.outlet)}
    author: ${unknown(article.author)}
    publishedOn: ${printed}${posted === null ? '' : `\n    postedOn: ${posted} # 待定：网页上印的日期，是不是见报日期要查`}${article.issue === null ? '' : `\n    issue: ${article.issue}`}${article.pages === null ? '' : `\n    pages: ${article.pages}`}
    url: 未说明 # 待定
    extent: full # 待定：手里是不是全文
    paragraphs: ${article.paragraphs.length}
headline: [${figures
    .slice(0, 3)
    .map(({ id }) => id)
    .join(', ')}] # 待定：挑三个说明做了什么的数
figures:
${lines.join('\n')}
practices: # 待定：文章里点了名的做法${names.practices.length === 0 ? '' : `；别的园区也有的名称：${names.practices.join('、')}`}
  - id: practice-1
    type: ${practiceTypes[0]?.id ?? '待定'} # 待定
    name: 待定
    summary: 待定
    actor: 待定
    target: 待定
    means: 待定
    paragraphs: [1]
${
  names.organizations.length === 0
    ? ''
    : `organizations:\n${names.organizations.map(({ name, paragraph }) => `  - { name: ${quoted(name)}, kind: company, did: 待定, paragraphs: [${paragraph}] }`).join('\n')}\n`
}---

## 待定

正文由编辑来写，不照抄文章；数字写成链接，例如 ${figures[0] ? `[${figures[0].printed}](#${figures[0].id})` : '[12家](#f1)'}。园区编号是 ${slug}。
`;
}
