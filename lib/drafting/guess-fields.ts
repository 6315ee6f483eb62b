import type { Indicator } from '#lib/schema/indicator.ts';
import type { Territory } from '#lib/schema/territory.ts';
import type { Theme } from '#lib/schema/theme.ts';
import { type WordsAround, wordsAround } from './counted-noun.ts';
import type { Expression } from './find-expressions.ts';
import { guessIndicator, isTold, likeness } from './guess-indicator.ts';
import { guessPeriod } from './guess-period.ts';
import { guessStatus } from './guess-status.ts';
import { guessTerritory } from './guess-territory.ts';
import { namesNothing, restOf } from './name-column.ts';
import type { Context } from './read-context.ts';
import type { ArticleTime } from './read-times.ts';

/** What a field may be, and the words of the article that speak for it. */
export type Guess<Value> = { value: Value; because: string };

/** What a line of `figures:` says beside the number; every part is a guess. */
export type FigureGuess = {
  indicator: Guess<string> | null;
  theme: Guess<Theme>;
  subject: Guess<string>;
  population: Guess<string>;
  territory: Guess<Territory> | null;
  period: Guess<string> | null;
  status: Guess<'planned' | 'expected'> | null;
};

/** At most so many characters of a clause stand for what is counted. */
const longest = 18;

/** 东片区 and 覆盖率 name the cell; 产值 and 2025年目标 name its thing and its time. */
const nameCell = (around: WordsAround, { row, column }: Context): WordsAround =>
  row === '' || /\p{Script=Han}{2}/u.test(around.before + around.after)
    ? around
    : { ...around, noun: row + restOf(column) };

/** The rows of a table of parts are of a part each; what is counted of the park stands in its last. */
const isPartOfTable = ({ row, column }: Context) => !namesNothing(column) && !/合计|总计|共计|全区|全园|园区/.test(row);

/** 甲公司 before a row, 全市 over a column or before a row; 新能源 before one is a trade and no company. */
function ownerOfCell({ kind }: Expression, { row, column, isOfOwner, ...known }: Context): FigureGuess['territory'] {
  if (row === '') return null;
  if (/(?:公司|集团|厂|合作社)$/.test(row))
    return { value: { kind: 'company', name: row }, because: `这一行是“${row}”的` };
  if (isOfOwner && row === known.parks.own) return null;
  if (isOfOwner && !/全[国省市县]|平均/.test(row))
    return { value: { kind: 'other', name: row }, because: `这一行是“${row}”的` };
  const owners = [row, column].map((name) =>
    guessTerritory(name, { start: name.length, kind }, { ...known, owner: null }),
  );
  return owners.find((one) => one !== null && one.value.kind !== 'company') ?? null;
}

/** Words that were cut out of a sentence, without a quotation mark whose other is not among them. */
const pairQuotes = (words: string) =>
  ['“”', '‘’'].reduce((said, [open = '', close = '']) => {
    const isPair = said.split(open).length === said.split(close).length;
    return isPair ? said : said.replaceAll(open, '').replaceAll(close, '');
  }, words);

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
/** The last words of some, as many as there is room for: no word is cut. */
function lastWords(words: string): string {
  if (words.length <= longest) return words;
  const from = [...segmenter.segment(words)].find(({ index }) => words.length - index <= longest)?.index;
  return words.slice(from ?? -longest);
}

/** 每名第一书记联系3家企业: how many to each, which the thing alone does not tell. */
const perHead = /每(?:[名个家位人户支座]|一|季度|[月年周天日])[^，。；]{1,12}$/;

/** 每个站点服务企业20余家、职工1500多人: the second is of each as well. */
const sharesEach = /每(?:[名个家位人户支座])[^，。；]*、[^、]*$/u;

const measuredBy =
  '(?:[比较](?:上年|去年|上年度|年初|上季度|上月|同期|\\d{4}年)?(?:同期|年?[底末初])?|同比|环比|再|[一二三四五六七八九十]+年[间来])?';
const changed = '(?:净增|新增|增长|下降|增加|减少|提高|上升)了?';
/** 增长, 较上年净增: what changed is said before. */
const isChange = new RegExp(`^${measuredBy}${changed}$`, 'u');
/** 高于全市平均水平, 比托管前, 占全市的, 是全省平均的: of what, was said before. */
const isMeasured =
  /^(?:高于|低于|高出|[比较](?!例|重|大|好|强)|约?占(?!比|地|用)|超额?完成|完成(?:全?年度?|既定)?(?:任务|目标|计划)|是(?:全|“|同期|原|\d{4}年)|超出(?:计划|目标|任务|预期)|[增降涨跌][速幅][比较])/u;

/** 18.7亿元、增长5.2%: what grew is what stands before the number before. */
function grownThing(said: string): string {
  const [, thing = '', verb = ''] =
    new RegExp(
      `(?:^|[，、；])([^，、；\\d]{2,16})(?<!分别)(?:约|近|超过?|达到?)?\\d[\\d.,]*[^，、；\\d]{1,5}[，、]${measuredBy}(${changed})$`,
      'u',
    ).exec(said) ?? [];
  // 注销41家，净增277家: what is left over is another thing.
  return thing === '' || isMeasured.test(thing) || /增长|下降|净增|上年|^其中|^其余|注销|撤[并销]|退出/.test(thing)
    ? ''
    : thing.replace(/(?:完成|实现|达到?|为|是|增加?[至到])$/, '').replace(/(?<=占)$/, '比') + verb;
}

/** 今年 of 区财政今年预算: which year, the period says. */
const withoutYears = (words: string) => words.replace(/(?<![比较与同是])(?:[今去明]年|本年度?)(?!轻|龄|同期)/g, '');

function guessSubject({ noun, before, after, said }: WordsAround): Guess<string> {
  if (isChange.test(noun) || /^(?:同比|环比)(?:\p{Script=Han}{2,4})?$/u.test(noun)) {
    const thing = grownThing(said);
    return thing === ''
      ? { value: '待定', because: '什么的增减，看前文' }
      : { value: lastWords(withoutYears(thing.replace(/^[^\p{L}\d“]+/u, ''))), because: '再前面的数前面的词' };
  }
  if (isMeasured.test(noun) && noun !== after) return { value: '待定', because: '拿什么来比，看前文' };
  const each = perHead.exec(before)?.[0];
  if (each !== undefined && noun !== '' && after.includes(noun))
    return { value: `${each}的${noun}`.slice(0, longest), because: '“每”后面的词' };
  if (sharesEach.test(before) && !noun.includes('每'))
    return { value: '待定', because: '是每一个有多少，看前面的“每”' };
  const bare = withoutYears(noun)
    .replace(/^.*[讯电][）)]\s*/u, '')
    .replace(/^.*(?:——|[a-z]\.\s)/u, '')
    .replace(/^[^（(]?[（(][一二三四五六七八九十\d]+[）)]/, '')
    .replace(/^\d{1,2}月(?:[份底末])?(?=\p{Script=Han}{2})/u, '')
    .replace(/^\d[\d,.]*[个家名项件%][和与]?/, '')
    .replace(/^\[?\d+\]\s*/, '')
    .replace(/^[^\p{L}\d“]+|^[和与及](?=\p{Script=Han}{2})/u, '')
    .replace(
      /^(?:(?:预计|力争|原定|计划)?(?:到|在)?(?:\d{4}[—–~至到-]+)?\d{4}年(?:度|年?[底末]|\d{1,2}(?:[—–~至到-]+\d{1,2})?月)?(?:达到|要|已)?|预计到?年底)(?=\p{Script=Han}{2})/u,
      '',
    )
    .replace(
      /^(?:其中|目前|同时|累计|已(?!建(?![立成设]))|共(?![享建同产青])|使(?!用|命)|现有|先后|今年|去年|大?前年|全年|上半年|年内|如今|这里的|而|把(?![关握手脉])|、)+/,
      '',
    )
    // 1.2万户户均增收, 1.1万件 / 办结率: what stands before is another number's.
    .replace(/^.*\d[\d.]*[万亿]?\p{Script=Han}{1,2}(?:\s*\/\s*|(?=[户人]均))/u, '')
    .replace(/连续\d+(?:个?[年月]|个季度)(?:保持|稳定|达到?)?在?$/, '')
    .replace(/(?:[、，“‘]|力争|将|可|[仅只]|共|首次)+$/, '')
    .trim();
  if (
    bare.length < 2 ||
    /^(?:系|是)?全[国省市县区园]$|^(?:力争|原定|计划|预计)(?:\d{4}年)?$|^(?:惠及|涉及|辐射|覆盖|大概覆盖|减免|(?:实际|已)?建成?|还[差缺]|推迟到?|其余|余下|剩下|剩余|超出计划|可达|就行|\d{4}年.?|[一两二三四五六七八九十]年半?)$/.test(
      bare,
    ) ||
    /^(?:新建|新增|净增|新设|大?前年|[去今上明]年|全年|同比|环比|比上年|较上年|(?:[年月日人户]均|平均)(?:新增|增[加长]|提高|减少|下降|上升)?)$/.test(
      bare,
    )
  )
    return { value: '待定', because: '前后没有词' };
  // 党组织比2021年的387个净增: a subject that holds another number is none.
  if (/\d(?:[.\d]*万?)(?:[个家名件项户次对支条座]|%)/.test(bare.replace(/“[^”]*”/g, '')))
    return { value: '待定', because: '前面的词里有别的数，看前文' };
  const isBehind = after.includes(bare);
  return {
    value: pairQuotes(isBehind ? bare.slice(0, longest) : lastWords(bare)),
    because: isBehind ? '数后面的词' : '数前面的词',
  };
}

/** Words that speak for a theme, those of what is counted first. */
const themeWords: readonly [Theme, RegExp][] = [
  ['talent', /人才|博士|硕士|招聘/],
  ['members', /党员|指导员|(?<!投)入党|党课|宣讲|党务/],
  ['organization', /党组织|支部|党委|党小组|覆盖/],
  ['people', /职工|群众|居民|就业|邻里|活动|服务圈/],
  ['governance', /网格|联盟|片区|机制|联动|层级|入章|四级|五级|联系点|对子/],
  ['services', /干部|难题|问题|审批|政策|帮扶|助企|服务/],
  ['economy', /产值|税收|投资|收入|增长|企业|产业|项目/],
];

function guessTheme({ noun, clause }: WordsAround): Guess<Theme> {
  for (const words of [noun, clause])
    for (const [value, pattern] of themeWords) {
      const found = pattern.exec(words)?.[0];
      if (found !== undefined) return { value, because: `“${found}”` };
    }
  return { value: 'economy', because: '没有别的词，暂放这里' };
}

/** Which companies are meant, where not all are: 规上企业覆盖率. */
const narrower = /规上|规模以上|上市|国有|外资|龙头|高新技术|专精特新/;

/** Of an indicator's populations the one most like the words; where none is like them, a person has to choose. */
function guessPopulation({ name, populations }: Indicator, { before, noun, nearby }: WordsAround): Guess<string> {
  const isOnly = populations.length === 1;
  const others = { value: '待定', because: `在 ${populations.join('、')} 里选` };
  // 其中两新组织党组织176个、党员2294名: a part as well.
  const isNamed = populations.some((one) => noun.endsWith(one) && !isTold(one, name, ''));
  if (/其中[^，。；]*、[^、]*$/.test(before) && !isNamed) return others;
  const companies = narrower.exec(noun)?.[0];
  if (companies !== undefined && !isOnly && !populations.some((one) => one.includes(companies))) return others;
  const [best] = populations
    .filter((one) => isOnly || isTold(one, name, before + noun))
    // 企业 of 非公企业 alone says nothing of which.
    .filter((name) => isOnly || Math.max(likeness(name, noun), likeness(name, nearby)) > 0.4)
    .map((name) => ({ name, score: 2 * likeness(name, noun) + likeness(name, nearby) }))
    .sort((a, b) => b.score - a.score);
  return best && (best.score >= 0.5 || isOnly) ? { value: best.name, because: '指标的统计对象里最像的' } : others;
}

/**
 * Guesses what a figure counts, whose it is and when, from the words about it. Every guess is one: it names its reason,
 * and a person decides.
 *
 * @param text the paragraph that prints the number
 * @param printed when the article was, for 今年
 * @param context what stands over the number
 */
export function guessFields(
  expression: Expression,
  text: string,
  indicators: readonly Indicator[],
  printed: ArticleTime,
  context: Context,
): FigureGuess {
  const around = nameCell(wordsAround(text, { start: expression.told, end: expression.end }), context);
  const indicator = isPartOfTable(context) ? null : guessIndicator(expression, around, indicators);
  const subject = guessSubject(around);
  const population = indicator && guessPopulation(indicator.value, around);
  const territory = ownerOfCell(expression, context) ?? guessTerritory(text, expression, context);
  const isFlow = indicator ? indicator.value.timing === 'flow' : /累计|先后|已(?!有|经)/.test(around.said);
  const theme: Guess<Theme> = indicator
    ? { value: indicator.value.theme, because: '同指标' }
    : territory?.value.kind === 'company'
      ? { value: 'companies', because: '说的是一家企业' }
      : guessTheme(around);
  const period = guessPeriod(around, isFlow, printed, context);
  return {
    indicator: indicator && { value: indicator.value.id, because: indicator.because },
    theme,
    subject,
    population: population ?? subject,
    territory,
    period,
    status: guessStatus(around, context, period?.value ?? null, printed),
  };
}
