import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { decodeText } from '#lib/content/file/decode.ts';
import { keepRecords } from '#lib/content/records.ts';
import { problemsOf, validRoot } from './root.ts';

const records = keepRecords();
let root = '';
beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'content-'));
  cpSync(validRoot, root, { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true }));

const url = 'url: https://example.org/linhe';
const twelve = 'printed: 12个, paragraph: 2';
const date = '应为日期，例如 2023-07-10，没有就写“未说明”';
const period = '应为 2023、2023-07、2023-07-10、2022-01/2022-08、../2023-07（起点未说明）或“未说明”';
const unit =
  '没有这个单位；数个体用“个、家、名、人、项”等，金额用“元、万元、亿元”，面积用“平方米、亩、平方公里”，其余见 content/README.md“单位”。都不合适就在 lib/schema/unit.ts 里加一行';
const decimal = '应为十进制数字，不带单位、逗号和加号，例如 97.7；下降写成负数，例如 -3.2';

const nothing = '这个词会照样印出来；没有就不写这一项，必须写的写“未说明”';

const relativeYear = (word: string) => `“${word}”离开来源就不知道是哪一年；请写明年份，引的是原话就放进引号“……”`;

/** A slip in a case, and all that is said of it: one sentence each, at its place. */
const uneven = 'YAML 写法有误：缩进不齐，请和上下同一级的行对齐';
const dash = 'YAML 写法有误：列表里的一项少了开头的“- ”';
const slips: [file: string, find: string, put: string, said: string[]][] = [
  // Marks that a text of one line prints as they are, and what stands where nothing was written.
  ['beishan', 'name: 上门服务', 'name: <b>上门</b>服务', ['这里只写文字，“<b>”会照样印出来']],
  ['beishan', 'name: 上门服务', 'name: "**上门**服务"', ['这里只写文字，“**”会照样印出来']],
  ['beishan', 'subject: 上门服务的', 'subject: 上门服务&nbsp;的', ['这里只写文字，“&nbsp;”会照样印出来']],
  ['beishan', 'means: 登门走访', 'means: 登门`走访', ['这里只写文字和“[文字](地址)”，“`”会照样印出来']],
  ['beishan', 'url: 未说明', 'url: https://example.org/a__b?c=1&lt=2', []],
  ['beishan', 'name: 上门服务', 'name: ~', [`${nothing}，实际写的是“~”`]],
  ['beishan', 'title: 北山纪事', 'title: null', [`${nothing}，实际写的是“null”`]],
  ['beishan', 'actor: 园区志愿者', 'actor: TODO', ['还写着“TODO”，请写上，或不写这一项']],
  ['beishan', 'target: 园区企业', 'target: 待补充', ['还写着“待补充”，请写上，或不写这一项']],
  // A reason that gives another year or month than the period; all figures have it from the head of the file.
  [
    'beishan',
    'period: 2022-03',
    'period: 2022-03\ninferredFrom: 原文没有写，按发布日期定为2021年3月',
    ['这里说“定为2021年3月”，参考期却是“2022-03”；请改其中一处'],
  ],
  [
    'beishan',
    twelve,
    'printed: 12个, period: ../2022-03, inferredFrom: 原文没有写起点，止点按发布日期定为2022年4月, paragraph: 2',
    ['这里说“定为2022年4月”，参考期却是“../2022-03”；请改其中一处'],
  ],
  [
    'beishan',
    twelve,
    'printed: 12个, period: 2022-03, inferredFrom: 年份按2022年定，月份推定为2022年3月，去年定为2021年, paragraph: 2',
    [],
  ],
  // A line that was broken in two; the lines after it are sound.
  ['beishan', twelve, 'print\ned: 12个, paragraph: 2', ['YAML 写法有误：缩进不齐，或上一行少了右括号']],
  // A space that cannot be told from another is called by its name.
  ['beishan', 'unit: 名, printed', 'unit:\u2003名, printed', ['这里是看不见的排版用的空格，请改成半角空格']],
  ['beishan', 'unit: 名, printed', 'unit:\u202F名, printed', ['这里是看不见的不换行空格，请改成半角空格']],
  ['beishan', '上门的志愿者有', '上门的\u2800志愿者有', ['这里有看不见的字符 U+2800（盲文空格），请删去']],
  // Dates in other notations and calendars, and in an order that cannot be.
  [
    'beishan',
    '2022-04-01',
    '２０２２－０４－０１',
    [`${date}，实际写的是“２０２２－０４－０１”，是不是想写“2022-04-01”？`],
  ],
  ['beishan', '2022-04-01', '民国111年4月1日', [`${date}，实际写的是“民国111年4月1日”，是不是想写“2022-04-01”？`]],
  ['beishan', '2022-04-01', '农历三月初一', [`${date}，实际写的是“农历三月初一”，请换算成公历`]],
  [
    'beishan',
    '2022-04-01',
    '2022-04-01T08:00:00',
    [`${date}，实际写的是“2022-04-01T08:00:00”，是不是想写“2022-04-01”？`],
  ],
  [
    'beishan',
    twelve,
    'printed: 12个, period: 2021上半年, paragraph: 2',
    [`${period}，实际写的是“2021上半年”，是不是想写“2021-01/2021-06”？`],
  ],
  [
    'beishan',
    twelve,
    'printed: 12个, period: 2021年第三季度, paragraph: 2',
    [`${period}，实际写的是“2021年第三季度”，是不是想写“2021-07/2021-09”？`],
  ],
  [
    'beishan',
    twelve,
    'printed: 12个, period: 2021—2022财年, paragraph: 2',
    [`${period}，实际写的是“2021—2022财年”，请写成起止两个月，例如 2024-07/2025-06`],
  ],
  [
    'beishan',
    twelve,
    'printed: 12个, period: 2021-03/.., paragraph: 2',
    [`${period}，实际写的是“2021-03/..”，没有“至今”的写法，终点写来源说的时间或来源的日期`],
  ],
  [
    'beishan',
    twelve,
    'printed: 12个, period: 2021-01/2021-13, paragraph: 2',
    [`${period}，实际写的是“2021-01/2021-13”，日历上没有这个月`],
  ],
  [
    'beishan',
    '2022-04-01',
    '2022-02-01',
    [
      '4项数据（org-coverage、party-organizations、volunteers等）的参考期晚于来源的日期“2022-02-01”；请核对来源的日期和文件头的 period，是计划或预计就写 status',
    ],
  ],
  ['linhe', `${url},`, `${url}, openedOn: 2023-01-01,`, ['打开网址的日期“2023-01-01”早于发布日期“2023-07-10”']],
  ['linhe', `${url},`, `${url}, openedOn: 2999-01-01,`, ['打开网址的日期“2999-01-01”还没有到']],
  [
    'linhe',
    `${url},`,
    `${url}, compared: { on: 2023-01-01, what: 全文 },`,
    ['比对的日期“2023-01-01”早于发布日期“2023-07-10”'],
  ],
  // Addresses.
  [
    'linhe',
    url,
    `${url}?utm_source=x&from=timeline`,
    [
      '网址里带着转发时加的参数（utm_source、from=timeline、spm 等），请删去这几个，实际写的是“https://example.org/linhe?utm_source=x&from=timeline”',
    ],
  ],
  [
    'linhe',
    url,
    'url: https://user:pw@example.org/',
    ['网址里不写用户名和密码，实际写的是“https://user:pw@example.org/”'],
  ],
  [
    'linhe',
    url,
    'url: http://192.168.1.4/a',
    ['这是本机或内网的地址，别人打不开；请写公开的网址，实际写的是“http://192.168.1.4/a”'],
  ],
  [
    'linhe',
    `${url},`,
    'url: www.example.org, openedOn: 2023-08-01,',
    ['应为完整网址，没有就写“未说明”，实际写的是“www.example.org”'],
  ],
  [
    'linhe',
    '    url: 未说明',
    '    url: https://example.org/linhe',
    [
      '与“daily”是同一个网址；是同一篇文章就只写一个来源，“repost”的数据改写 source: daily；一份 PDF、一个版面上有几篇文章的，各在网址后面写上是哪一页、哪一篇，例如 #page=4',
    ],
  ],
  ['linhe', '    url: 未说明', '    url: https://example.org/linhe#page=4', []],
  ['linhe', `${url},`, `${url}, issue: 2023年第7期, pages: 22—25,`, []],
  [
    'linhe',
    `${url},`,
    `${url}, issue: 2023年7期,`,
    ['刊期应写成 2025年第7期、2025年第3—4期 或 2016年11月，实际写的是“2023年7期”'],
  ],
  [
    'linhe',
    `${url},`,
    `${url}, issue: 2032年第7期,`,
    ['刊期与日期“2023-07-10”对不上，请核对，实际写的是“2032年第7期”'],
  ],
  ['linhe', `${url},`, `${url}, pages: 22—25,`, ['有刊期（issue）的来源才写页码，实际写的是“22—25”']],
  // Numbers.
  ['beishan', 'value: 12,', 'value: １２,', [`${decimal}，实际写的是“１２”，是不是想写“12”？`]],
  ['beishan', 'value: 12,', 'value: 0xC,', [`${decimal}，实际写的是“0xC”`]],
  ['beishan', 'value: 12,', 'value: 012,', [`${decimal}，实际写的是“012”，是不是想写“12”？`]],
  ['beishan', 'value: 12,', 'value: 10—12,', [`${decimal}，实际写的是“10—12”，是不是想写“10”，另写 upper: 12？`]],
  [
    'beishan',
    'value: 12,',
    'value: 1.2万,',
    [`${decimal}，实际写的是“1.2万”；“万”里的倍数换算进 value，或者写在 unit 里，例如 value: 1.1, unit: 万元`],
  ],
  ['beishan', twelve, 'printed: 12个, paragraph: [2, 3]', ['应为从 1 开始的整数，例如 3']],
  [
    'linhe',
    'value: 13.50, unit: "%", kind: growth, printed: 13.50%',
    'value: -13.50, unit: "%", kind: growth, printed: 13.50%',
    ['原文写法“13.50%”没有说是下降，value 却是负数；请把原文写法抄全，例如 下降3.2%，或去掉负号'],
  ],
  ['linhe', 'numerator: covered', 'numerator: growth', ['分子应是个数或金额，“growth”（13.50%）不是']],
  ['linhe', 'parts: [alone, joint],', 'before: party-organizations,', ['“party-organizations”不能是自己的此前的数']],
  [
    'linhe',
    'denominator: 园区非公企业, numerator: covered,',
    'denominator: 园区非公企业41家,',
    [
      '分母里的 41 没有一个整数占“78.1%”：32 是 78.049%，33 是 80.488%；请核对两个数，原文就是这样的写 open: [contradicts-source]',
    ],
  ],
  [
    'linhe',
    'value: 12, unit: 个, printed: 12个, source: daily',
    'value: 12, unit: 个, printed: 12个, period: 2021-05, source: daily',
    ['“joint”与“party-organizations”不是同一时间、同一种单位的数，不是它的分项；请核对，或从 parts 里删去'],
  ],
  [
    'beishan',
    twelve,
    'printed: 12个, period: 2021-2022, paragraph: 2',
    [`${period}，实际写的是“2021-2022”，是不是想写“2021/2022”？`],
  ],
  [
    'beishan',
    '  - { id: volunteers,',
    '  - { id: later, theme: services, name: 志愿者, subject: 后来的志愿者, population: 志愿者, value: 9, unit: 名, printed: 9名, period: 2022-02, before: volunteers, paragraph: 3 }\n  - { id: volunteers,',
    ['“volunteers”（2022-03）比“later”（2022-02）晚，前后写反了；before 写在后一个数上'],
  ],
  [
    'beishan',
    'qualifier: 余, paragraph: 3',
    'qualifier: 余, before: party-organizations, paragraph: 3',
    ['“party-organizations”数的是党支部，“volunteers”数的是志愿者，不是同一件事的前后；请核对，或删去 before'],
  ],
  [
    'beishan',
    'indicator: party-organizations',
    'indicator: 组织数',
    ['没有这个指标：“组织数”，是不是想写“party-organizations”？'],
  ],
  ['beishan', 'type: service', 'type: 服务企业们', ['没有这个做法类型：“服务企业们”，是不是想写“service”？']],
  [
    'beishan',
    twelve,
    'printed: 12个, kind: 增长, paragraph: 2',
    ['只有增减幅要写 kind: growth，实际写的是“增长”；说的是增减的幅度就写“growth”，不是就不写'],
  ],
  [
    'beishan',
    '    type: service',
    '    type: service\n    also: daily 3',
    ['应为列表，实际写的是“daily 3”，每一项写成“{ source: ……, paragraphs: …… }”，几项放在方括号里'],
  ],
  // Names.
  ['beishan', 'outlet: 北山日报', 'outlet: 《北山日报》', ['不带书名号，页面会自己加，实际写的是“《北山日报》”']],
  ['beishan', 'name: 北山开发区', 'name: 北山 开发区', ['名称的汉字之间有空格，请删去，实际写的是“北山 开发区”']],
  [
    'beishan',
    'name: 北山开发区',
    'name: 北山开发区(东区)',
    ['名称里的括号要用全角的“（）”，实际写的是“北山开发区(东区)”'],
  ],
  [
    'beishan',
    'province: 乙省',
    'province: 湖南',
    ['省份要写全称，例如 湖南省、北京市、内蒙古自治区，实际写的是“湖南”'],
  ],
  ['beishan', '{ name: 山泉机械, kind', '{ kind', ['缺少“名称”']],
  [
    'beishan',
    '{ name: 山泉机械, kind',
    '{ name: 山泉 机械, kind',
    ['名称的汉字之间有空格，请删去，实际写的是“山泉 机械”'],
  ],
  [
    'beishan',
    twelve,
    'printed: 12个, territory: { park: 东港 产业园 }, paragraph: 2',
    ['名称的汉字之间有空格，请删去，实际写的是“东港 产业园”'],
  ],
  [
    'beishan',
    twelve,
    'printed: 12个, territory: { company: 水泵厂 }, paragraph: 2',
    ['organizations 里没有这家企业：“水泵厂”，请在那里加上一行，或照那里的名称写'],
  ],
  [
    'beishan',
    twelve,
    'printed: 12个, anchor: "党支部\\t12", paragraph: 2',
    ['不能带制表符；表格里的数，只写它那一格的字，实际写的是“党支部\t12”'],
  ],
  [
    'beishan',
    '    figures: [volunteers]',
    '    figures: [volunteers，org_coverage]\n    parts: [volunteers]',
    ['应为小写字母、数字和连字符，例如 org-coverage，实际写的是“volunteers，org_coverage”，几个编号之间用半角逗号隔开'],
  ],
  // Lines of YAML.
  ['beishan', '    name: 上门服务', '     name: 上门服务', ['YAML 写法有误：缩进不齐，请和上下同一级的行对齐']],
  ['beishan', '  - { id: volunteers', ' - { id: volunteers', ['YAML 写法有误：缩进不齐，请和上下同一级的行对齐']],
  [
    'beishan',
    '[org-coverage, party-organizations, volunteers, workshops]',
    '[org-coverage、volunteers]',
    ['应为小写字母、数字和连字符，例如 org-coverage，实际写的是“org-coverage、volunteers”，几个编号之间用半角逗号隔开'],
  ],
  // Words.
  ['beishan', '车间都去过', '车\uFFFD间都去过', ['“\uFFFD”（U+FFFD）不是字，多半是复制时丢了字节；请对着原文补上']],
  ['beishan', '车间都去过', '⼀些车间都去过', ['“⼀”是 PDF 里的部首或兼容字，查找不到；请改成“一”']],
  ['beishan', '车间都去过', '车间,都去过', ['“,”是半角的，中文里请用全角标点，引号写“……”']],
  ['beishan', '车间都去过', '"车间"都去过', ['“"”是半角的，中文里请用全角标点，引号写“……”']],
  ['beishan', 'name: 上门服务', 'name: 上门"一线"服务', ['“"”是半角的，中文里请用全角标点，引号写“……”']],
  ['beishan', 'name: 上门服务', 'name: 上门服务,回访', ['“,”是半角的，中文里请用全角标点，引号写“……”']],
  [
    'beishan',
    '上门的志愿者',
    '| 年 | 数 |\n上门的志愿者',
    ['这一行没有成为表格；表格的第二行写“| --- | --- |”，前后各空一行，不是表格就删去“|”'],
  ],
  // What every object knows is no field.
  ['beishan', 'theme: services, name', 'theme: services, constructor: 甲, name', ['不认识的字段“constructor”']],
  ['beishan', 'theme: services, name', 'theme: services, __proto__: 甲, name', ['不认识的字段“__proto__”']],
  ['beishan', 'unit: "%"', 'unit: " %"', [`${unit}，实际写的是“ %”，是不是想写“%”？`]],
  // Lines of one list below the name of another, and a list that is none.
  [
    'linhe',
    'figures:\n  - { id: org-coverage',
    '  - { id: org-coverage',
    ['从这一行起是“figures”（数据）的写法，不是“statements”（无数值时来源的说法）的，上面少了一行“figures:”'],
  ],
  [
    'beishan',
    'organizations:\n',
    'organizations:\n  - { id: more, theme: services, name: 志愿队, subject: 志愿队, population: 志愿队, value: 3, unit: 支, printed: 3支, paragraph: 3 }\n',
    ['从这一行起是“figures”（数据）的写法，不是“organizations”（企业与机构）的，请移到“figures:”下面'],
  ],
  [
    'beishan',
    'practices:\n',
    'practices:\nmore:\n',
    [
      '应为列表，每一项的开头写“- ”，要有 id、type、name、summary、actor、target、means、paragraphs',
      '不认识的字段“more”',
    ],
  ],
  // A list of nothing: what an entry looks like, or that the line may go.
  [
    'linhe',
    '    figures: [hotline-calls]\n',
    '    figures:\n',
    ['应为列表，几项放在方括号里，例如 [org-coverage]；没有就删去这一行'],
  ],
  ['linhe', 'paragraphs: [5, 6]', 'paragraphs: []', ['至少写一个段落号，几项放在方括号里，例如 [3]']],
  [
    'beishan',
    twelve,
    'printed: 12个, open: [], paragraph: 2',
    ['至少写一项，几项放在方括号里，例如 [coverage-kind]；没有就删去这一行'],
  ],
  [
    'beishan',
    twelve,
    'printed: 12个, open: 未说明, paragraph: 2',
    ['应为列表，实际写的是“未说明”，几项放在方括号里，例如 [coverage-kind]；没有就删去这一行'],
  ],
  [
    'beishan',
    '    type: service',
    '    type: service\n    also: []',
    ['至少写一处，每一项写成“{ source: ……, paragraphs: …… }”，几项放在方括号里；没有就删去这一行'],
  ],
  // A letter for a nought, brackets of headings for those of a link, and a level told as a change.
  ['beishan', 'value: 300, unit', 'value: 3OO, unit', [`${decimal}，实际写的是“3OO”，是不是想写“300”？`]],
  [
    'beishan',
    '[300余名](#volunteers)',
    '【300余名】(#volunteers)',
    ['“【300余名】(#volunteers)”没有成为链接，请写成“[文字](地址)”：括号和 # 用半角，中间不空格，两边都写全'],
  ],
  // Entries without their dash, and fields that stand too far out.
  ['beishan', '  - { id: volunteers', '    { id: volunteers', [dash]],
  ['beishan', '  - { id: volunteers', '  { id: volunteers', [dash]],
  ['linhe', '  - id: paired-instructors', '  id: paired-instructors', [dash]],
  ['linhe', '  - id: paired-instructors', '    id: paired-instructors', [dash]],
  ['linhe', '    title: 未说明', '   title: 未说明', [uneven]],
  ['linhe', '    publishedOn: 未说明', '  publishedOn: 未说明', [uneven]],
  // Lists, texts and codes written as each other.
  ['linhe', 'paragraphs: [5, 6]', 'paragraphs: 【5, 6】', ['应为列表，实际写的是“【5, 6】”，是不是想写“[5, 6]”？']],
  [
    'linhe',
    'paragraphs: [5, 6]',
    'paragraphs: [5-6]',
    ['应为从 1 开始的整数，例如 3，实际写的是“5-6”，几个段落号一个一个写，用半角逗号隔开'],
  ],
  ['beishan', twelve, 'printed: 12个, open: { a: b }, paragraph: 2', ['应为列表，每一项的开头写“- ”']],
  [
    'linhe',
    'id: alone, theme: organization',
    'id: alone, theme: 组织',
    [
      '应为 organization、members、governance、services、people、talent、companies、economy 之一，实际写的是“组织”，是不是想写“organization”？',
    ],
  ],
  ['linhe', 'value: 18, unit: 个', 'value: 18, unit: "个 "', [`${unit}，实际写的是“个 ”，是不是想写“个”？`]],
  // What is too long, or too long ago.
  ['beishan', 'deck: 一支队伍管到底', `deck: ${'一'.repeat(101)}`, [`最多100个字，实际写的是“${'一'.repeat(80)}……”`]],
  ['linhe', 'period: 2022-01/2022-12', 'period: 1022', ['参考期“1022”早于 1949 年，多半是年份写错了']],
  [
    'linhe',
    'publishedOn: 2023-07-10',
    'publishedOn: 1023-07-10',
    ['发布日期“1023-07-10”早于 1949 年，多半是年份写错了'],
  ],
  ['linhe', 'publishedOn: 2023-07-10', 'publishedOn: 45117', [`${date}，实际写的是“45117”，是不是想写“2023-07-10”？`]],
  ['beishan', twelve, 'printed: 12个, paragraph: 0', ['应为从 1 开始的整数，例如 3，实际写的是“0”']],
  ['beishan', twelve, 'printed: 12个, paragraph: ２', ['应为从 1 开始的整数，例如 3，实际写的是“２”，是不是想写“2”？']],
  // Types of practices by their names.
  ['linhe', 'type: service', 'type: 服务企业', ['没有这个做法类型：“服务企业”，是不是想写“service”？']],
  ['linhe', 'type: instructors', 'type: 党建指导', ['没有这个做法类型：“党建指导”，是不是想写“instructors”？']],
  // Years that only the article knows.
  [
    'linhe',
    'subject: 单独组建的党组织',
    'subject: 今年组建的党组织',
    ['“今年”离开来源就不知道是哪一年；请删去，年份写在 period 里'],
  ],
  [
    'linhe',
    'subject: 单独组建的党组织',
    'subject: 上年的党组织',
    ['“上年”离开来源就不知道是哪一年；请删去，年份写在 period 里'],
  ],
  ['linhe', '\n---\n', '\n---\n去年办成的事，过去年产不多的企业也说“今年接着办”。\n\n', [relativeYear('去年')]],
  ['linhe', 'summary: ', 'summary: 明年再看。', [relativeYear('明年')]],
  // What a subject says is the figure's owner, its kind and its status.
  [
    'linhe',
    'subject: 单独组建的党组织',
    'subject: 三江机械单独组建的党组织',
    ['对象说的是“三江机械”，统计范围却是园区，请写 territory: { company: 三江机械 }'],
  ],
  ['linhe', 'subject: 单独组建的党组织', 'subject: 三江机械等企业单独组建的党组织', []],
  [
    'linhe',
    'subject: 单独组建的党组织',
    'subject: 计划单独组建的党组织',
    ['对象说的是“计划”，这一项却没有写 status；计划写 planned，预计写 expected，已经做到的就把“计划”从对象里删去'],
  ],
  [
    'linhe',
    'printed: 4200余次',
    'printed: 4200余次/天',
    ['原文“4200余次/天”是每天的数，对象也要写明，例如“每天的服务热线接听的来电”'],
  ],
  [
    'linhe',
    'unit: "%", kind: growth, printed: 13.50%, ',
    'unit: "%", denominator: 未说明, printed: 13.50%, ',
    [
      '对象说的是“增幅”，是增减幅，不是比率；请写 kind: growth（下降的 value 写负数），说的是到了多少就改写对象',
      '“产值比上年增长”说的是增减了多少，数据 growth（13.50%）是比率，是到了多少；请写“到”“为”一类的字，或链接到增减幅',
    ],
  ],
  // One number in a wording, its own in the words that find it, and one name for what was before.
  [
    'linhe',
    'printed: 4200余次',
    'printed: 4200余次、856家',
    ['原文写法“4200余次、856家”里有两个数，“4200余次”和“856家”；请只抄这项数据的那一个'],
  ],
  [
    'linhe',
    'printed: 18个,',
    'printed: 18个, anchor: 联合组建12个,',
    ['定位“联合组建12个”里的数不是这一项的“18个”；请写原文里印着这一项的那几个字'],
  ],
  ['linhe', 'printed: 18个,', 'printed: 18个, anchor: 单独组建18,', []],
  [
    'linhe',
    'printed: 18个,',
    'printed: 18个, before: joint,',
    [
      '“joint”的名称是“联合组建的党组织”，“alone”的是“单独组建的党组织”，不是同一件事的前后；是同一件事，两项就写同样的 name',
    ],
  ],
  // What stands before a link is true of its figure.
  ['linhe', '产值比上年增长[', '产值比上年下降[', ['“产值比上年下降”与数据不一致：数据 growth（13.50%）是上升']],
  [
    'linhe',
    '产值比上年增长[',
    '产值增长到[',
    ['“产值增长到”说的是到了多少，数据 growth（13.50%）是增减了多少；请改写，或链接到那个水平的数'],
  ],
  [
    'linhe',
    '还要再建[',
    '已建成[',
    ['“服务中心已建成”说的是已经做到，数据 planned-centres 是计划；请写“要”“计划”一类的字'],
  ],
  [
    'linhe',
    '覆盖率[78.1%]',
    '覆盖率提高了[78.1%]',
    [
      '“覆盖率提高了”说的是增减了多少，数据 org-coverage（78.1%）是比率，是到了多少；请写“到”“为”一类的字，或链接到增减幅',
    ],
  ],
  [
    'linhe',
    '党组织有[30个]',
    '党组织2021年有过，2022年底[30个]',
    ['正文写的是2022年，数据 party-organizations 的参考期是“2023-07”；请核对'],
  ],
  ['linhe', '党组织有[30个]', '党组织比2022年多，2023年的[30个]', []],
  // Three dashes beside what cannot be seen.
  ['beishan', '---\nname', '\uFEFF\uFEFF---\nname', ['这里有看不见的字符 U+FEFF（零宽空格），请删去']],
  ['beishan', '---\n北山', '---\u200B\n北山', ['这里有看不见的字符 U+200B（零宽空格），请删去']],
];

test.each(slips)('%s: “%s” written as “%s” is told once', (park, find, put, said) => {
  const file = path.join(root, 'parks', `${park}.md`);
  const valid = readFileSync(path.join(validRoot, 'parks', `${park}.md`), 'utf8');
  expect(valid).toContain(find);
  writeFileSync(
    file,
    valid.replace(find, () => put),
  );
  const problems = problemsOf(root, records);
  writeFileSync(file, valid);
  expect(problems.map((line) => line.replace(/^\S+:\d+:\d+ ?[^：]*：/, ''))).toEqual(said);
  expect(problems.every((line) => /^content\/parks\/[a-z]+\.md:\d+:\d+/.test(line))).toBe(true);
});

/** What Windows-1252 makes of the bytes 80 to 9F; Node 20 reads them as ISO 8859-1. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const wrongReadings: ((bytes: Buffer) => string)[] = [
  (bytes) => new TextDecoder('gb18030').decode(bytes),
  (bytes) => bytes.toString('latin1'),
  (bytes) => bytes.toString('latin1').replace(/[\u0080-\u009f]/g, (byte) => windows[byte.charCodeAt(0) - 128] ?? ''),
];

test('a file that was opened in a wrong encoding and saved again is told so once, whatever it holds', () => {
  for (const name of ['parks/beishan.md', 'indicators/org-coverage.md', 'site.yaml']) {
    const file = path.join(root, name);
    const was = existsSync(file) ? readFileSync(file) : null;
    const text = was?.toString('utf8') ?? `# ${'说明，未定。'.repeat(5)}`;
    for (const readWrongly of wrongReadings) {
      writeFileSync(file, readWrongly(Buffer.from(text)));
      expect(problemsOf(root, keepRecords()).filter((line) => line.includes(name))).toEqual([
        `content/${name}:1:1：文字成了乱码：UTF-8 的文件当作别的编码打开，又存过一遍；请从没有乱的那一份重新复制，存为 UTF-8`,
      ]);
    }
    if (was === null) rmSync(file);
    else writeFileSync(file, was);
  }
});

test('a rare character of a name is no wrong encoding', () => {
  const text = '浠水经济开发区，涓涓细流。'.repeat(20);
  expect(decodeText(Buffer.from(text))).toBe(text);
});

test('a source of the glossary has a day of the calendar that has been', () => {
  const file = path.join(root, 'pages/glossary.md');
  const page = readFileSync(path.join(validRoot, 'pages/glossary.md'), 'utf8');
  const told = (on: string) => {
    writeFileSync(file, page.replace('的合称。 }', `的合称。, sources: [{ outlet: 北山日报, on: ${on} }] }`));
    const problems = problemsOf(root, records);
    writeFileSync(file, page);
    return problems;
  };
  for (const on of ['2023', '2023-02', '2023-02-28']) expect(told(on)).toEqual([]);
  const place = 'content/pages/glossary.md:5:103 terms.two-new.sources[1].on：';
  for (const on of ['2023-02-29', '2023-13', '2022/2023', '../2023'])
    expect(told(on)).toEqual([
      expect.stringContaining(`${place}应为日期或年份，例如 2023-02-18、2023，实际写的是“${on}”`),
    ]);
  for (const on of ['9022', '9022-06-18']) expect(told(on)).toEqual([`${place}出处的日期“${on}”还没有到`]);
});

test('the last correction of a figure ends with what the figure is, and changes something', () => {
  const page = readFileSync(path.join(validRoot, 'pages/corrections.md'), 'utf8');
  const told = (line: string) => {
    writeFileSync(
      path.join(root, 'pages/corrections.md'),
      page.replace('corrections:\n', `corrections:\n  - ${line}\n`),
    );
    const problems = problemsOf(root, records);
    writeFileSync(path.join(root, 'pages/corrections.md'), page);
    return problems.map((one) => one.replace(/^.*?：/, ''));
  };
  const address = 'address: "/parks/beishan#party-organizations"';
  expect(told(`{ on: 2025-01-01, ${address}, was: 12个, now: 21个, why: 抄错了 }`)).toEqual([
    '这项数据现在印的是“12个”，写在 was 里了；was 写原来的，now 写改成的',
  ]);
  expect(told(`{ on: 2025-01-01, ${address}, was: 12个, now: 12个, why: 抄错了 }`)).toEqual([
    'was 和 now 写的一样：“12个”',
  ]);
  expect(told(`{ on: 2025-01-01, ${address}, was: 21个, now: 12个, why: 抄错了 }`)).toEqual([]);
});
