import type { Expression } from './find-expressions.ts';

/** The words about a number: what it counts, its clause, and its sentence without the number. */
export type WordsAround = {
  before: string;
  after: string;
  /** 非公企业 of 对点联系40余家非公企业; 生产难题 of 解决生产难题1895个. */
  noun: string;
  clause: string;
  sentence: string;
  /** The part of the sentence that stands before the number. */
  said: string;
  /** As much of the sentence as may still say something of the number. */
  nearby: string;
};

const endsClause = /[，：,:\n\t]/;
const endsSentence = /[。；！？;!?\n\t]/;

/** Words that begin what is said of the things counted, and are no part of their name. */
const predicate =
  /(?:第(?=[\d一二三四五六七八九十])|(?:综合)?(?:评价|考核|排名|评选)中|与(?=[\p{Script=Han}]{1,10}\d)|攻克|解决|破解|化解|获评|荣获|参与|认领|带动|结对|帮助|进入|担任|分别|联系|加入|成立|下沉|已|被|均|均为|为(?!民)|成为|任(?=“)|共?(?:收集|征集|梳理)|落户|续建|实现|参观|组成|全部|共有|现有|拥有|全脱产|设立|建立|组建|对[点口接]|划分?[为成]|开展|指导(?!员)|”|[和及与](?=\d)|结成|发展到|扩大|提升|增加|缩短|压缩|派驻|、|，|。|；|：|“(?!三|专)|\d)/u;

/** 增加到, 完成, 现有: verbs between a thing and its number. */
const verbal =
  /(?:从|由|已|共|现有|共有|达到?了?|完成|实现|为|约|近|超过?|预计|将|了|有|等|目前的?|现在的?|(?:扩大|增加|增长|上升|提高|提升|缩[短小减]|压[缩减]|精[简减]|下降|降低|减少|发展|[升降增减长涨压])?(?:到|至)(?:平均|承诺的)?|变[成为]|已经|法定的)+$/u;
/** 从85个工作日缩短至: what the thing was before. */
const formerly =
  /[从由自](?:不足|原来的?|过去的?|最初的?|[目当]前的?|现[在有]的?|(?:\d{4}年|[去上]年)(?:年?[末底]|同期)?的?|年初的?|[\d一二两三四五六七八九十]+年前的?)?(?:平均|每[月年天日])?(?:[\d一二两三四五六七八九十百千][^，。；]{0,18})?$/u;

function nounAfter(after: string): string {
  const said = after.replace(/^的?[“‘]?/, '').replace(/^是(?!有|\d)/, '');
  // 52家由指导员联系: by whom.
  if (/^[是由]/.test(said)) return '';
  // 由120个翻一番: what becomes of it.
  if (/^翻(?=[了一两]|\d)/.test(said)) return '';
  // 从1个变成9个, 由45个压到承诺的12个: how it went on.
  if (
    /^(?:[变长涨压扩增升降减跌提]|\p{Script=Han}[升降增减长展短低高缩])?[到至成]\p{Script=Han}{0,5}(?=[约近超]?(?:\d|[一二两三四五六七八九十百千]))/u.test(
      said,
    )
  )
    return '';
  if (/^[里中]有?|^(?:之间|左右|上下)/.test(said)) return '';
  // 规上企业142家（其中百亿企业2家）: what brackets say is of the next number.
  if (/^[（(]/.test(said)) return '';
  if (/^(?:标准?煤|大关|目标|水平|规模|好成绩|之多|不等)/.test(said)) return '';
  const office = /^[\p{Script=Han}]{0,10}?担任(?<of>[\p{Script=Han}]{2,12})/u.exec(said)?.groups?.['of'];
  if (office !== undefined) return office;
  if (/^(?:扩大|增加|增长|上升|提高|提升|缩[短小减]|压[缩减]|下降|降低|减少|发展)?[到至升降增减]/.test(said)) return '';
  const at = said.search(predicate);
  // 指导员（其中处级干部12名）: a bracket that goes on to another number.
  // 36家企业没有建立党组织 are not 企业.
  const isWhole = at < 0 || /(?:没有?|未|不)$/.test(said.slice(0, at));
  return (isWhole ? said : said.slice(0, at)).replace(/[（(][^）)]*$/, '');
}

function nounBefore(before: string): string {
  let noun = before
    .replace(/^[^（(]*[）)]/, '')
    .replace(/^.*[（(](?=[^）)]*$)/, '')
    .replace(/[\p{S}\s—–-]+$/u, '');
  for (let last = ''; last !== noun; ) {
    last = noun;
    noun = noun.replace(verbal, '').replace(formerly, '');
  }
  return noun.slice(Math.max(0, noun.search(/[^、]*$/)));
}

/**
 * What a number counts, by where it stands: behind the number where its clause goes on, before it where the clause ends.
 *
 * @example wordsAround('协调解决职工困难572件、', { start: 8, end: 12 }).noun // '协调解决职工困难'
 */
export function wordsAround(text: string, { start, end }: Pick<Expression, 'start' | 'end'>): WordsAround {
  // A blank before a number says nothing; a tab parts cells.
  const [left, right] = [text.slice(0, start).replace(/ +$/, ''), text.slice(end)];
  const from = (pattern: RegExp) => Math.max(0, ...[...left].map((char, at) => (pattern.test(char) ? at + 1 : 0)));
  const to = (pattern: RegExp) => {
    const at = right.search(pattern);
    return at < 0 ? right : right.slice(0, at);
  };
  const before = left.slice(from(endsClause)).replace(/^.*[。；！？]/u, '');
  const said = left.slice(from(endsSentence));
  const coming = to(endsSentence);
  const after = to(/[，。；：！？,;:!?\n\t]/);
  const behind = nounAfter(after);
  // 党员责任区⇥88个: what a cell counts, the cell before it says.
  const cell = /([^\t\n]+)\t$/.exec(left)?.[1] ?? '';
  // 覆盖率：96.1% is a line of its own; 书记：36家。 is said by one.
  const isLine = text.length <= 40 && !/[。！？\t]/.test(text);
  const label = isLine ? (/^[^\p{L}]*([\p{Script=Han}“”A-Za-z]{2,14})[：:]$/u.exec(left)?.[1] ?? '') : '';
  return {
    before,
    after,
    noun: behind.length >= 2 && /\p{L}/u.test(behind) ? behind : nounBefore(before === '' ? cell || label : before),
    clause: before + after,
    sentence: said + coming,
    said,
    nearby: said.slice(-45) + coming.slice(0, 30),
  };
}
