import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keepRecords } from '#lib/content/records.ts';
import { fixtures, layOver, problemsOf, validRoot } from './root.ts';

/** Folder of `tests/fixtures/invalid`, which holds one mistake → the lines that an editor reads. */
const problems: Record<string, string[]> = {
  // YAML and the file as such
  undecided: ['content/parks/beishan.md:6:7 deck：还写着“待定”，请写上，或不写这一项'],
  'broken-yaml': ['content/parks/beishan.md:13:129：YAML 写法有误：值以特殊符号开头，请加引号，例如 "%"'],
  'two-colons-in-a-line': ['content/parks/beishan.md:6:7：YAML 写法有误：一行里有两个半角冒号，请给值加引号'],
  'tab-as-indent': ['content/parks/beishan.md:18:1：YAML 写法有误：缩进要用空格，不能用制表符'],
  'backslash-in-quotes': ['content/parks/beishan.md:6:12：YAML 写法有误：双引号里不能有这样的 \\，请改用单引号'],
  'two-documents': ['content/parks/beishan.md:12:1：YAML 写法有误：数据中间不能有单独一行 ...，请删去'],
  'duplicate-key': ['content/parks/beishan.md:6:1：YAML 写法有误：同一个字段写了两次'],
  'anchor-and-alias': [
    'content/parks/beishan.md:23:18：不能用 & 和 * 引用，请写出内容；值以 & 或 * 开头时要加引号',
    'content/parks/beishan.md:24:12：不能用 & 和 * 引用，请写出内容；值以 & 或 * 开头时要加引号',
  ],
  'merge-key': ['content/parks/beishan.md:8:1：不能用 << 合并，请写出内容'],
  'local-tag': ['content/parks/beishan.md:14:134：不能用 ! 标签，请删去'],
  'standard-tag': ['content/parks/beishan.md:14:132：不能用 ! 标签，请删去'],
  'javascript-front-matter': ['content/parks/beishan.md:1:1：第一行应为单独的 ---，后面不写任何字'],
  'constructor-as-language': ['content/parks/beishan.md:1:1：第一行应为单独的 ---，后面不写任何字'],
  'no-closing-line': ['content/parks/beishan.md:29:1：文件头没有结束，请在数据与正文之间（这一行之前）写单独一行 ---'],
  'no-front-matter': ['content/pages/about.md:1:1：第一行应为单独的 ---，后面不写任何字'],
  'empty-front-matter': ['content/pages/about.md:2:1：文件头是空的，请写上数据'],
  'front-matter-is-text': ['content/pages/about.md:2:1：应为“字段: 值”的映射，实际写的是“关于本站”'],
  'bad-file-name': ['content/parks/Bei_Shan.md:1:1：文件名应为小写字母、数字和连字符，例如 quanzhou.md'],
  'unclosed-row': ['content/parks/beishan.md:16:3：YAML 写法有误：缩进不齐，或上一行少了右括号'],
  'unclosed-quote': ['content/parks/beishan.md:6:7：YAML 写法有误：引号没有成对，从这里起的字都算在里面了'],
  'missing-colon': ['content/parks/beishan.md:5:1：YAML 写法有误：上一行没有写完，或少了半角冒号'],
  'colon-without-space': [
    'content/parks/beishan.md:6:5：冒号后面少了空格，应为“deck: ”',
    'content/parks/beishan.md:15:28：冒号后面少了空格，应为“theme: ”',
  ],
  'dash-without-space': ['content/parks/beishan.md:28:3：一项的开头应为半角短横加空格“- ”'],
  'full-width-dash': ['content/parks/beishan.md:18:3：一项的开头应为半角短横加空格“- ”'],
  'full-width-braces': [
    'content/parks/beishan.md:11:11：“［”是全角的，请改成半角“[”',
    'content/parks/beishan.md:11:57：“］”是全角的，请改成半角“]”',
    'content/parks/beishan.md:16:5：“｛”是全角的，请改成半角“{”',
  ],
  'remark-within-a-text': [
    'content/parks/beishan.md:6:12：# 和它后面的字不会被读；是这段文字的一部分就给整个值加引号，是批注就在 # 后面空一格',
  ],
  'comma-in-name': ['content/parks/beishan.md:29:7：里面有逗号，整个值要加引号：“Beishan Foods Co., Ltd.”'],
  'comma-in-printed': ['content/parks/beishan.md:15:118：原文写法里有逗号，要加引号：printed: "1,300余名"'],
  'unit-with-a-scale': [
    'content/parks/beishan.md:15:105 figures.volunteers.unit：没有这个单位；数个体用“个、家、名、人、项”等，金额用“元、万元、亿元”，面积用“平方米、亩、平方公里”，其余见 content/README.md“单位”。都不合适就在 lib/schema/unit.ts 里加一行，实际写的是“万名”；“名”前面的“万”换算进 value，例如 1.5万名写 value: 15000, unit: 名',
  ],
  'date-in-another-notation': [
    'content/parks/beishan.md:8:9 period：应为 2023、2023-07、2023-07-10、2022-01/2022-08、../2023-07（起点未说明）或“未说明”，实际写的是“2022年3月”，是不是想写“2022-03”？',
    'content/parks/beishan.md:10:71 sources.paper.publishedOn：应为日期，例如 2023-07-10，没有就写“未说明”，实际写的是“2022/4/1”，是不是想写“2022-04-01”？',
  ],
  'address-with-a-full-stop': [
    'content/parks/linhe.md:12:88 sources.daily.url：网址里没有空格，末尾不带标点，实际写的是“https://example.org/linhe。”',
  ],
  'parts-beyond-the-whole': [
    'content/parks/linhe.md:27:160 figures.party-organizations.parts：分项合起来是 93，多于总数“30个”；请核对，原文就是这样的在 note 里说明',
  ],
  'share-beside-another-total': [
    'content/parks/beishan.md:13:184 figures.org-coverage.numerator：分子“12个”除以分母里的 560 是 2.143%，不是“97.7%”；请核对三个数，原文就是这样的写 open: [contradicts-source]',
  ],
  'no-prose': ['content/parks/beishan.md:2:1：文件头下面没有正文，请写900至1800字'],
  'link-in-full-width-brackets': [
    'content/parks/beishan.md:30:7 正文：“［12个］（#party-organizations）”没有成为链接，请写成“[文字](地址)”：括号和 # 用半角，中间不空格，两边都写全',
    'content/parks/beishan.md:34:34 正文：“[五个] (#workshops)”没有成为链接，请写成“[文字](地址)”：括号和 # 用半角，中间不空格，两边都写全',
  ],
  'closed-too-early': ['content/parks/beishan.md:17:1：数据还没有完，这里多了一行 ---，请删去'],
  'line-separator': ['content/parks/beishan.md:34:1：这里有看不见的字符 U+2028（行分隔符），请删去'],
  'retired-twice': ['content/pages/corrections.md:8:13 retired[2].from：“/parks/old-park”已经停用，一个旧地址只写一行'],
  'line-break-in-a-text': [
    'content/parks/beishan.md:6:7 deck：只写一行，中间不换行，实际写的是“一支队伍⏎管到底”',
    'content/parks/beishan.md:16:94 figures.party-organizations.subject：只写一行，中间不换行，实际写的是“园区的⏎党支部”',
  ],
  'heading-without-space': [
    'content/parks/beishan.md:32:1 正文：这一行没有成为小标题，请写成“## ……”：# 用半角，后面空一格',
    'content/parks/beishan.md:36:1 正文：这一行没有成为小标题，请写成“## ……”：# 用半角，后面空一格',
  ],
  'reference-without-territory': ['content/references/nation.md:2:1 territory：缺少“统计范围”'],
  'site-with-a-remark-of-remarks': [
    'content/site.yaml:2:14：# 和它后面的字不会被读；是这段文字的一部分就给整个值加引号，是批注就在 # 后面空一格',
  ],
  // the site itself
  'site-contact-that-is-none': [
    'content/site.yaml:1:10 contact：应为邮箱或完整网址，例如 editor@example.org，实际写的是“请联系管理员”',
  ],
  'site-with-an-unknown-field': ['content/site.yaml:3:1 license：不认识的字段“license”，是不是想写“licence”？'],
  'site-licence-without-name': ['content/site.yaml:3:10 licence.texts.name：缺少“许可的名称”'],
  'site-with-dashes': ['content/site.yaml:1:1：这个文件只有数据，不写 ---'],
  // reviews
  'review-in-the-future': ['content/parks/beishan.md:10:21 reviews[1].on：复核日期“2099-01-01”还没有到'],
  'review-of-nothing': [
    'content/parks/beishan.md:10:37 reviews[1].of：应为 12 位编号；运行 npm run figures -- review 园区编号 --by 称呼，它会写好这一行，实际写的是“已核对”',
  ],
  'review-twice-by-one': [
    'content/parks/beishan.md:11:11 reviews[2].by：“复核人甲”已经复核过这一批数据，同一个人只记一次',
  ],
  // the picture
  'picture-circle-of-another-measure': [
    'content/parks/beishan.md:12:56 picture.figures[2]：“volunteers”的单位与前面的不是一种，画不在一起',
  ],
  'picture-circles-that-may-be-equal': [
    'content/parks/beishan.md:12:56 picture.figures[2]：“workshops”与前面的数可能是同一个，不能画成对不上的数',
  ],
  'picture-level-that-is-no-count': [
    'content/parks/beishan.md:12:113 picture.tiers[3].figure：“org-coverage”不是一个整数的个数，画不成点和圆',
  ],
  'picture-of-an-unknown-form': [
    'content/parks/beishan.md:12:18 picture.form：应为 tiers、change、territories、apart、squares、series 之一，实际写的是“ladder”',
  ],
  'picture-of-no-change': [
    'content/parks/beishan.md:12:36 picture.figures[1]：“volunteers”和它此前的数不能连成一个变化，画不出前后',
    'content/parks/beishan.md:16:163 figures.volunteers.before：“party-organizations”数的是党支部，“volunteers”数的是志愿者，不是同一件事的前后；请核对，或删去 before',
  ],
  'picture-of-one-place': ['content/parks/beishan.md:12:40 picture.figures：这几项属于同一处，画不出归属'],
  'picture-of-one-time': [
    'content/parks/beishan.md:12:36 picture.figures[1]：“volunteers”只有一个时间的数，画不出历年',
  ],
  'picture-of-places': [
    'content/parks/beishan.md:12:36 picture.figures[1]：“place”是位次或增减的幅度，画不成从零画起的条',
  ],
  'picture-of-too-many-figures': ['content/parks/beishan.md:12:36 picture.figures：占比只写一项，写比率'],
  'picture-share-without-numerator': [
    'content/parks/beishan.md:12:37 picture.figures[1]：“org-coverage”没有写 numerator，画不出占比',
  ],
  'picture-share-without-total': [
    'content/parks/beishan.md:12:37 picture.figures[1]：由“org-coverage”和它的分子推不出总数，或总数已经印在分母里，画不出占比',
  ],
  'picture-with-a-missing-figure': [
    'content/parks/beishan.md:12:56 picture.figures[2]：没有这个数据：“volunters”，是不是想写“volunteers”？',
  ],
  'picture-with-a-missing-level': [
    'content/parks/beishan.md:12:69 picture.tiers[2].figure：没有这个数据：“party-organisations”，是不是想写“party-organizations”？',
  ],
  'picture-with-levels-of-no-ladder': ['content/parks/beishan.md:12:55 picture.tiers：只有 form: tiers 才写 tiers'],
  'picture-with-two-levels': ['content/parks/beishan.md:12:32 picture.tiers：至少写三级'],
  'picture-without-before': [
    'content/parks/beishan.md:12:36 picture.figures[1]：“volunteers”没有写 before，画不出前后',
  ],
  'picture-without-figures': ['content/parks/beishan.md:12:10 picture.figures：要写 figures，说明这张图用哪几项数据'],
  'picture-without-levels': ['content/parks/beishan.md:12:10 picture.tiers：画层级要写 tiers，从上到下一级一行'],
  'picture-circle-of-a-rate': [
    'content/parks/beishan.md:12:47 picture.figures[2]：“org-coverage”不是一个整数的个数，画不成点和圆',
  ],
  // the fields
  'unknown-field': [
    'content/parks/beishan.md:15:124 figures.volunteers.qualifer：不认识的字段“qualifer”，是不是想写“qualifier”？',
  ],
  'missing-field': ['content/parks/beishan.md:14:5 figures.party-organizations.subject：缺少“对象”'],
  'missing-field-of-the-park': ['content/parks/beishan.md:2:1 province：缺少“省份”'],
  'empty-field': ['content/parks/beishan.md:6:6 deck：不能为空'],
  'text-where-a-list-stands': [
    'content/parks/beishan.md:28:60 organizations[1].paragraphs：应为列表，实际写的是“4”，是不是想写“[4]”？',
  ],
  'list-where-text-stands': [
    'content/parks/beishan.md:6:7 deck：这里只写一个值，写成了列表，请去掉方括号或行首的“- ”；方括号是文字的一部分就给整个值加引号',
  ],
  'empty-list': [
    'content/parks/beishan.md:17:12 practices：至少写一项，每一项的开头写“- ”，要有 id、type、name、summary、actor、target、means、paragraphs',
  ],
  'name-that-is-a-word-of-yaml': ['content/parks/beishan.md:2:7 name：园区的名称应写中文，实际写的是“yes”'],
  'city-that-is-a-number': ['content/parks/beishan.md:5:7 city：城市应写中文，例如 长沙市，实际写的是“123”'],
  'wrong-theme': [
    'content/parks/beishan.md:15:30 figures.volunteers.theme：应为 organization、members、governance、services、people、talent、companies、economy 之一，实际写的是“service”，是不是想写“services”？',
  ],
  'unit-outside-the-list': [
    'content/parks/beishan.md:16:100 figures.workshops.unit：没有这个单位；数个体用“个、家、名、人、项”等，金额用“元、万元、亿元”，面积用“平方米、亩、平方公里”，其余见 content/README.md“单位”。都不合适就在 lib/schema/unit.ts 里加一行，实际写的是“石”',
  ],
  'bad-id': [
    'content/parks/beishan.md:15:11 figures[3].id：应为小写字母、数字和连字符，例如 org-coverage，实际写的是“Volunteers”',
  ],
  'bad-decimal': [
    'content/parks/beishan.md:14:126 figures.party-organizations.value：应为十进制数字，不带单位、逗号和加号，例如 97.7；下降写成负数，例如 -3.2，实际写的是“1_2”，是不是想写“12”？',
  ],
  'bad-paragraph': [
    'content/parks/beishan.md:16:157 figures.workshops.paragraph：应为从 1 开始的整数，例如 3，实际写的是“第4段”，是不是想写“4”？',
  ],
  'month-that-is-none': [
    'content/parks/beishan.md:8:9 period：应为 2023、2023-07、2023-07-10、2022-01/2022-08、../2023-07（起点未说明）或“未说明”，实际写的是“2023-13”，日历上没有这个月',
  ],
  'day-that-is-none': [
    'content/parks/beishan.md:8:9 period：应为 2023、2023-07、2023-07-10、2022-01/2022-08、../2023-07（起点未说明）或“未说明”，实际写的是“2023-02-30”，日历上没有这一天',
  ],
  'reversed-period': [
    'content/parks/beishan.md:8:9 period：起点晚于终点，应为 2022-01/2022-08，实际写的是“2022-08/2022-01”',
  ],
  'bad-date': [
    'content/parks/beishan.md:10:71 sources.paper.publishedOn：应为日期，例如 2023-07-10，没有就写“未说明”，实际写的是“2022-02-29”，日历上没有这一天',
  ],
  'words-for-codes': [
    'content/parks/beishan.md:6:1 导语：不认识的字段“导语”，是不是想写“deck”？',
    'content/parks/beishan.md:8:9 period：应为 2023、2023-07、2023-07-10、2022-01/2022-08、../2023-07（起点未说明）或“未说明”，实际写的是“2021年底”，是不是想写“2021-12”？',
    'content/parks/beishan.md:13:129 figures.org-coverage.unit：没有这个单位；数个体用“个、家、名、人、项”等，金额用“元、万元、亿元”，面积用“平方米、亩、平方公里”，其余见 content/README.md“单位”。都不合适就在 lib/schema/unit.ts 里加一行，实际写的是“百分比”，是不是想写“%”？',
    'content/parks/beishan.md:14:64 figures.party-organizations.indicator：没有这个指标：“党组织数”，是不是想写“party-organizations”？',
    'content/parks/beishan.md:15:30 figures.volunteers.theme：应为 organization、members、governance、services、people、talent、companies、economy 之一，实际写的是“服务企业”，是不是想写“services”？',
    'content/parks/beishan.md:16:154 figures.workshops.status：应为 reported、planned、expected、未说明 之一，实际写的是“已有结果”，是不是想写“reported”？',
    'content/parks/beishan.md:16:168 figures.workshops.period：应为 2023、2023-07、2023-07-10、2022-01/2022-08、../2023-07（起点未说明）或“未说明”，实际写的是“2021—2022”，是不是想写“2021/2022”？',
    'content/parks/beishan.md:23:10 practices.door-to-door.by[1]：应为 park、company、authority、society、unstated 之一，实际写的是“社会组织或其他”，是不是想写“society”？',
  ],
  'date-without-a-day': [
    'content/parks/beishan.md:10:71 sources.paper.publishedOn：应为日期，例如 2023-07-10，没有就写“未说明”，实际写的是“2022-04”，没有写到日',
  ],
  'bad-address-of-a-source': [
    'content/parks/beishan.md:10:88 sources.paper.url：应为完整网址，没有就写“未说明”，实际写的是“javascript:alert(1)”',
  ],
  'unknown-territory': [
    'content/parks/beishan.md:16:127 figures.workshops.territory：应为 park，或“{ 范围: 名称 }”，例如 { city: 宁乡全市 }；范围有 park、parks、city、province、nation、company、other',
  ],
  'two-territories': [
    'content/parks/beishan.md:16:127 figures.workshops.territory：应为 park，或“{ 范围: 名称 }”，例如 { city: 宁乡全市 }；范围有 park、parks、city、province、nation、company、other',
  ],
  'inference-of-an-unstated-period': [
    'content/parks/beishan.md:9:15 inferredFrom：参考期未说明时没有推断依据，实际写的是“按发布日期”',
  ],
  'figure-inference-of-an-unstated-period': [
    'content/parks/beishan.md:14:180 figures.party-organizations.inferredFrom：参考期未说明时没有推断依据，实际写的是“按发布日期”',
  ],
  // what one figure or park must agree on with itself
  'rate-without-denominator': [
    'content/parks/beishan.md:13:5 figures.org-coverage.denominator：比率要写分母，原文没有交代就写“未说明”；是增减幅就写 kind: growth',
  ],
  'denominator-on-a-count': [
    'content/parks/beishan.md:14:166 figures.party-organizations.denominator：只有比率才有分母，实际写的是“未说明”',
  ],
  'numerator-on-a-count': [
    'content/parks/beishan.md:14:164 figures.party-organizations.numerator：只有比率才有分子，实际写的是“volunteers”',
  ],
  'growth-in-another-unit': [
    'content/parks/beishan.md:14:145 figures.party-organizations.kind：增减幅的单位应为 "%"、"‰" 或倍，实际写的是“growth”',
  ],
  'value-with-vague-qualifier': [
    'content/parks/beishan.md:15:94 figures.volunteers.value：限定为“数”时没有确定的数值，请删去 value，实际写的是“300”',
  ],
  'no-value': [
    'content/parks/beishan.md:15:5 figures.volunteers.value：缺少数值；只有“数十家”一类（限定为“数”）可以不写',
  ],
  'name-with-indicator': [
    'content/parks/beishan.md:14:91 figures.party-organizations.name：属于指标的数据不另写 name，名称取自指标，实际写的是“党支部”',
  ],
  'neither-name-nor-indicator': [
    'content/parks/beishan.md:16:5 figures.workshops.name：没有指标的数据要写 name，说明它是什么',
  ],
  'headline-of-none': [
    'content/parks/beishan.md:11:11 headline：首页数据应为一至四项，页首只印前三项，几项放在方括号里，例如 [org-coverage]',
  ],
  'number-in-points': ['content/parks/beishan.md:13:9 points.done：数字“300”没有对应的数据，请链接到它的数据，或改写'],
  'points-to-a-missing-practice': [
    'content/parks/beishan.md:14:12 points.borrow：链接的目标不存在：“#p-door-to-dor”，是不是想写“#p-door-to-door”？',
  ],
  'points-without-warning': ['content/parks/beishan.md:13:3 points.beware：缺少“引用当心”'],
  // what figures and files must agree on
  'unknown-indicator': [
    'content/parks/beishan.md:14:64 figures.party-organizations.indicator：没有这个指标：“party-organisations”，是不是想写“party-organizations”？',
  ],
  'unknown-practice-type': [
    'content/parks/beishan.md:19:11 practices.door-to-door.type：没有这个做法类型：“serivce”，是不是想写“service”？',
  ],
  'unknown-source': [
    'content/parks/beishan.md:16:154 figures.workshops.source：没有这个来源：“papers”，是不是想写“paper”？',
  ],
  'two-values-in-one-source': [
    'content/parks/beishan.md:17:132 figures.party-organizations-again.value：“party-organizations-again”（21个）与“party-organizations”（12个）出自同一篇来源，数的是同一件事、同一时间，数却不同；请核对，或写清统计对象、统计范围、参考期；修订前的数、另一个人说的数，删去 indicator 另写 name',
  ],
  'sources-disagree-without-note': [
    'content/parks/beishan.md:18:5 figures.party-organizations-again.note：来源不一致：“party-organizations-again”（21个）与“party-organizations”（12个）数的是同一件事、同一时间；两个数都会并排印出，请在 note 里向读者说明',
  ],
  'statement-beside-a-figure': [
    'content/parks/beishan.md:12:18 statements[1].indicator：同一篇来源印了这个指标的数：“party-organizations”（12个）；请删去这条说法，或改正那项数据的指标',
  ],
  'unknown-headline-figure': [
    'content/parks/beishan.md:11:59 headline[4]：没有这个数据：“workshop”，是不是想写“workshops”？',
  ],
  'unknown-practice-figure': [
    'content/parks/beishan.md:25:15 practices.door-to-door.figures[1]：没有这个数据：“volunters”，是不是想写“volunteers”？',
  ],
  'organization-id-twice': [
    'content/parks/beishan.md:29:11 organizations.shanquan.id：编号“shanquan”在 content/parks/beishan.md 已经用过，请换一个；企业与机构的编号全站不重复',
  ],
  'unknown-practice-of-organization': [
    'content/parks/beishan.md:28:60 organizations[1].practices[1]：没有这个做法：“door-to-dor”，是不是想写“door-to-door”？',
  ],
  'unknown-numerator': [
    'content/parks/linhe.md:25:182 figures.org-coverage.numerator：没有这个数据：“coverd”，是不是想写“covered”？',
  ],
  'unknown-part': [
    'content/parks/linhe.md:27:168 figures.party-organizations.parts[2]：没有这个数据：“joints”，是不是想写“joint”？',
  ],
  'unknown-statement-indicator': [
    'content/parks/linhe.md:23:18 statements[1].indicator：没有这个指标：“output-values”，是不是想写“output-value”？',
  ],
  'unknown-statement-figure': [
    'content/parks/linhe.md:23:65 statements[1].figures[1]：没有这个数据：“grow”，是不是想写“growth”？',
  ],
  'duplicate-figure': ['content/parks/beishan.md:17:11 figures.volunteers.id：编号“volunteers”已经用过，请换一个'],
  'figure-named-like-a-heading': ['content/parks/beishan.md:17:11 figures.s1.id：编号“s1”与小标题的编号冲突，请换一个'],
  'unit-of-another-kind': [
    'content/parks/beishan.md:17:111 figures.output.unit：指标“产值”的单位是“亿元”，实际写的是“家”；换算不成的不属于这个指标，请删去 indicator 另写 name',
  ],
  'growth-in-a-rate': [
    'content/parks/beishan.md:17:136 figures.coverage-growth.kind：指标“党组织覆盖率”不收增减幅，请删去 indicator，另写 name',
  ],
  'population-outside-the-list': [
    'content/parks/beishan.md:14:114 figures.party-organizations.population：指标“党组织数”的统计对象有 党组织、党支部，实际写的是“党委”，是不是想写“党组织”？都不合适就在 content/indicators/party-organizations.md 的 populations 里加一个，或删去 indicator 另写 name',
  ],
  'paragraph-beyond-the-source': [
    'content/parks/beishan.md:15:149 figures.volunteers.paragraph：来源只有 10 段，实际写的是第 11 段',
  ],
  'practice-paragraph-beyond-the-source': [
    'content/parks/beishan.md:26:17 practices.door-to-door.paragraphs：来源只有 10 段，实际写的是第 12 段',
  ],
  'company-not-listed': [
    'content/parks/beishan.md:16:127 figures.workshops.territory：organizations 里没有这家企业：“山泉机器”，是不是想写“山泉机械”？',
  ],
  'value-not-the-printed-one': [
    'content/parks/beishan.md:13:117 figures.org-coverage.value：原文印的是“97.7%”，value 应为 97.7，实际写的是“97.8”',
  ],
  // corrections and retired addresses
  'correction-of-no-address': [
    'content/pages/corrections.md:5:32 corrections[1].address：没有这个地址：“/parks/beishan#org-coverge”，是不是想写“/parks/beishan#org-coverage”？',
  ],
  'correction-without-date': [
    'content/pages/corrections.md:5:11 corrections[1].on：应为日期，例如 2026-11-22，实际写的是“8月1日”',
  ],
  'retired-while-in-use': ['content/pages/corrections.md:7:13 retired[1].from：“/parks/linhe”还在使用，不能停用'],
  'retired-to-nowhere': [
    'content/pages/corrections.md:7:34 retired[1].to：没有这个地址：“/parks/beishn”，是不是想写“/parks/beishan”？',
  ],
  'retired-to-another-site': [
    'content/pages/corrections.md:7:34 retired[1].to：应为站内地址，实际写的是“https://example.org”',
  ],
  // prose
  'link-to-a-missing-figure': [
    'content/parks/beishan.md:34:8 正文：链接的目标不存在：“#volunters”，是不是想写“#volunteers”？',
  ],
  'link-to-a-missing-page': [
    'content/parks/linhe.md:68:92 正文：链接的目标不存在：“/practices/services”，是不是想写“/practices/service”？',
  ],
  'link-to-a-missing-figure-of-another-park': [
    'content/parks/linhe.md:64:80 正文：链接的目标不存在：“/parks/beishan#org-coverge”，是不是想写“/parks/beishan#org-coverage”？',
  ],
  'link-text-disagrees': [
    'content/parks/beishan.md:30:43 正文：链接文字与数据不一致：写的是“97%”，数据 org-coverage 印的是“97.7%”',
  ],
  'lost-qualifier': [
    'content/parks/beishan.md:34:8 正文：链接文字与数据不一致：写的是“300名”，数据 volunteers 印的是“300余名”',
  ],
  'other-numeral-in-a-link': [
    'content/parks/beishan.md:34:34 正文：链接文字与数据不一致：写的是“二十五个”，数据 workshops 印的是“五个”',
  ],
  'digits-in-prose': ['content/parks/beishan.md:34:59 正文：数字“40”没有对应的数据，请链接到它的数据，或改写'],
  'two-numbers-in-a-paragraph': [
    'content/parks/beishan.md:35:4 正文：数字“40”没有对应的数据，请链接到它的数据，或改写',
    'content/parks/beishan.md:35:10 正文：数字“1,657”没有对应的数据，请链接到它的数据，或改写',
  ],
  'chinese-numeral-in-prose': [
    'content/parks/beishan.md:34:58 正文：数字“二十条”没有对应的数据，请链接到它的数据，或改写',
  ],
  'percent-in-prose': ['content/parks/beishan.md:34:56 正文：数字“百分之九十”没有对应的数据，请链接到它的数据，或改写'],
  'number-in-a-page-link': ['content/parks/beishan.md:30:39 正文：数字“8”没有对应的数据，请链接到它的数据，或改写'],
  'number-in-an-indicator': [
    'content/indicators/party-organizations.md:11:5 正文：数字“300”没有对应的数据，请链接到它的数据，或改写',
  ],
  'raw-html': [
    'content/parks/beishan.md:34:56 正文：正文里不写 HTML，请用 Markdown',
    'content/parks/beishan.md:34:60 正文：正文里不写 HTML，请用 Markdown',
  ],
  script: ['content/parks/beishan.md:36:1 正文：正文里不写 HTML，请用 Markdown'],
  image: ['content/parks/beishan.md:34:56 正文：正文里不放图片'],
  footnote: [
    'content/parks/beishan.md:34:56 正文：不用脚注，说明请写在数据的 note 里',
    'content/parks/beishan.md:36:1 正文：不用脚注，说明请写在数据的 note 里',
  ],
  'external-link': ['content/parks/beishan.md:34:57 正文：正文只链接本站的页面和数据，实际写的是“https://example.org”'],
  'reference-link': [
    'content/parks/beishan.md:34:57 正文：链接请写成“[文字](地址)”',
    'content/parks/beishan.md:36:1 正文：链接请写成“[文字](地址)”',
  ],
  'several-mistakes-in-several-files': [
    'content/indicators/output-value.md:4:9 timing：应为 stock、flow 之一，实际写的是“flows”，是不是想写“flow”？',
    'content/pages/about.md:5:11 正文：链接的目标不存在：“/park”，是不是想写“/parks”？',
    'content/parks/beishan.md:14:114 figures.party-organizations.population：指标“党组织数”的统计对象有 党组织、党支部，实际写的是“党委”，是不是想写“党组织”？都不合适就在 content/indicators/party-organizations.md 的 populations 里加一个，或删去 indicator 另写 name',
    'content/parks/beishan.md:30:43 正文：链接文字与数据不一致：写的是“97.9%”，数据 org-coverage 印的是“97.7%”',
    'content/parks/beishan.md:34:54 正文：数字“9”没有对应的数据，请链接到它的数据，或改写',
    'content/parks/linhe.md:26:119 figures.covered.value：应为十进制数字，不带单位、逗号和加号，例如 97.7；下降写成负数，例如 -3.2，实际写的是“856家”，是不是想写“856”？',
    'content/parks/linhe.md:32:25 figures.clubs.theme：应为 organization、members、governance、services、people、talent、companies、economy 之一，实际写的是“peoples”，是不是想写“people”？',
  ],
  // references
  'reference-basis-without-its-denominator': [
    'content/references/nation.md:15:135 figures.nation-all.basis：分母写的是未说明，应为 all 或 unstated，实际写的是“eligible”',
  ],
  'reference-id-taken-in-another-file': [
    'content/references/province.md:15:11 figures.nation-all.id：编号“nation-all”已经用过，请换一个；参照的数都在同一页上',
  ],
  'reference-later-than-its-source': [
    'content/references/nation.md:14:153 figures.nation-organizations.period：参考期“2012-12”晚于来源的日期“2012-03-23”；是计划或预计就写 status',
  ],
  'reference-named-like-a-chapter': [
    'content/references/nation.md:14:11 figures.count.id：编号“count”与页面上一章的地址冲突，请换一个',
  ],
  'reference-of-a-park': [
    'content/references/nation.md:6:12 territory：参照不是园区自己的数，请写范围和名称，例如 { nation: 全国 }',
  ],
  'reference-of-an-unknown-source': [
    'content/references/nation.md:15:165 figures.nation-all.source：没有这个来源：“jurnal”，是不是想写“journal”？',
  ],
  'reference-rate-without-its-basis': [
    'content/references/nation.md:15:135 figures.nation-all.basis：比率要写明分母属于哪一种；原文没写就写 unstated，实际写的是“count”',
  ],
  'reference-to-a-missing-figure': [
    'content/references/nation.md:17:45 正文：链接的目标不存在：“#nation-al”，是不是想写“#nation-all”？',
  ],
  'reference-value-not-the-printed-one': [
    'content/references/nation.md:15:77 figures.nation-all.value：原文印的是“51.8%”，value 应为 51.8，实际写的是“51.9”',
  ],
  'reference-with-a-paragraph': [
    'content/references/nation.md:15:157 figures.nation-all.paragraph：不认识的字段“paragraph”',
  ],
  'reference-without-source': [
    'content/references/nation.md:15:5 figures.nation-all.source：有几篇来源时要写明 source',
  ],
  'reference-wording-too-long': [
    'content/references/nation.md:12:133 figures.nation-eligible.wording：最多40个字，实际写的是“符合条件的企业符合条件的企业符合条件的企业符合条件的企业符合条件的企业中99.6%建立了党组织”',
  ],
  'reference-wording-without-the-figure': [
    'content/references/nation.md:12:133 figures.nation-eligible.wording：原句里没有“99.6%”，实际写的是“符合条件的企业99.5%建立了党组织”',
  ],
  // the file, and slips of the keyboard
  'not-utf8': ['content/pages/about.md:1:1：文件不是 UTF-8 编码，请另存为 UTF-8'],
  'empty-file': ['content/pages/about.md:1:1：文件是空的，请写上数据和正文，样子见 content/README.md'],
  'file-with-another-ending': [
    'content/parks/demo.md.txt:1:1：这个文件没有读：内容文件以小写的 .md 结尾；请改名为 demo.md，或移出内容文件夹',
  ],
  'hidden-character': ['content/parks/beishan.md:34:12：这里有看不见的字符 U+200B（零宽空格），请删去'],
  'no-break-space-as-indent': ['content/parks/beishan.md:15:1：缩进里有看不见的不换行空格，请改成半角空格'],
  'ideographic-space-as-indent': ['content/parks/beishan.md:15:1：缩进里有看不见的全角空格，请改成半角空格'],
  'full-width-colon': ['content/parks/beishan.md:5:5：“city”后面是全角冒号，请改成半角冒号加空格“: ”'],
  'full-width-comma': ['content/parks/beishan.md:14:128：字段之间是全角逗号，请改成半角逗号'],
  'missing-comma': ['content/parks/beishan.md:14:129：“unit”前面少了半角逗号'],
  'thousands-comma': ['content/parks/beishan.md:14:126：数里不写千分位的逗号，应为 1200，实际写的是“1,200”'],
  'several-mistakes-in-one-file': [
    'content/parks/beishan.md:11:59 headline[4]：“volunteers”写了两次，请删去一个',
    'content/parks/beishan.md:13:117 figures.org-coverage.value：原文印的是“97.7%”，value 应为 97.7，实际写的是“97.8”',
    'content/parks/beishan.md:14:126 figures.party-organizations.value：应为十进制数字，不带单位、逗号和加号，例如 97.7；下降写成负数，例如 -3.2，实际写的是“十二”，是不是想写“12”？',
    'content/parks/beishan.md:15:5 figures.volunteers.qualifier：原文写有“余”，请写 qualifier: 余',
    'content/parks/beishan.md:34:58 正文：数字“40”没有对应的数据，请链接到它的数据，或改写',
  ],
  // a printed wording is value, unit, qualifier and direction
  'scale-lost': [
    'content/parks/beishan.md:17:82 figures.extra.value：原文印的是“1.5万人次”，value 应为 15000，实际写的是“1.5”',
  ],
  'unit-of-another-scale': [
    'content/parks/beishan.md:17:96 figures.extra.unit：原文的单位是“亿元”，unit 写的是“万元”；请写 unit: 亿元，或把 value 写成 2603500',
  ],
  'unit-not-the-printed-one': [
    'content/parks/beishan.md:17:92 figures.extra.unit：原文印的单位是“个”，unit 写的是“家”，两者不是一回事',
  ],
  'unit-not-printed': [
    'content/parks/beishan.md:17:94 figures.extra.unit：原文写法“97.7”里没有单位“%”；请把单位抄上，或改写 unit；单位印在表头的，写成“97.7（单位：%）”',
  ],
  'qualifier-not-written': [
    'content/parks/beishan.md:17:5 figures.extra.qualifier：原文写有“超过”，请写 qualifier: 超',
  ],
  'qualifier-not-printed': [
    'content/parks/beishan.md:17:122 figures.extra.qualifier：原文写法“300个”里没有“余”；请删去 qualifier，或把原文写法抄全',
  ],
  'range-without-upper': [
    'content/parks/beishan.md:17:82 figures.extra.value：原文“30—40家”是一个区间，请写 value: 30, upper: 40',
  ],
  'upper-not-printed': ['content/parks/beishan.md:17:93 figures.extra.upper：原文“30家”不是区间，请删去 upper'],
  'decline-without-sign': [
    'content/parks/beishan.md:17:83 figures.extra.value：原文说的是下降，value 应为负数 -3.2，实际写的是“3.2”',
  ],
  'decline-without-kind': [
    'content/parks/beishan.md:17:5 figures.extra.kind：原文说的是下降，请写 kind: growth，value 写成 -3.2',
  ],
  'other-numeral-printed': [
    'content/parks/beishan.md:16:91 figures.workshops.value：原文印的是“五个”，value 应为 5，实际写的是“9”',
  ],
  'doubling-of-another-power': [
    'content/parks/beishan.md:17:82 figures.extra.value：原文印的是“翻两番”，value 应为 4，实际写的是“2”',
  ],
  'share-above-the-whole': [
    'content/parks/beishan.md:17:82 figures.extra.value：占比超过了全部（110%）；是增幅就写 kind: growth，确实如此就在 note 里说明',
  ],
  'city-without-territory': [
    'content/parks/beishan.md:17:5 figures.extra.territory：对象说的是“全市”，统计范围却是园区，请写 territory，例如 { city: 北山全市 }',
  ],
  'named-city-without-territory': [
    'content/parks/beishan.md:17:5 figures.extra.territory：对象说的是“北山全市”，统计范围却是园区，请写 territory，例如 { city: 北山全市 }',
    'content/parks/beishan.md:18:5 figures.province.territory：对象说的是“乙省全省”，统计范围却是园区，请写 territory，例如 { province: 乙省 }',
    'content/parks/beishan.md:19:5 figures.county.territory：对象说的是“全县”，统计范围却是园区，请写 territory，例如 { city: 某县全县 }',
  ],
  // What names an entry of a list that could not be read is not judged; what does not is.
  'figures-no-list': [
    'content/parks/linhe.md:24:10 figures：应为列表，实际写的是“未说明”，每一项的开头写“- ”，要有 id、theme、subject、population、unit、printed、paragraph',
    'content/parks/linhe.md:27:11 practices.three-level-hotline.type：没有这个做法类型：“servise”，是不是想写“service”？',
  ],
  'source-without-id': ['content/parks/linhe.md:13:5 sources[2].id：缺少“编号”'],
  'practices-mistyped': ['content/parks/linhe.md:36:1 practises：不认识的字段“practises”，是不是想写“practices”？'],
  'reversed-quotation-marks': [
    'content/parks/beishan.md:6:7 deck：引号没有成对，或左右写反了，应为“……”',
    'content/parks/beishan.md:24:12 practices.door-to-door.means：引号没有成对，或左右写反了，应为“……”',
    'content/parks/beishan.md:30:8 正文：引号没有成对，或左右写反了，应为“……”',
  ],
  // The place in an order that follows it is the park's own.
  'nation-without-territory': [
    'content/parks/beishan.md:17:5 figures.extra.territory：对象说的是“全国”，统计范围却是园区，请写 territory，例如 { nation: 全国 }',
  ],
  'multiple-without-its-base': [
    'content/parks/beishan.md:17:53 figures.times.subject：数说的是几倍，对象也要写明是什么的几倍，例如“出口额为2020年的倍数”',
  ],
  'growth-told-as-a-level': [
    'content/parks/beishan.md:17:53 figures.extra.subject：数说的是增减，对象也要写明是什么的增减，例如“出口额的增幅”',
    'content/parks/beishan.md:18:54 figures.points.subject：数说的是增减，对象也要写明是什么的增减，例如“满意率的变化”',
    'content/parks/beishan.md:19:53 figures.apart.subject：数说的是增减，对象也要写明是什么的增减，例如“工业增加值增速与预期之差”',
  ],
  // ids, circles and dates
  'figure-named-like-a-chapter': [
    'content/parks/beishan.md:17:11 figures.share.id：编号“share”与页面上一章的地址冲突，请换一个',
    'content/parks/beishan.md:18:11 figures.p-door-to-door.id：编号“p-door-to-door”与做法的地址冲突，请换一个',
  ],
  'figure-named-like-a-type': [
    'content/parks/beishan.md:17:11 figures.t-door-to-door.id：编号“t-door-to-door”与一类做法的地址冲突，请换一个',
  ],
  'headline-names-one-twice': ['content/parks/beishan.md:11:59 headline[4]：“volunteers”写了两次，请删去一个'],
  'part-of-itself': ['content/parks/beishan.md:17:117 figures.extra.parts[1]：“extra”不能是自己的分项'],
  'before-in-a-circle': [
    'content/parks/beishan.md:17:115 figures.one.before：“one”绕一圈又成了自己的此前的数',
    'content/parks/beishan.md:18:115 figures.two.before：“two”绕一圈又成了自己的此前的数',
  ],
  'before-at-the-same-time': [
    'content/parks/beishan.md:17:115 figures.one.before：“two”（13个）与“one”（12个）是同一时间的数，不是前后；前一个数的时间没写就给它写 period: 未说明，是修订前后或两种口径的数就删去 before',
  ],
  'before-of-another-owner': [
    'content/parks/beishan.md:17:115 figures.one.before：“two”与“one”不是同一家的同一种数，不能写成前后；请核对统计范围、单位和类别，或删去 before',
  ],
  'practice-parts-outside-its-figures': [
    'content/parks/beishan.md:26:12 practices.door-to-door.parts：“workshops”不在这项做法的 figures 里，请先写进去，或删去',
  ],
  'practice-changes-without-a-before': [
    'content/parks/beishan.md:26:14 practices.door-to-door.changes：“volunteers”没有此前的数，也不是增减幅，看不出变化；请给它写 before，或从 changes 里删去',
  ],
  'practice-listed-twice': [
    'content/parks/beishan.md:28:11 practices.to-the-door.name：“上门服务”已经列过，是同一项就并成一行，别的来源也写到的写进 also；是两项，名称里要看得出是哪一项，例如加上是谁的',
  ],
  'practice-part-that-changes': [
    'content/parks/beishan.md:28:14 practices.door-to-door.changes：“savings”既写进了 parts，又写进了 changes，只能是一样',
  ],
  'practice-per-of-two-paragraphs': [
    'content/parks/beishan.md:27:7 practices.door-to-door.per：“party-organizations”、“workshops”不是同一段里同一家、同一时间的两个确数，不能相除；请删去 per',
  ],
  'practice-per-quoted-without-its-number': [
    'content/parks/beishan.md:28:7 practices.door-to-door.per：原句里没有“10名”，实际写的是“12个支部各有书记”',
  ],
  'organization-listed-twice': ['content/parks/beishan.md:29:13 organizations[2].name：“山泉机械”已经列过，请并成一行'],
  'park-written-twice': [
    'content/parks/other.md:2:7 name：content/parks/beishan.md 已经写了“北山开发区”，一个园区只写一份',
  ],
  'published-in-the-future': ['content/parks/beishan.md:10:71 sources.paper.publishedOn：发布日期“2099-04-01”还没有到'],
  'posted-before-published': [
    'content/parks/beishan.md:10:93 sources.paper.postedOn：上网日期“2022-03-31”早于发布日期“2022-04-01”',
  ],
  'checked-before-published': [
    'content/parks/beishan.md:9:12 checkedOn：核对日期“2021-01-01”早于来源的日期“2022-04-01”',
  ],
  'added-in-the-future': ['content/parks/beishan.md:9:8 added：收录日期“2099-01-01”还没有到'],
  'added-before-published': ['content/parks/beishan.md:9:8 added：收录日期“2022-03-31”早于来源的日期“2022-04-01”'],
  'source-added-before-its-park': [
    'content/parks/linhe.md:20:12 sources.repost.added：收录日期“2023-08-31”早于园区的收录日期“2023-09-01”',
  ],
  'added-at-the-first-source': [
    'content/parks/beishan.md:10:90 sources.paper.added：第一篇来源随园区一起收录，请把收录日期写在园区上',
  ],
  'correction-twice-in-a-day': [
    'content/pages/corrections.md:6:32 corrections[2].address：“/parks/beishan#org-coverage”在2023-08-01已经有一条更正，这一条请加 nth: 2',
  ],
  'reported-after-the-source': [
    'content/parks/beishan.md:17:117 figures.extra.period：参考期“2022-05”晚于来源的日期“2022-04-01”；是计划或预计就写 status',
  ],
  // what an edition holds
  'edition-value-changed': [
    'content/parks/beishan.md:13:117 figures.org-coverage.value：2023-09-01版数据里，这项数据的数值是“97.9”，现在是“97.7”：请在 content/pages/corrections.md 的 corrections 里加一行，address 写“/parks/beishan#org-coverage”，kind 写“更正”（原来写错）或“更新”（来源有了新的数）',
  ],
  'edition-value-changed-again': [
    'content/parks/beishan.md:13:117 figures.org-coverage.value：这项数据的数值又改了，现在是“97.7”，content/pages/corrections.md 里记下的各行 now 都没有写到：请再加一行，address 写“/parks/beishan#org-coverage”',
  ],
  'edition-owner-changed': [
    'content/parks/beishan.md:16:5 figures.workshops.qualifier：2023-09-01版数据里，这项数据的限定词是“约”，现在没有写：请在 content/pages/corrections.md 的 corrections 里加一行，address 写“/parks/beishan#workshops”，kind 写“更正”（原来写错）或“更新”（来源有了新的数）',
    'content/parks/beishan.md:16:127 figures.workshops.territory：2023-09-01版数据里，这项数据的统计范围是“park”，现在是“company 山泉机械”：请在 content/pages/corrections.md 的 corrections 里加一行，address 写“/parks/beishan#workshops”，kind 写“更正”（原来写错）或“更新”（来源有了新的数）',
  ],
  'correction-of-an-unknown-kind': [
    'content/pages/corrections.md:5:102 corrections[1].kind：应为 更正、更新 之一，实际写的是“勘误”',
  ],
  // English
  'english-abstract-too-long': ['content/en/parks/beishan.md:11:1 正文：英文摘要有330个词，应为150至250个词'],
  'english-abstract-too-short': ['content/en/parks/beishan.md:11:1 正文：英文摘要有5个词，应为150至250个词'],
  'english-figure-without-words': [
    'content/en/parks/beishan.md:4:7 deck：数字“Two”没有对应的数据，请链接到它的数据，或改写',
    'content/en/parks/beishan.md:6:3 figures：缺少首要数据“workshops”的英文名称和定义',
  ],
  'english-number-not-the-figures': [
    'content/en/parks/beishan.md:11:22 正文：链接文字与数据不一致：写的是“97%”，数据 org-coverage 印的是“97.7%”',
    'content/en/parks/beishan.md:11:48 正文：链接文字与数据不一致：写的是“300”，数据 volunteers 印的是“300余名”',
    'content/en/parks/beishan.md:11:84 正文：链接的目标不存在：“#workshop”，是不是想写“#workshops”？',
  ],
  'english-number-without-a-figure': [
    'content/en/parks/beishan.md:11:96 正文：数字“three”没有对应的数据，请链接到它的数据，或改写',
  ],
  'english-of-no-case': ['content/en/parks/beishn.md:2:1：没有这个案例：“beishn”，是不是想写“beishan”？'],
  'english-without-abstract': ['content/en/parks/beishan.md:11:1 正文：缺少英文摘要，请写150至250个词'],
  // words that readers see
  'number-in-deck': ['content/parks/beishan.md:6:7 deck：数字“300”没有对应的数据，请链接到它的数据，或改写'],
  'number-in-practice-words': [
    'content/parks/beishan.md:21:17 practices.door-to-door.summary：链接文字与数据不一致：写的是“300名”，数据 volunteers 印的是“300余名”',
    'content/parks/beishan.md:24:16 practices.door-to-door.means：数字“40”没有对应的数据，请链接到它的数据，或改写',
  ],
  'number-in-plain-words': [
    'content/parks/beishan.md:22:15 practices.door-to-door.actor：数字“300”没有对应的数据，这里也写不了链接；请改写，是名称里的就加引号“……”',
    'content/parks/beishan.md:23:18 practices.door-to-door.target：数字“12”没有对应的数据，这里也写不了链接；请改写，是名称里的就加引号“……”',
    'content/parks/beishan.md:23:21 practices.door-to-door.target：这里只写文字，“](”会照样印出来',
    'content/parks/beishan.md:28:44 organizations[1].did：数字“五个”没有对应的数据，这里也写不了链接；请改写，是名称里的就加引号“……”',
  ],
  'mark-in-summary': [
    'content/parks/beishan.md:7:12 summary：这里只写文字和“[文字](地址)”，“**”会照样印出来',
    'content/parks/beishan.md:7:17 summary：这里只写文字和“[文字](地址)”，“**”会照样印出来',
  ],
  'numbers-in-words': [
    'content/parks/beishan.md:34:58 正文：数字“翻一番”没有对应的数据，请链接到它的数据，或改写',
    'content/parks/beishan.md:34:65 正文：数字“三分之二”没有对应的数据，请链接到它的数据，或改写',
    'content/parks/beishan.md:34:70 正文：数字“半数”没有对应的数据，请链接到它的数据，或改写',
  ],
  'quoted-figure-in-prose': [
    'content/parks/beishan.md:34:60 正文：数字“97.8%”没有对应的数据，请链接到它的数据，或改写',
  ],
  'first-level-heading': ['content/parks/beishan.md:36:1 正文：正文里不用一级标题，小标题请写成“## ……”'],
  'underlined-heading': [
    'content/parks/beishan.md:36:1 正文：上一行成了小标题，因为这一段下面紧跟一行减号或等号；请在中间空一行，小标题请写成“## ……”',
  ],
  'indented-code': [
    'content/parks/beishan.md:36:1 正文：缩进四格或用反引号围起来的会印成代码；请去掉行首的空格或反引号',
  ],
  'stray-mark': ['content/parks/beishan.md:34:58 正文：“**”会照样印出来；加粗请成对写 **，不用的请删去'],
  strikethrough: ['content/parks/beishan.md:34:58 正文：“~~”会印成删除线，请删去'],
};

let root = '';
beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'invalid-'));
  cpSync(validRoot, root, { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true }));

/** What is known of the files that a fixture leaves as they are. */
const records = keepRecords();

test.each(Object.entries(problems))('%s is told with its place and what to write', (fixture, lines) => {
  layOver(root, fixture);
  expect(problemsOf(root, records)).toEqual(lines);
});

test('without a fixture nothing is wrong', () => {
  expect(problemsOf(root, records)).toEqual([]);
});

test('every invalid fixture is in the table', () => {
  expect(readdirSync(path.join(fixtures, 'invalid')).sort()).toEqual(Object.keys(problems).sort());
});
