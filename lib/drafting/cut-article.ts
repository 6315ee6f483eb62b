/** An article taken apart: what stands about its body, and its paragraphs, numbered from 1 as the site does. */
export type DraftArticle = {
  title: string | null;
  outlet: string | null;
  author: string | null;
  /** The day it was printed, and the day this copy was put up: year-month-day. */
  publishedOn: string | null;
  postedOn: string | null;
  /** Where neither is there: the words of its first line or below its last that tell a day or a month, and that time. */
  dated: { words: string; on: string } | null;
  /** The number of a journal, 2025年第7期, and its pages, 22—25. */
  issue: string | null;
  pages: string | null;
  paragraphs: string[];
};

/** What an account of WeChat may set instead of a full stop too: 🎉, ～. */
const endsSentence = /[。！？!?…”』」：:；;）)～~\p{Extended_Pictographic}]\uFE0F?$/u;

/** How long a line is as it is set: a Latin letter is half as wide as a character. */
const widthOf = (line: string) =>
  Array.from(line, (char) => (char > '\u2000' ? 1 : 0.5)).reduce((sum, one) => sum + one, 0);
const isRow = (line: string) => line.includes('\t');
const isFilledRow = (line: string) => isRow(line) && /\d/.test(line);

/** A paragraph that stops within a sentence goes on in the next line, whatever the others do; a row of a table does not. */
const isCutOff = (line: string) => widthOf(line) > 45 && /[\p{L}\d、，]$/u.test(line) && !isRow(line);

function joinCutOff(lines: string[]): string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const goesOn = last !== undefined && isCutOff(last) && !isRow(line);
    if (goesOn) joined.pop();
    joined.push(goesOn ? last + line : line);
  }
  return joined;
}

/**
 * Lines that a PDF or a mail program broke at its margin, put together again: most of them end within a sentence and are
 * of one length. A row of a table is a line of its own.
 */
function joinBrokenLines(lines: string[]): string[] {
  const long = lines.filter((line) => line.length >= 15 && !isRow(line) && !standsAlone.test(line));
  const within = long.filter((line) => !endsSentence.test(line) && line.length <= 60);
  if (long.length < 6 || within.length < long.length * 0.5) return joinCutOff(lines);
  const margin = Math.max(...within.map(({ length }) => length));
  const joined: string[] = [];
  let open = '';
  for (const line of lines) {
    if ((isRow(line) || standsAlone.test(line)) && open !== '') {
      joined.push(open);
      open = '';
    }
    if (isRow(line)) {
      joined.push(line);
      continue;
    }
    open += line;
    const isFull = line.length >= margin - 3;
    if (isFull || (line.length >= 15 && !endsSentence.test(line))) continue;
    joined.push(open);
    open = '';
  }
  return open === '' ? joined : [...joined, open];
}

const date = /(\d{4})\s*[-年./]\s*(\d{1,2})\s*[-月./]\s*(\d{1,2})/;

function readDate(line: string): string | null {
  const [, year, month = '', day = ''] = date.exec(line) ?? [];
  return year === undefined ? null : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** The page of a newspaper, which tells that the day beside it is the newspaper's. */
const page = '(?:(?<=^|[\\s日|])[（(]?第?[A-Z]?\\d{1,3}版[）)]?)';
/** 沙头晚报 记者 何静 通讯员 罗志强, 《沙头晚报》2024年11月5日 A03版 记者 何静: names without a colon. */
const byline = new RegExp(
  `^(?:[□■◎●◆]\\s*)?《?(?<outlet>(?!本报)[\\p{Script=Han}]{2,12}(?:报|网|社|台|发布|融媒))?》?\\s*(?:${date.source}日?)?\\s*${page}?\\s*(?:本报|全媒体)?记者\\s+(?<author>\\p{Script=Han}{2,4}(?:\\s+通讯员\\s+\\p{Script=Han}{2,4})?(?=\\s|$))`,
  'u',
);
/** 记者 林越 《海州日报》 2026年3月18日: the name first. */
const signed =
  /^(?:本报|全媒体)?记者\s+(?<author>\p{Script=Han}{2,4})\s+《?(?<outlet>[\p{Script=Han}]{2,12}(?:报|网|社|台|发布|融媒))》?(?=\s|$)/u;
/** （临江日报 2025年9月18日 第03版）: where it was printed, in a line of its own. */
const printedAt = new RegExp(
  `^[（(]?《?(?<outlet>[\\p{Script=Han}]{2,12}(?:报|网|社|台|发布|融媒))》?\\s*${date.source}日?\\s*${page}?\\s*[）)]?$`,
  'u',
);
/** 《党建纵横》2025年第7期 第22—25页: the number of a journal. */
const ofJournal =
  /^[（(]?(?:原?[载刊]于?[：:]?)?(?:《(?=[^》]{2,20}》)|(?<=[（(]))(?<outlet>[^》\s]{2,20})》?\s*[，,]?\s*(?<issue>\d{4}年第\d{1,3}期)(?:[^\d]{0,3}(?<from>\d{1,4})(?:[—–~-]{1,2}(?<to>\d{1,4}))?页)?/u;
/** 原创 沙头发布 2024年11月5日 17:45 上海, as an account of WeChat heads what it prints; a name before it is the author's. */
const account =
  /^(?:原创\s+)(?:(?<author>\p{Script=Han}{2,4})\s+)?(?<outlet>[\p{Script=Han}A-Za-z]{2,16})\s+(?=\d{4}[-年])/u;
/** 来源：澄湖日报 记者 周远, and （记者 周远 通讯员 吴敏） at the end of all: names in the line about the article or below it. */
const besideSource =
  /来源[：:]\s*\S+\s+(?:本报|全媒体)?记者\s+(?<author>\p{Script=Han}{2,4}(?:\s+通讯员\s+\p{Script=Han}{2,4})?)(?=\s|$)/u;
const atFoot =
  /[（(](?:本报|全媒体)?记者\s+(?<author>\p{Script=Han}{2,4}(?:\s+通讯员\s+\p{Script=Han}{2,4})?)\s*[）)]$/u;
/** What an account asks of its readers. */
const invitation = /蓝字|关注(?:我们(?![\p{Script=Han}]{0,3}[身周的])|公众号)|设为星标|置顶公众号|点击上方|阅读原文/u;

/** Where a page of the web says that it stands. */
const isWayTo = /^.{0,6}(?:当前|所在|现在)(?:的|所在)?位置[：:>\s]/;
/** A line of its own: what an account marks with a picture, a bullet or in such brackets, and what it says of a photograph. */
const standsAlone = /^(?:[▲▼●■◆★•·➡]|【[^】]{1,12}】$|\p{Extended_Pictographic})/u;

/** A line that tells of the article and is none of it. */
const isAbout = (line: string) =>
  line.length < 90 &&
  (invitation.test(line) ||
    /(?:来源|(?<!工)作者|记者|编辑|发布时间|发布日期|时间|日期|浏览|点击|评论|阅读|字号|相关文章|当前位置)\s*[：:（(]?/.test(
      line,
    ) ||
    (date.test(line) && line.length < 40 && !/截[至止]|[：:，,]$/.test(line)) ||
    byline.test(line) ||
    ofJournal.test(line) ||
    signed.test(line)) &&
  !/[。！？]$/.test(line);
/** A line with a number that is none of the page itself. */
const isFact = (line: string) => /\d/.test(line) && !isAbout(line) && !/电话|传真|邮编|备案|标识码|安备/.test(line);
const isAfter = (line: string) =>
  /^(?:①|凡本|凡注明|特别声明|郑重声明|免责声明|版权声明|责任编辑|责编|编辑[：:]|校对|审核|来源[：:]|>>|上一篇|下一篇|分享到?|扫一扫|打印本页|关闭窗口|相关(?:文章|链接|阅读)|往期(?:推荐|回顾|精选)|推荐阅读|【?(?:打印|关闭)(?:本页|窗口))/.test(
    line,
  );

/** 周 彤: a name of two characters as newspapers set it beside those of three. */
const joinName = (line: string) =>
  line.replace(/(?<=[：:\s]|^)(\p{Script=Han})[ \u3000]+(\p{Script=Han})(?=\s|$)/gu, '$1$2');

const fieldOf = (lines: string[], name: string): string | null => {
  const value = lines
    .map(joinName)
    .map(
      (line) =>
        new RegExp(
          `${name}\\s*[：:]\\s*([A-Za-z]+(?: [A-Za-z]+)+|[^\\s：:]+?)(?=\\s|$|作者|评论|时间|发布(?=[时日：:])|编辑|\\d{4}[-年])`,
        ).exec(line)?.[1],
    )
    .find((found) => found !== undefined && found !== '');
  return value ?? null;
};

/** 长沙晚报12月28日讯（全媒体记者 谭晓波）: the outlet and the author at the head of the first paragraph. */
const dateline =
  /^(?:本报讯|(?<outlet>[\p{Script=Han}A-Za-z]{2,16}?)(?:\d{1,2}月\d{1,2}日)?[讯电])\s*[（(][^）)]*?(?:记者|通讯员)\s*(?<author>[^）)]+)[）)]/u;

/** （盐湖日报2023年12月1日讯）: a day with its year at the head of the first paragraph. */
const datedHead =
  /^[（(]?《?(?<outlet>[\p{Script=Han}A-Za-z]{2,16}?)》?\s*(?<year>\d{4})年(?<month>\d{1,2})月(?:(?<day>\d{1,2})日)?[讯电]/u;
/** 园区党工委供稿 2023年10月, 2023年10月8日: a line of its own below the article. */
const datedFoot =
  /^(?!.*截[至止])[^。！？]{0,24}?(?<year>\d{4})年(?<month>\d{1,2})月(?:(?<day>\d{1,2})日)?\s*(?:供稿|报送)?[）)]?$/u;

function readDated(first: string, below: readonly string[]): DraftArticle['dated'] {
  const found = datedHead.exec(first) ?? below.map((line) => datedFoot.exec(line)).find(Boolean);
  if (!found?.groups) return null;
  const { year, month = '', day } = found.groups;
  const on = [year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');
  return { words: found[0].replace(/^[（(]/, ''), on };
}

/** The title among the lines about an article; a newspaper may set it in two lines, of which the first goes on in the second. */
function titleOf(head: string[], isTitle: (line: string) => boolean): string | null {
  const at = head.findIndex(isTitle);
  const [first, second] = head.slice(at, at + 2);
  if (at < 0 || first === undefined) return null;
  const goesOn = second !== undefined && isTitle(second) && widthOf(first) >= 10 && !/^[—–（(]/.test(second);
  return goesOn ? `${first} ${second}` : first;
}

/**
 * Takes an article's text apart.
 *
 * @param text repaired; see `repairText`
 * @example cutArticle('园区党建做实\n来源：某某日报 2024-05-06\n园区现有党组织12个。').paragraphs // ['园区现有党组织12个。']
 */
export function cutArticle(text: string): DraftArticle {
  const all = text
    .split('\n')
    .map((line) => line.replace(/[\u3000\u00A0]/g, ' '))
    // An empty cell at the beginning of a row keeps the others in their columns.
    .map((line) => (/\S.*\t.*\S/.test(line) ? line.replace(/^ +| +$/g, '') : line.trim()))
    .filter(Boolean);
  // 当前位置：首页 > 党建 ends what a page has above an article.
  const lines = all.slice(all.slice(0, 40).findLastIndex((line) => isWayTo.test(line)) + 1);
  const isTitle = (line: string) => !isRow(line) && !isAbout(line) && widthOf(line) <= 60 && !/[。；，,]$/.test(line);
  // A title in two languages is long, and what tells of the article follows it.
  const isLongTitle = (line: string, index: number) => isTitle(line) && isAbout(lines[index + 1] ?? '');
  // So is one that asks or calls: 一个“红色合伙人”，如何撬动三百家企业？
  const isCallingTitle = (line: string, index: number) => index < 3 && /[！？]$/.test(line) && isLongTitle(line, index);
  const isProse = (line: string, index: number) =>
    !isAbout(line) &&
    !isCallingTitle(line, index) &&
    ((widthOf(line) > 45 && !isLongTitle(line, index)) || /[。！？]$/.test(line) || isFilledRow(line));
  // 党员：3012名 is all that some pages say.
  const bodyAt = lines.some(isProse) ? lines.findIndex(isProse) : lines.findIndex(isFact);
  const headLength = Math.max(0, Math.min(bodyAt, 8));
  const above = lines.slice(0, headLength);
  const aboutAt = above.findLastIndex(isAbout);
  // Short lines after the lines about the article are its first headings; without such lines the first is the title.
  const cutAt = aboutAt >= 0 ? aboutAt + 1 : Number(above[0] !== undefined && isTitle(above[0]));
  const head = lines.slice(0, cutAt);
  const body = joinBrokenLines(lines.slice(cutAt));
  const after = body.findIndex((line, index) => index > body.length * 0.6 && isAfter(line));
  const kept = after < 0 ? body : body.slice(0, after);
  // What a page prints below an article is no sentence; a table may stand last.
  const lastProse = kept.findLastIndex((line) => line.length > 45 || /[。！？”…]$/.test(line) || isFilledRow(line));
  const endAt = (lastProse < 0 ? kept.findLastIndex(isFact) : lastProse) + 1;
  const paragraphs = kept.slice(0, endAt);
  const inHead = head
    .map(joinName)
    .map(
      (line) =>
        [signed, byline, besideSource, printedAt, ofJournal, account].find((one) => one.test(line))?.exec(line)?.groups,
    );
  const said = (name: 'outlet' | 'author') =>
    [dateline, datedHead]
      .map((one) => one.exec(paragraphs[0] ?? '')?.groups)
      .concat(inHead, ...lines.slice(-5).map((line) => atFoot.exec(joinName(line))?.groups))
      .map((found) => found?.[name]?.trim())
      .find(Boolean) ?? null;
  const { issue = null, from = null, to } = head.map((line) => ofJournal.exec(line)?.groups).find(Boolean) ?? {};
  const author =
    fieldOf(head, '作者') ?? fieldOf(head, '记者') ?? said('author')?.replace(/\s+通讯员\s+/, '、') ?? null;
  const dated = head.find((line) => readDate(line) !== null) ?? '';
  const isPrintedOn = new RegExp(page).test(dated);
  return {
    title: titleOf(head, isTitle),
    // Pages put a paper's name into book marks themselves.
    outlet: (fieldOf(head, '来源') ?? said('outlet'))?.replace(/^《(.+)》$/, '$1') ?? null,
    author: author !== null && /^(?:未署名|佚名|无|不详|网络)$/.test(author) ? null : author,
    // A page of the web prints the day on which it was put up; the day of the newspaper is for a person to find.
    publishedOn: isPrintedOn ? readDate(dated) : null,
    postedOn: isPrintedOn ? null : readDate(dated),
    dated: readDate(dated) === null ? readDated(paragraphs[0] ?? '', kept.slice(endAt)) : null,
    issue,
    pages: to === undefined ? from : `${from}—${to}`,
    paragraphs,
  };
}
