import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test, vi } from 'vitest';
import { checkPrinted } from '#lib/commands/check/printed.ts';
import { ContentError } from '#lib/content/issue.ts';
import { readWording } from '#lib/content/printed/wording.ts';
import { readContent } from '#lib/content/read.ts';
import { compareWithPark } from '#lib/drafting/compare-park.ts';
import { cutArticle } from '#lib/drafting/cut-article.ts';
import { decodeArticle } from '#lib/drafting/decode-article.ts';
import { draftArticle } from '#lib/drafting/draft-article.ts';
import { findExpressions } from '#lib/drafting/find-expressions.ts';
import { guessTerritory } from '#lib/drafting/guess-territory.ts';
import { lost, vocabularyOf } from '#lib/drafting/lost-bytes.ts';
import { readMarkup } from '#lib/drafting/read-markup.ts';
import { cellsIn } from '#lib/drafting/read-table.ts';
import { repairText } from '#lib/drafting/repair-text.ts';
import { writeDraft } from '#lib/drafting/write-draft.ts';
import { temporaryRoot } from '../content/root.ts';

const content = readContent('content');
const bytes = readFileSync('tests/fixtures/articles/heping.txt');
const draft = draftArticle(bytes, content);

test('an article is taken apart: title, outlet, author, the day of the page, and paragraphs with its headings', () => {
  const { paragraphs, ...head } = draft.article;
  expect(head).toEqual({
    title: '和平产业园：把支部建到码头边',
    outlet: '临江观察',
    author: '周一鸣',
    publishedOn: null,
    postedOn: '2024-03-18',
    dated: null,
    issue: null,
    pages: null,
  });
  expect(paragraphs).toHaveLength(9);
  expect(paragraphs[1]).toBe('一、支部跟着泊位走');
  expect(paragraphs.at(-1)).toContain('再建5间驿站');
});

test('every number is found with its value, unit, qualifier and kind, and what is no certain figure is doubtful', () => {
  const said = draft.figures.map(
    ({ paragraph, printed, value, upper, unit, kind, qualifier }) =>
      `${paragraph} ${printed} = ${value}${upper ? `–${upper}` : ''} ${unit} ${kind}${qualifier ? ` ${qualifier}` : ''}`,
  );
  expect(said).toEqual([
    '1 230余家 = 230 家 count 余',
    '1 41家 = 41 家 count',
    '1 6.2亿元 = 6.2 亿元 money',
    '1 8.5% = 8.5 % growth',
    '1 突破千万吨 = 1000 万吨 weight 超',
    '3 3个 = 3 个 count',
    '3 52个 = 52 个 count',
    '3 67个 = 67 个 count',
    '3 91.3% = 91.3 % share',
    '3 1,286名 = 1286 名 count',
    '3 114名 = 114 名 count',
    '4 三十二间 = 32 间 count',
    '7 18名 = 18 名 count',
    '7 96家 = 96 家 count',
    '7 312个 = 312 个 count',
    '7 12个工作日 = 12 工作日 duration',
    '7 4.5个工作日 = 4.5 工作日 duration',
    '8 8个多月 = 8 个月 duration 多',
    '8 降低了15% = -15 % growth',
    '8 300多万元 = 300 万元 money 多',
    '8 首个 = 1 位 rank',
    '9 第一 = 1 位 rank',
    '9 5间 = 5 间 count',
  ]);
  expect(draft.doubtful.map(({ printed, doubt }) => `${printed} ${doubt}`)).toEqual(
    expect.arrayContaining(['一间 one', '三年 time']),
  );
});

test('UTF-8, GB18030 and UTF-16, with and without a mark, with any line ends, are one article', () => {
  const text = bytes.toString('utf8');
  const swapped = Buffer.from(text, 'utf16le').swap16();
  const variants = [
    Buffer.from(`\uFEFF${text}`),
    Buffer.from(text.replaceAll('\n', '\r\n')),
    Buffer.from(text, 'utf16le'),
    Buffer.from(`\uFEFF${text}`, 'utf16le'),
    swapped,
  ];
  for (const one of variants) expect(draftArticle(one, content)).toEqual(draft);
  expect(decodeArticle(new Uint8Array([0xb5, 0xb3, 0xd4, 0xb1]))).toEqual({ text: '党员', encoding: 'gb18030' });
});

test('lines that a PDF broke at its margin are paragraphs again', () => {
  const text = bytes.toString('utf8').replace(/^　　.{31,}/gm, (line) => line.trim().replace(/.{30}/gu, '$&\n'));
  expect(cutArticle(repairText(text, new Set())).paragraphs.join('')).toBe(draft.article.paragraphs.join(''));
});

test('traditional characters, pinyin in brackets and doubled punctuation leave no trace', () => {
  expect(repairText('寧鄉(xiāng)園區(qū)共建立兩新黨組織908家,,組織覆蓋率85.16%,。', new Set())).toBe(
    '宁乡园区共建立两新党组织908家，组织覆盖率85.16%。',
  );
});

test('a stream that lost a byte is mended where known words make it certain, and marked where not', () => {
  const known = vocabularyOf(['“小个专”企业党委', '个专”', '业党委']);
  expect(repairText('“小個?！逼髽I黨委成立', known)).toBe('“小个专”企业党委成立');
  expect(repairText('“小個?！逼髽I黨委成立', new Set())).toContain(lost);
  expect(repairText('党员有几名?没有说', new Set())).not.toContain('没没');
});

test('whatever an article says, each expression is the words of its place, and certain ones have a unit', () => {
  const piece = fc.constantFrom(
    '企业',
    '12',
    '百',
    '三',
    '个',
    '家',
    '%',
    '超过',
    '余',
    '第',
    '，',
    '。',
    '“',
    '”',
    '至',
    '万元',
    '2023年',
    '增长',
    '一',
  );
  const text = fc.array(piece, { maxLength: 24 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (words) => {
      for (const { start, end, printed, unit, doubt, value, qualifier } of findExpressions(words, 1)) {
        expect(words.slice(start, end)).toBe(printed);
        if (doubt === null) expect(unit !== null && (value !== null || qualifier === '数')).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

test('a draft is no content until its line is gone, and tells all that a person has to decide', () => {
  const root = temporaryRoot();
  const before = readContent(root);
  const file = path.join(root, 'parks', 'heping.md');
  writeFileSync(file, writeDraft('heping', draft.article, draft.figures, draft.doubtful, draft.names, before));
  expect(readContent(root).parks.map(({ slug }) => slug)).toEqual(before.parks.map(({ slug }) => slug));
  const failure = (() => {
    try {
      readContent(root, undefined, { drafts: true });
    } catch (error) {
      if (error instanceof ContentError) return error;
    }
    throw new Error('a draft with 待定 passed');
  })();
  const problems = failure.issues;
  expect(problems.length).toBeGreaterThan(3);
  expect(problems.every(({ file: where }) => where === 'content/parks/heping.md')).toBe(true);
  expect(problems.some(({ message }) => message === '还写着“待定”，请写上，或不写这一项')).toBe(true);
  expect(draft.figures.filter(({ before }) => before !== undefined).map(({ printed }) => printed)).toEqual([
    '67个',
    '4.5个工作日',
  ]);
  // What was before is of a time that is not written, not of the article's.
  const earlier = draft.figures.filter(({ id }) => draft.figures.some(({ before }) => before === id));
  expect(earlier.map(({ guess }) => guess.period?.value)).toEqual(['未说明', '未说明']);
  // Its numbers can be looked up in the article while it is unfinished.
  const park = failure.content?.parks.find(({ slug }) => slug === 'heping');
  expect(park?.observations).toHaveLength(draft.figures.length);
  writeFileSync(path.join(root, 'heping.txt'), `${draft.article.paragraphs.join('\n')}\n`);
  if (!failure.content || !park) throw new Error('nothing of the draft was read');
  expect(checkPrinted({ ...failure.content, parks: [park] }, root, root)).toEqual([]);
  // The lines of the numbers themselves are right as they stand.
  expect(problems.filter(({ field }) => /^figures\..*\.(?:value|unit|printed|qualifier|kind)$/.test(field))).toEqual(
    [],
  );
});

test('a further article says of each number whether it is new, changed, the same or at odds', () => {
  const park = content.parks.find(({ slug }) => slug === 'ningxiang');
  if (!park) throw new Error('ningxiang is missing');
  const text = '宁乡全市共建立两新党组织908家，党组织覆盖率85.61%。园区开通通勤班车17辆，方便职工上下班出行。';
  const figures = draftArticle(Buffer.from(text), content).figures;
  const standings = [...compareWithPark(figures, park)].map(([{ printed }, standing]) => `${printed} ${standing.kind}`);
  expect(standings).toContain('908家 same');
  expect(standings).toContain('17辆 new');
});

test('a further article is held against figures of the same owner, and a guessed population keeps none from its figure', () => {
  const park = content.parks.find(({ slug }) => slug === 'loudi');
  if (!park) throw new Error('loudi is missing');
  const standing = (text: string) =>
    [...compareWithPark(draftOf(text).figures, park)].map(([{ printed }, { kind }]) => `${printed} ${kind}`);
  expect(standing('园区党组织覆盖率达75%。')).toEqual(['达75% changed']);
  expect(standing('园区党组织覆盖率达70%。')).toEqual(['达70% same']);
  expect(standing('全市党组织覆盖率达70%。')).toEqual(['达70% new']);
});

test('a draft that a person has finished is a case like any other: the check has nothing to say of it', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'content-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  cpSync('content', root, { recursive: true });
  const finished = readFileSync('tests/fixtures/articles/qingshi.case.md', 'utf8');
  writeFileSync(path.join(root, 'parks', 'qingshi.md'), finished);
  const all = readContent(root, undefined, { drafts: true });
  const park = all.parks.find(({ slug }) => slug === 'qingshi');
  if (!park) throw new Error('the case is missing');
  const { article } = draftArticle(readFileSync('tests/fixtures/articles/qingshi.txt'), content);
  writeFileSync(path.join(root, 'qingshi.txt'), `${article.paragraphs.join('\n')}\n`);
  expect(checkPrinted({ ...all, parks: [park] }, root, root)).toEqual([]);
});

/** A draft of one sentence of an article of September 2025. */
const draftOf = (sentence: string) =>
  draftArticle(Buffer.from(`一座园区\n来源：某某日报 2025-09-18\n${sentence}`), content);
const doubtsOf = (sentence: string) => draftOf(sentence).doubtful.map(({ printed, doubt }) => `${printed} ${doubt}`);
const linesOf = (sentence: string) =>
  draftOf(sentence).figures.map(({ printed, value, upper, kind, qualifier }) =>
    [printed, value, upper, kind, qualifier].filter((one) => one !== null).join(' '),
  );

test('cells of a table that was pasted are numbers of their own, and none takes a unit that stands in its head', () => {
  for (const row of ['东片区\t412\t86\t1,205\t91.2%', '东片区  412  86  1,205  91.2%'])
    expect([linesOf(`${row}\n园区把这张表贴在门口。`), doubtsOf(`${row}\n园区把这张表贴在门口。`)]).toEqual([
      ['91.2% 91.2 share'],
      ['412 no-unit', '86 no-unit', '1,205 no-unit'],
    ]);
  expect(linesOf('完成投资12 000万元，职工有3 名。')).toEqual(['12 000万元 12000 money', '3 名 3 count']);
});

test('full-width digits are read as others are, dates among them, and are printed as they stand', () => {
  const { figures } = draftOf('截至２０２４年末，党的组织覆盖率由２０２１年的８６.５％提高到９７.７％。');
  expect(figures.map(({ printed, value, guess }) => `${printed} ${value} ${guess.period?.value}`)).toEqual([
    '８６.５％ 86.5 2021',
    '９７.７％ 97.7 2024-12',
  ]);
});

test('an article with its markup is one without it, and a cell is of what the cell before it says', () => {
  const { article, figures } = draftArticle(
    Buffer.from(
      '<html><head><title>甲网</title></head><body><h1>一座园区</h1><p>来源：某某日报&nbsp;2025-09-18</p><p>园区<b>真</b>热闹。</p>' +
        '<table><tr><td>党员责任区</td><td>88个</td></tr></table><script>var a = 12;</script><p>就这些。</p></body></html>',
    ),
    content,
  );
  expect(article.title).toBe('一座园区');
  expect(article.outlet).toBe('某某日报');
  expect(article.paragraphs).toEqual(['园区真热闹。', '党员责任区\t88个', '就这些。']);
  expect(figures.map(({ printed, guess }) => `${guess.subject.value} ${printed}`)).toEqual(['党员责任区 88个']);
  expect(readMarkup('产值 < 5亿元，利润 > 1亿元')).toBe('产值 < 5亿元，利润 > 1亿元');
  expect(readMarkup('甲段\n乙段<br>丙段\n丁段')).toBe('甲段\n乙段\n丙段\n丁段');
  expect(readMarkup('<h1>甲</h1>\n\n<ul><li>乙\n <span>丙</span>&nbsp;</li></ul>')).toBe('甲\n乙 丙');
});

test('a qualifier that 占 parts from its number is part of the wording, and 三成半 is 35 %', () => {
  expect(linesOf('外企党员约占三分之二，德资企业占三成半，链上产值突破620亿元大关。')).toEqual([
    '约占三分之二 66.7 share 约',
    '三成半 35 share',
    '突破620亿元 620 money 超',
  ]);
  expect(draftOf('链上产值突破620亿元大关。').figures[0]?.guess.subject.value).toBe('链上产值');
});

test('a place among the first is a rank, and 两位数 is no number of persons', () => {
  expect(linesOf('园区综合考评位居全市前三，目前三个支部建成。')).toEqual(['前三 3 rank 前', '三个 3 count']);
  expect(doubtsOf('新发展党员同比增长两位数。')).toEqual(['两位数 indefinite']);
  expect(doubtsOf('截至今年9月底，园区热闹起来了。')).toEqual(['9 name']);
});

test('a draft holds nothing that cannot be seen, and corners are quotation marks', () => {
  expect(repairText('建起「红帆\u200B驿站」\u20602座', new Set())).toBe('建起“红帆驿站”2座');
});

test('a wording holds its qualifier where a noun parts the two, and a fall by a range is a range', () => {
  expect(linesOf('园区约有党员300名，产值约占全市的三分之一，工期压缩15%—20%。')).toEqual([
    '约有党员300名 300 count 约',
    '约占全市的三分之一 33.3 share 约',
    '压缩15%—20% -20 -15 growth',
  ]);
  expect(linesOf('去年实际是687个亿，比全市低了0.4个点。')).toEqual(['687个亿 687 money', '低了0.4个点 -0.4 points']);
  // A rise before a comma says nothing of what stands behind it, and 翻两番 is 4 times.
  expect(linesOf('产能提高三分之一，次品率由千分之五降到千分之二，出口额翻两番。')).toEqual([
    '三分之一 33.3 growth',
    '千分之五 5 share',
    '千分之二 2 share',
    '翻两番 4 multiple',
  ]);
});

test('a rank, a move in it and persons are three things', () => {
  expect(linesOf('考核位次上升了12位，跃升至全省第8位；综合排名后移3个位次，新增12位专家，员工增加3名。')).toEqual([
    '上升了12位 12 places',
    '第8位 8 rank',
    '后移3个位次 -3 places',
    '12位 12 count',
    '3名 3 count',
  ]);
});

test('which things are meant, how many to each, a formula, a level and a time are asked about', () => {
  expect(doubtsOf('50人以上企业都建了组织，46个亿元以上项目开工，其中百亿元项目2个。')).toEqual([
    '50人以上 class',
    '亿元以上 class',
    '百亿元 class',
  ]);
  expect(doubtsOf('每2公里建了站，采取“1名指导员+3家企业”的办法，二级网格6个。')).toEqual([
    '2公里 each',
    '1名 quoted',
    '3家 quoted',
    '二级 ordinal',
  ]);
  expect(doubtsOf('三年引进博士86人，2025年前8个月签约9个项目，提前两个月投产。')).toEqual(['三年 time', '8个月 time']);
});

test.for([
  ['截至2025年8月底，全区共有非公企业党组织318个。', '2025-08'],
  ['截至2025年8月31日，累计解决问题30件。', '../2025-08-31'],
  ['非公企业党组织覆盖率由2021年的61.3%提高到89.6%。', '2021'],
  ['今年以来，园区成立3个联盟。', '2025-01/2025-09'],
  ['2025年前三季度完成产值318亿元。', '2025-01/2025-09'],
  ['去年，园区完成产值318亿元。', '2024'],
  ['截至上年末，园区有企业318家。', '2024-12'],
  ['去年同期，园区完成产值318亿元。', '未说明'],
  ['驿站自2022年5月启用至今服务司机16万人次。', '2022-05/2025-09'],
  ['案件有215件，较2020年下降。', undefined],
] as const)('%s: the time is %s', ([sentence, period]) => {
  expect(draftOf(sentence).figures[0]?.guess.period?.value).toBe(period);
});

test('of the values of several years each has its own, and of 由…到… the first alone has the year that is said of it', () => {
  const periods = (sentence: string) =>
    draftOf(sentence).figures.map(({ guess, before }) => `${guess.period?.value}${before ? ` ${before}` : ''}`);
  expect(periods('案件2022年为215件、2023年163件、2024年98件。')).toEqual(['2022', '2023', '2024']);
  expect(periods('截至2025年8月，覆盖率由2021年的61.3%提高到89.6%。')).toEqual(['2021', '2025-08 f1']);
  expect(periods('到2026年底，党建指导员由目前的90名增至150名。')).toEqual(['undefined', '2026-12 f1']);
});

test('a company is named whole, a park is none, and whoever has a figure is among the organizations', () => {
  const { figures, names } = draftOf(
    '走进桃源岭食品工业园，企业有146户。龙头企业味丰食品有限公司有党员264名。公司建成车间5个。东岳新材公司有党员12名。',
  );
  expect(figures.map(({ guess }) => guess.territory?.value.name ?? null)).toEqual([
    null,
    '味丰食品有限公司',
    '味丰食品有限公司',
    '东岳新材公司',
  ]);
  expect(names.organizations.map(({ name }) => name)).toEqual(['味丰食品有限公司', '东岳新材公司']);
});

test('a share of the whole city is the park’s, and a number of the whole county the county’s', () => {
  const owners = (sentence: string) => draftOf(sentence).figures.map(({ guess }) => guess.territory?.value ?? null);
  expect(owners('园区产值占全市的41.5%。')).toEqual([null]);
  expect(owners('全县共有党组织264个，园区占68.6%。')).toEqual([{ kind: 'other', name: '全县' }, null]);
});

test('what is hoped for is expected, 非计划 is no plan, and a population like none of the list is left to a person', () => {
  const guess = (sentence: string) => draftOf(sentence).figures[0]?.guess;
  expect(guess('预计全年产值可达430亿元。')?.status?.value).toBe('expected');
  expect(guess('非计划停车减少60%。')?.status).toBe(null);
  expect(guess('园区产值完成318亿元。')?.population).toEqual({
    value: '待定',
    because: '在 三大产业链、先进储能材料产业规上企业 里选',
  });
  expect(guess('园区产值增长，税收突破20亿元。')?.indicator).toBe(null);
});

test('a reporter beside the source, or below the article, is its author', () => {
  const head = '组织建在链上\n2025年3月18日 来源：澄湖日报 记者 周远\n园区里很热闹，大家都在说。';
  expect(cutArticle(head)).toMatchObject({ outlet: '澄湖日报', author: '周远' });
  const foot = '组织建在链上\n2025年3月18日\n园区里很热闹，大家都在说。（记者 周远 通讯员 吴敏）';
  expect(cutArticle(foot).author).toBe('周远、吴敏');
});

test('what an account of a year says of its end is of that year, what is meant to be is a plan, and a size is no grade', () => {
  const lines = draftArticle(
    Buffer.from(
      '一本账2024年统计公报\n2025年1月20日\n指标\t单位\t2024年\t增减\n党员\t名\t2940\t4.6%\n年末从业人员5.82万人，引进百亿级项目2个。\n下半年，要办好下面的事。规上工业增加值增长8%以上。\n力争到2027年，每年为企业解决实际问题不少于1000个。',
    ),
    content,
  ).figures.map(({ printed, kind, guess: { period, status } }) => [printed, kind, period?.value, status?.value]);
  expect(lines).toEqual([
    ['2940（单位：名）', 'count', '2024', undefined],
    ['4.6%', 'growth', '未说明', undefined],
    ['5.82万人', 'count', '2024-12', undefined],
    ['2个', 'count', '2024-12', undefined],
    ['8%以上', 'growth', '未说明', 'planned'],
    ['不少于1000个', 'count', '2027', 'planned'],
  ]);
});

test('a line that ends with a picture ends its sentence', () => {
  const lines = [
    '这一年，驿站接待了很多的职工和骑手，大家都说好🎉',
    '②服务实不实？',
    '相亲会办了好几场，牵手成功的有38对💕',
  ];
  const { paragraphs } = cutArticle(`红帆驿站\n${[...lines, ...lines, ...lines].join('\n')}\n大家明年再来。`);
  expect(paragraphs).toHaveLength(10);
});

test('names without a colon and names set apart are authors, and a sentence with a date is no head', () => {
  const { outlet, author } = cutArticle('红帆领航\n沙头晚报 记者 何静 通讯员 罗志强\n晨光初露，站里坐满了司机。');
  expect([outlet, author]).toEqual(['沙头晚报', '何静、罗志强']);
  const signed = cutArticle('红帆领航\n记者 何静 《沙头晚报》 2024年11月5日\n晨光初露，站里坐满了司机。');
  expect([signed.outlet, signed.author]).toEqual(['沙头晚报', '何静']);
  expect(cutArticle('红帆领航\n来源：《沙头学刊》2024年第3期\n晨光初露，站里坐满了司机。').outlet).toBe('沙头学刊');
  expect(cutArticle('一本账\n作者：周 彤\n2025-01-15\n园区里很热闹，大家都在说。').author).toBe('周彤');
  for (const [lines, told] of [
    [
      '一本账\n《娄江日报》2024年11月5日 A03版  记者 钱江 通讯员 陆港',
      { outlet: '娄江日报', author: '钱江、陆港', publishedOn: '2024-11-05', postedOn: null },
    ],
    [
      '蓝字关注我们 ▲\n一本账\n原创 周彤 云溪发布 2025年3月18日 17:45 重庆',
      { title: '一本账', outlet: '云溪发布', author: '周彤', postedOn: '2025-03-18' },
    ],
  ] as const)
    expect(cutArticle(`${lines}\n园区里很热闹，大家都在说。`)).toMatchObject(told);
  for (const line of ['党建工作指南2024版 2024-11-05', '3.0版 2024-11-05', '手机10版 2024-11-05']) {
    const ofWeb = cutArticle(`一本账\n${line}\n园区里很热闹，大家都在说。`);
    expect([ofWeb.publishedOn, ofWeb.postedOn]).toEqual([null, '2024-11-05']);
  }
  expect(cutArticle('关注我们身边的先锋党员\n2024-11-05\n园区里很热闹，大家都在说。').title).toBe(
    '关注我们身边的先锋党员',
  );
  const { postedOn, paragraphs } = cutArticle('情况汇总\n截止2025年6月30日，各片区情况如下：\n东片区有12家。');
  expect([postedOn, paragraphs]).toEqual([null, ['截止2025年6月30日，各片区情况如下：', '东片区有12家。']]);
});

test('where an article was printed is read from a line of its own, and a journal’s number is no title', () => {
  const body = '园区里很热闹，大家都在说。';
  expect(cutArticle(`一本账\n□ 本报记者 张三 通讯员 李 四\n（娄江日报 2025年9月18日 第03版）\n${body}`)).toMatchObject({
    title: '一本账',
    outlet: '娄江日报',
    author: '张三、李四',
    publishedOn: '2025-09-18',
    paragraphs: [body],
  });
  expect(cutArticle(`《党建纵横》2025年第7期 第22—25页\n怎样记好一本账\n作者：未署名\n${body}`)).toMatchObject({
    title: '怎样记好一本账',
    outlet: '党建纵横',
    issue: '2025年第7期',
    pages: '22—25',
    author: null,
    paragraphs: [body],
  });
});

test('a day at the head of the first paragraph or below the last is the article’s where no line above tells one', () => {
  const body = '园区里很热闹，大家都在说今年新建的12个党支部。';
  const head = cutArticle(`一本账\n（盐湖日报2023年12月1日讯）${body}`);
  expect(head).toMatchObject({
    outlet: '盐湖日报',
    publishedOn: null,
    dated: { words: '盐湖日报2023年12月1日讯', on: '2023-12-01' },
  });
  expect(cutArticle(`一本账\n${body}\n园区党工委供稿 2023年10月`).dated).toEqual({
    words: '园区党工委供稿 2023年10月',
    on: '2023-10',
  });
  expect(cutArticle(`一本账\n${body}\n（截至2023年10月）`).dated).toBe(null);
  expect(cutArticle(`一本账\n2024-01-05\n（盐湖日报2023年12月1日讯）${body}`)).toMatchObject({
    postedOn: '2024-01-05',
    dated: null,
  });
});

test('a paragraph that stops within a sentence goes on in the next line, a row of a table does not', () => {
  const [first, second] = [`${'园区把支部建在产业链上，'.repeat(4)}推行`, '“红色管家”制度，效果很好。'];
  expect(cutArticle(`一本账\n${first}\n${second}\n完。`).paragraphs).toEqual([first + second, '完。']);
  const row = `${'东片区\t党组织'.repeat(7)}\t12`;
  expect(cutArticle(`一本账\n各片区如下，大家都在说。\n${row}\n${row}\n完。`).paragraphs[1]).toBe(row);
});

test('straight quotation marks of a line of Chinese are those of Chinese where they are in pairs', () => {
  expect(repairText('推行"一心四链"和"1+3"机制,效果好。', new Set())).toBe('推行“一心四链”和“1+3”机制，效果好。');
  expect(repairText('屏幕5"，名为"红帆"。\nThe "Red Sail" opened.', new Set())).toBe(
    '屏幕5"，名为"红帆"。\nThe "Red Sail" opened.',
  );
});

test('what stands in brackets and is no syllable stays', () => {
  const text = '集成电路（IC）、小程序（app）、重庆（chóng）';
  expect(repairText(text, new Set())).toBe('集成电路（IC）、小程序（app）、重庆');
});

test('a level has the month up to which it was counted, and what it was before the year that is said of it', () => {
  const lines = draftArticle(
    Buffer.from(
      '一本账\n娄江日报 2025年9月18日 第03版\n截至今年8月底，园区有党组织412个，党组织覆盖率由去年底的86.3%提高到94.1%，培训职工3600人次👍。',
    ),
    content,
  ).figures.map(({ printed, before, guess: { period, subject } }) => [printed, period?.value, before, subject.value]);
  expect(lines).toEqual([
    ['412个', '2025-08', undefined, '园区有党组织'],
    ['86.3%', '2024-12', undefined, '党组织覆盖率'],
    ['94.1%', '2025-08', 'f2', '党组织覆盖率'],
    ['3600人次', '../2025-08', undefined, '培训职工'],
  ]);
});

test('an age that says who is meant is no figure, a mean age is one', () => {
  const doubts = (sentence: string) =>
    findExpressions(sentence, 1).map(({ printed, doubt }) => `${printed} ${doubt ?? ''}`.trim());
  expect(doubts('其中35岁以下党员12名。52岁的老韩说，书记平均年龄38.5岁。')).toEqual([
    '35岁以下 class',
    '12名',
    '52岁 class',
    '38.5岁',
  ]);
});

test.each([
  ['先后晋升5名党员为骨干', '5名', '名'],
  ['陆续提升15位干部', '15位', '名'],
  ['全省排名晋升5位', '晋升5位', '个位次'],
  ['位次比上年提升了3名', '提升了3名', '个位次'],
])('%s: %s is in %s', (text, printed, unit) => {
  expect(findExpressions(text, 1)).toMatchObject([{ printed, unit }]);
});

test.each([
  ['园区在全省开发区考核中排名上升5位', null],
  ['全省开发区增加5家', 'province'],
])('%s: whose it is', (text, kind) => {
  const [found] = findExpressions(text, 1);
  expect(found && (guessTerritory(text, found)?.value.kind ?? null)).toBe(kind);
});

test('what a battery holds is energy, and what it gives is power', () => {
  const units = findExpressions('建成200兆瓦/400兆瓦时储能电站。', 1).map(({ unit }) => unit);
  expect(units).toEqual(['兆瓦', '兆瓦时']);
});

test('a number that points back, belongs to a formula, has a bare sign in a cell or stands in other words is asked about', () => {
  expect(doubtsOf('党员先锋岗142个，这三个数都在增加。')).toEqual(['三个 pointing']);
  expect(doubtsOf('覆盖率=已建党组织企业数÷企业总数×100%。')).toEqual(['100% formula']);
  expect(doubtsOf('东片区\t91.2%\t+3.4%\t-1.2%\n就是这样。')).toEqual(['+3.4% sign', '-1.2% sign']);
  expect(doubtsOf('Output reached a record, up 7.2% year on year. 产值创下新高。')).toEqual(['7.2% foreign']);
});

test('a level that is said again in brackets is no growth, and 约 is not lost before a share or a conversion', () => {
  expect(linesOf('解决率由81.5%上升至92.3%（92.3%为全年数），利润约合79亿元，约占“三有”企业的6.6%。')).toEqual([
    '81.5% 81.5 share',
    '92.3% 92.3 share',
    '92.3% 92.3 share',
    '约合79亿元 79 money 约',
    '约占“三有”企业的6.6% 6.6 share 约',
  ]);
});

const statusesOf = (text: string) =>
  draftOf(text).figures.map(({ printed, guess }) => `${printed} ${guess.status?.value ?? 'reported'}`);

test('what is planned is what stands behind the plan, below a heading of plans, or lies ahead', () => {
  expect(statusesOf('今年以来，新建党支部7个，计划年底前再建12个，目前已建成4个。')).toEqual([
    '7个 reported',
    '12个 planned',
    '4个 reported',
  ]);
  expect(
    statusesOf(
      '一、主要工作完成情况\n园区共走访企业860家次。\n二、2026年工作打算\n（一）抓组织\n选派干部50名到企业去，已到岗30名。\n三、结语\n园区现有企业97家。',
    ),
  ).toEqual(['860家次 reported', '50名 planned', '30名 reported', '97家 reported']);
  expect(statusesOf('园区近来很忙。下一步要再加把劲。一是走访企业1200家次。')).toEqual(['1200家次 planned']);
  expect(statusesOf('到2026年底，党建指导员由目前的90名增至150名。')).toEqual(['90名 reported', '150名 planned']);
  expect(statusesOf('年底前把指导员增加到80名，现在是52名，下半年还要再招20名。')).toEqual([
    '80名 planned',
    '52名 reported',
    '20名 planned',
  ]);
  expect(statusesOf('记者：接下来有什么打算？\n书记：再建3个党群服务中心。\n就是这样。')).toEqual(['3个 planned']);
  expect(statusesOf('发展党员412名，完成年度计划的58.9%，年底覆盖率不低于93%。')).toEqual([
    '412名 reported',
    '58.9% reported',
    '不低于93% planned',
  ]);
  expect(statusesOf('原计划建设10个驿站，实际建成12个。')).toEqual(['10个 planned', '12个 reported']);
  expect(statusesOf('计划投资80亿元，预计投产后年产值可达120亿元。')).toEqual(['80亿元 planned', '达120亿元 expected']);
  expect(statusesOf('今年目标70家，上半年引进41家。')).toEqual(['70家 planned', '41家 reported']);
  expect(statusesOf('全年预计新增党员50名，已新增20名，培训骨干300人次；税收预计1亿元，就业900人。')).toEqual([
    '50名 expected',
    '20名 reported',
    '300人次 reported',
    '1亿元 expected',
    '900人 expected',
  ]);
  expect(statusesOf('按计划完成投资3亿元。')).toEqual(['3亿元 reported']);
  expect(statusesOf('培育上市企业5家的目标提前完成，省里下达指标600人，已完成580人。')).toEqual([
    '5家 reported',
    '600人 planned',
    '580人 reported',
  ]);
  expect(statusesOf('四季度组织技能比武5场，明年一季度改造厂房32栋。')).toEqual(['5场 planned', '32栋 planned']);
  expect(statusesOf('到2027年，园区规上企业达到60家，而2024年是41家。')).toEqual(['60家 planned', '41家 reported']);
});

test('a row of a table is a paragraph, and the head of its column says what, when and whether it is meant to be', () => {
  const { article, figures } = draftOf(
    '指标\t2023年\t2024年\t2026年目标\n产值\t310亿元\t356亿元\t400亿元\n走访企业\t860家次\t1040家次\t1200家次\n片区\t企业数（家）\t覆盖率\n东片区\t412家\t91.2%',
  );
  expect(article.paragraphs).toHaveLength(5);
  expect(
    figures.map(({ printed, guess: { subject, period, status } }) =>
      [subject.value, printed, period?.value ?? '', status?.value ?? ''].join(' ').trim(),
    ),
  ).toEqual([
    '产值 310亿元 2023',
    '产值 356亿元 2024',
    '产值 400亿元 2026 planned',
    '走访企业 860家次 2023',
    '走访企业 1040家次 2024',
    '走访企业 1200家次 2026 planned',
    '东片区企业数 412家',
    '东片区覆盖率 91.2%',
  ]);
});

test('a unit alone in a cell is no number but that of its row, and half a year without a year is of the one in the heading', () => {
  const { figures, article } = draftArticle(
    Buffer.from(
      '一张表\n2025年上半年指标完成情况\n指标\t单位\t上半年\n产值\t亿元\t186.4\n书记表示，党组织多34个，下半年再建12个。',
    ),
    content,
  );
  expect(article.paragraphs).toHaveLength(4);
  expect(figures.map(({ printed, guess }) => `${printed} ${guess.period?.value ?? '–'}`)).toEqual([
    '186.4（单位：亿元） 2025-01/2025-06',
    '34个 2025-01/2025-06',
    '12个 2025-07/2025-12',
  ]);
});

const cellsOf = (text: string) => {
  const { figures, doubtful } = draftOf(text);
  const asked = doubtful.map(({ printed, doubt, asks }) => `${printed} ${doubt}${asks ? ` ${asks}` : ''}`);
  const told = figures.map(({ printed, unit, kind, guess: { subject, period, status } }) =>
    [subject.value, printed, unit, kind, period?.value ?? '–', status?.value].filter(Boolean).join(' '),
  );
  return [told, asked];
};

test('the number of a cell is in the unit of its column, or of its row where the column says no more than when', () => {
  expect(
    cellsOf(
      '序号\t指标\t单位\t2023年\t2024年实际\t同比增长（%）\t增减\t2025年规划目标\n' +
        '1\t工业总产值\t亿元\t356.2\t400.8\t12.5\t44.6\t450\n' +
        '2\t党组织\t个\t88\t96\t9.1\t+8\t—\n' +
        '3\t其中：功能型党组织\t个\t—\t3\t\t\t\n' +
        '4\t党组织覆盖率\t%\t91.6\t94.9\t3.3\t\t96',
    ),
  ).toEqual([
    [
      '工业总产值 356.2（单位：亿元） 亿元 money 2023',
      '工业总产值 400.8（单位：亿元） 亿元 money 2024',
      '工业总产值同比增长 12.5（单位：%） % growth 未说明',
      '工业总产值 450（单位：亿元） 亿元 money 2025 planned',
      '党组织 88（单位：个） 个 count 2023',
      '党组织 96（单位：个） 个 count 2024',
      '党组织同比增长 9.1（单位：%） % growth 未说明',
      '党组织中的功能型党组织 3（单位：个） 个 count 2024',
      '党组织覆盖率 91.6（单位：%） % share 2023',
      '党组织覆盖率 94.9（单位：%） % share 2024',
      '党组织覆盖率 96（单位：%） % share 2025 planned',
    ],
    [
      '44.6 no-unit 是表里“工业总产值”一行“增减”一栏的，单位是不是“亿元”要自己看',
      '8 sign 是表里“党组织”一行“增减”一栏的，单位是不是“个”要自己看',
      // A rate may rise by percent or by points.
      '3.3 no-unit 是表里“党组织覆盖率”一行“同比增长”一栏的，单位是不是“%”要自己看',
    ],
  ]);
});

test('a unit stands in brackets, behind a stroke or over the table, and what is of each has none', () => {
  expect(
    cellsOf(
      '\t党支部（个）\t覆盖率%\t产值/亿元\t亩均税收（万元/亩）\n东片区\t42\t93.5\t86.4\t35.2\n西片区\t38\t91.0\t71',
    ),
  ).toEqual([
    [
      '东片区党支部 42（单位：个） 个 count –',
      '东片区覆盖率 93.5（单位：%） % share –',
      '东片区产值 86.4（单位：亿元） 亿元 money –',
    ],
    [
      '35.2 no-unit 是表里“东片区”一行“亩均税收（万元/亩）”一栏的',
      ...['38', '91.0', '71'].map((number) => `${number} uneven`),
    ],
  ]);
  expect(cellsOf('单位：万元\n项目\t2023\t上年同期\n税收\t86300\t70000\n企业\t142\t120')).toEqual([
    ['税收 86300（单位：万元） 万元 money 2023', '税收 70000（单位：万元） 万元 money 未说明'],
    [
      '万元 name',
      '142 no-unit 是表里“企业”一行“2023年”一栏的，单位是不是“万元”要自己看',
      '120 no-unit 是表里“企业”一行“上年同期”一栏的，单位是不是“万元”要自己看',
    ],
  ]);
});

test('a row may be of a year, of a company, of the whole city or of a person, and 全年 is of the article', () => {
  const owners = (text: string) => {
    const { figures, doubtful } = draftOf(text);
    return [
      ...figures.map(({ printed, guess: { subject, period, territory } }) =>
        [subject.value, printed, period?.value ?? '–', territory?.value.name ?? 'park'].join(' '),
      ),
      ...doubtful.map(({ printed, doubt }) => `${printed} ${doubt}`),
    ];
  };
  expect(owners('年度\t党员（名）\n2021\t980\n2022年\t1205\n就是这样。')).toEqual([
    '党员 980（单位：名） 2021 park',
    '党员 1205（单位：名） 2022 park',
  ]);
  expect(owners('产业链\t党员（名）\n甲公司\t86\n新能源\t412\n就是这样。')).toEqual([
    '甲公司党员 86（单位：名） – 甲公司',
    '新能源党员 412（单位：名） – park',
  ]);
  expect(
    owners('指标\t单位\t本园区\t全市\n覆盖率\t%\t94.6\t89.7\n每百家企业党组织数\t个\t31.5\t—\n就是这样。'),
  ).toEqual([
    '覆盖率 94.6（单位：%） – park',
    '覆盖率 89.7（单位：%） – 全市',
    '每百家企业党组织数 31.5（单位：个） – park',
    '百家 name',
  ]);
  expect(
    owners(
      '序号\t支部名称\t党员\t\n\t\t总数（名）\t其中女（名）\n1\t远航物流党支部\t15\t4\n合计\t\t43\t13\n就是这样。',
    ),
  ).toEqual([
    '远航物流党支部党员总数 15（单位：名） – 远航物流党支部',
    '远航物流党支部党员中的女 4（单位：名） – 远航物流党支部',
    '合计党员总数 43（单位：名） – park',
    '合计党员中的女 13（单位：名） – park',
  ]);
  expect(owners('姓名\t联系企业\n张三\t12家\n就是这样。')).toEqual(['12家 person']);
  expect(owners('指标\t单位\t8月\t全年目标\t累计同比±%\n产值\t亿元\t32.6\t390\t-5.2\n就是这样。')).toEqual([
    '产值 32.6（单位：亿元） 2025-08 park',
    '产值 390（单位：亿元） 2025 park',
    '产值同比 -5.2（单位：%） 未说明 park',
    '8 name',
  ]);
});

test('a cell of a page that reaches over columns or rows stands in each, and a head of two rows is one', () => {
  const page =
    '<p>情况如下。</p><table><tr><th rowspan="2">片区</th><th colspan="2">2023年</th><th colspan="2">2024年计划</th></tr>' +
    '<tr><th>党组织（个）</th><th>党员（名）</th><th>党组织（个）</th><th>党员（名）</th></tr>' +
    '<tr><td><p>东片区</p></td><td><p>30</p></td><td>412</td><td>36</td><td>455</td></tr></table>';
  expect(readMarkup(page).split('\n').at(-1)).toBe('东片区\t30\t412\t36\t455');
  expect(cellsOf(page)[0]).toEqual([
    '东片区党组织 30（单位：个） 个 count 2023',
    '东片区党员 412（单位：名） 名 count 2023',
    '东片区党组织 36（单位：个） 个 count 2024 planned',
    '东片区党员 455（单位：名） 名 count 2024 planned',
  ]);
  const laidOut = '<table><tr><td><table><tr><td>12名</td></tr></table></td><td><p>甲</p><p>乙</p></td></tr></table>';
  expect(
    readMarkup(laidOut)
      .split('\n')
      .filter((line) => line.trim() !== ''),
  ).toEqual(['12名', '甲', '乙']);
});

test('a row of a part has no total of the park, and the last row may have', () => {
  const { figures } = draftOf('片区\t党员数\n东片区\t402名\n合计\t2800余名\n就是这些。');
  expect(
    figures.map(({ printed, guess }) => `${printed} ${guess.indicator?.value ?? '–'} ${guess.subject.value}`),
  ).toEqual(['402名 – 东片区党员数', '2800余名 party-members 合计党员数']);
});

test('rows of a table stay apart beside lines that a margin broke', () => {
  const line = '园区把党建工作和生产经营放在一起谋划一起部署一起检查一起落实从班子抓起';
  const { article } = draftOf(`${Array(8).fill(line).join('\n')}\n片区\t党员\n东片区\t86名\n西片区\t51名\n就是这样。`);
  expect(article.paragraphs.slice(-4)).toEqual(['片区\t党员', '东片区\t86名', '西片区\t51名', '就是这样。']);
});

// The article is of September 2025.
test.for([
  ['截至11月底，园区党员3870名。', '2024-11'],
  ['1—11月，全区完成投资12亿元。', '2024-01/2024-11'],
  ['1—8月，全区完成投资12亿元。', '2025-01/2025-08'],
  ['今年3月底，园区党员3870名。', '2025-03'],
  ['今年一季度又争取资金4800万元。', '2025-01/2025-03'],
  ['四季度争取资金4800万元。', '2025-10/2025-12'],
  ['去年上半年争取资金4800万元。', '2024-01/2024-06'],
  ['覆盖率从2022年底的 71.3% 提升到今年3月底的 93.8%。', '2022-12 2025-03'],
  ['前三季度走访企业1120家次，解决率由去年同期的81.5%上升至92.3%。', '2025-01/2025-09 2024-01/2024-09 2025-01/2025-09'],
  ['解决率由去年同期的81.5%上升至92.3%。', '未说明 –'],
  ['公司研发投入占比达8.4%，去年营收12.6亿元。', '– 2024'],
  ['前年我们只有41个支部，去年底是58个，到上个月已经65个。', '2023 2024-12 2025-08'],
  ['江口重工去年订单掉了三成，今年前四个月产值2.6亿元。', '2024 2025-01/2025-04'],
  ['二季度满意度98.2分，比一季度高0.6分。', '2025-04/2025-06 2025-04/2025-06'],
  ['7月份用电1.52亿千瓦时，其中7月、8月共有12起。', '2025-07 2025-07/2025-08'],
  ['开发区创建于1992年，2010年升级为国家级开发区，辖区62.5平方公里。', '–'],
  ['2024年成立党支部14个，2023年获评示范支部5个。', '2024 2023'],
  ['2022年又添了新园区，园区现有企业5600余家。', '–'],
  ['截至2025年8月，园区现有企业5600余家。', '2025-08'],
  ['明年扩建厂房32栋。', '2026'],
  ['4月以来，解决问题73个。', '2025-04/2025-09'],
  ['2024年底，覆盖率92%。', '2024-12'],
  ['覆盖率由五年前的68%提高到现在的96%。', '未说明 –'],
] as const)('%s', ([sentence, periods]) => {
  const { figures } = draftOf(sentence);
  expect(figures.map(({ guess }) => guess.period?.value ?? '–').join(' ')).toBe(periods);
});

test('a report of the year before is of that year, by its headings and by its title', () => {
  const text = '2024年工作总结\n来源：某某日报 2025-01-08\n一、2024年主要工作\n全区走访企业860家次。';
  const { article, figures, doubtful, names } = draftArticle(Buffer.from(text), content);
  expect(figures[0]?.guess.period?.value).toBe('2024');
  expect(writeDraft('jia', article, figures, doubtful, names, content)).toContain('\nperiod: 2024 # 待定');
});

test('a title in two languages is a title, and the outlet beside it is read whole', () => {
  const title = 'Suhe Bay Park: Party building powers high-quality growth of the Park 苏河湾园区：党建赋能高质量发展';
  const { article } = draftArticle(
    Buffer.from(`${title}\nSource 来源：Suhe Bay Daily 2025-11-03\n园区现有企业97家。`),
    content,
  );
  expect([article.title, article.outlet, article.postedOn]).toEqual([title, 'Suhe Bay Daily', '2025-11-03']);
});

test('a city that is named, whoever speaks of 我们厂 and a body with its own branch have their own figures', () => {
  const owners = (text: string) =>
    draftOf(text).figures.map(({ guess }) => {
      const { kind = 'park', name = null } = guess.territory?.value ?? {};
      return name === null ? kind : `${kind} ${name}`;
    });
  expect(owners('园区所在的临湖市，去年引进博士412名，而园区引进27名。')).toEqual(['city 临湖市', 'park']);
  expect(owners('“我们厂120名党员都有责任岗！”蓝鲸精密科技有限公司党支部书记说。')).toEqual([
    'company 蓝鲸精密科技有限公司',
  ]);
  expect(owners('“我们公司120名党员都有责任岗。”')).toEqual(['company 待定']);
  expect(owners('博世苏州工厂党支部现有党员86名。')).toEqual(['company 博世苏州工厂']);
  expect(owners('江城一中党委有党员98名。')).toEqual(['other 江城一中']);
  expect(owners('国企江城建投集团党委有党员512名。')).toEqual(['company 江城建投集团']);
  expect(owners('ABC Pharma股份有限公司投资5.5亿元。')).toEqual(['company ABC Pharma股份有限公司']);
  expect(owners('贵州蓝湾电子科技有限公司落户园区。\n在园区的支持下，蓝湾电子有员工800名。')).toEqual([
    'company 贵州蓝湾电子科技有限公司',
  ]);
  expect(owners('远洋重装（海州）股份有限公司有数控机床32台。')).toEqual(['company 远洋重装（海州）股份有限公司']);
  expect(owners('每万人拥有发明专利86.4件，是全省平均水平的3.2倍。')).toEqual(['park', 'park']);
});

test('of a whole city is what is said of it, until another is spoken of', () => {
  const kinds = (text: string) => draftOf(text).figures.map(({ guess }) => guess.territory?.value.kind ?? 'park');
  expect(kinds('全省园区党组织覆盖率平均为88.6%，南湖为95.1%。')).toEqual(['province', 'park']);
  expect(kinds('全县共有党组织264个，园区有86个。')).toEqual(['other', 'park']);
  expect(kinds('全市共有党组织908家，覆盖率为85.6%。')).toEqual(['city', 'city']);
  expect(kinds('市里党组织覆盖率是89.7%，我们园区94.2%。')).toEqual(['city', 'park']);
  expect(kinds('增长6.8%，高出全市1.9个百分点。')).toEqual(['park', 'park']);
  expect(kinds('省里给园区下达指标600人。')).toEqual(['park']);
  expect(kinds('9个园区共有党组织1864个。')).toEqual(['park', 'parks']);
});

test('a fall said as people say it is one, 不小于 is a bound, and what is before a day is no rank', () => {
  expect(linesOf('订单掉了三成，每个中心不小于500平方米，10月1日前首批交付8栋。')).toEqual([
    '掉了三成 -30 growth',
    '不小于500平方米 500 area 至少',
    '8栋 8 count',
  ]);
  expect(doubtsOf('10月1日前首批交付8栋，走访企业1900家（次）。')).toEqual(['首批 ordinal', '1900家 several-units']);
});

test('where a journal is told in brackets alone it is told, and none of the article', () => {
  const { article } = draftArticle(
    Buffer.from('一座园区二十年记\n（党建纵横 2024年第11期 第31—33页）\n2004年，这里只有3家小企业。'),
    content,
  );
  expect([article.outlet, article.issue, article.pages]).toEqual(['党建纵横', '2024年第11期', '31—33']);
  expect(article.paragraphs).toEqual(['2004年，这里只有3家小企业。']);
});

test('what brackets say behind a number is of the next one, and a title may be set in two lines', () => {
  const { article, figures } = draftArticle(
    Buffer.from(
      '东港经开区以高质量党建引领\n园区高质量发展\n《东港日报》2023年8月15日 第02版\n全园规上企业142家（其中百亿企业2家）。',
    ),
    content,
  );
  expect(article.title).toBe('东港经开区以高质量党建引领 园区高质量发展');
  expect(figures[0]?.guess.subject.value).toBe('全园规上企业');
});

test('what is not there, is added, left out or only came in is no total of an indicator', () => {
  const indicatorOf = (text: string) => draftOf(text).figures[0]?.guess.indicator?.value ?? null;
  expect(indicatorOf('仍有14家企业未建立党组织。')).toBe(null);
  expect(indicatorOf('全年新成立党组织14个。')).toBe(null);
  expect(indicatorOf('收集企业问题346个，已办结331个。')).toBe(null);
  expect(indicatorOf('党员数不含流动党员150名。')).toBe(null);
  expect(indicatorOf('“三有”非公企业里已建党组织198家。')).not.toBe('party-organizations');
  expect(draftOf('共有党员4216名，其中流动党员386名。').figures.map(({ guess }) => guess.indicator?.value)).toEqual([
    'party-members',
    undefined,
  ]);
});

test('前进 in a rank is a rise, for the check too', () => {
  expect(linesOf('综合排名由第87位升至第52位，五年前进了35位。')).toContain('前进了35位 35 places');
  expect(readWording('前进了35位')[0]?.direction).toBe('rise');
});

test('a sign before a percentage is part of its wording, and a unit that goes on is asked about', () => {
  expect(linesOf('工业投资-3.2%，技改投资+12.5%，同比+4%。')).toEqual([
    '-3.2% -3.2 growth',
    '+12.5% 12.5 growth',
    '+4% 4 growth',
  ]);
  expect(doubtsOf('覆盖率+3.4%，亩均效益35万元/亩，电价下调5分钱。')).toEqual([
    '+3.4% sign',
    '35万元 several-units',
    '5分 several-units',
  ]);
});

test('times of day, addresses, rows of numerals, talk of one person, rules and what was named before are no figures', () => {
  expect(doubtsOf('清晨5点30分，驿站开门，3年来接待不断。')).toEqual(['5 no-unit', '30分 time', '3年 time']);
  expect(doubtsOf('驿站在创智路88号1—3层。实行两级三类清单管理。')).toEqual([
    '88 no-unit',
    '1—3层 name',
    '两级 name',
    '三类 name',
  ]);
  expect(doubtsOf('“我入党18年，高兴得很。”跑了12年长途，他的手机显示走了17286步。')).toEqual([
    '18年 person',
    '12年 person',
    '17286步 person',
  ]);
  expect(doubtsOf('支部书记林芝，女，先后带出徒弟16名。')).toEqual(['16名 person']);
  expect(
    doubtsOf('有3名以上正式党员的企业都建了，参建党员不足3人的代管，时限由法定的45个工作日压到8个工作日。'),
  ).toEqual(['3名以上 class', '不足3人 class', '45个工作日 norm']);
  expect(doubtsOf('主要做了以下五件事，两家的做法不同，三项都比去年多。')).toEqual([
    '五件 pointing',
    '两家 pointing',
    '三项 pointing',
  ]);
  expect(doubtsOf('党费返还6万块，“15分钟服务圈”建成，每低1个百分点要说明。')).toEqual([
    '6万块 several-units',
    '15分钟 quoted',
    '1个百分点 each',
  ]);
});

test('what is asked, denied or told of several in a row is no certain figure, and a lost character is no question', () => {
  expect(doubtsOf('问：覆盖率达到了98%？\n答：不是98%，是96.8%。')).toEqual(['98% question', '98% denied']);
  expect(doubtsOf('组织、工作覆盖率分别为92.4%和81.7%，分别选派指导员60名、45名。')).toEqual([
    '92.4% respective',
    '81.7% respective',
    '60名 respective',
    '45名 respective',
  ]);
  expect(linesOf('干部分别联系企业30家、党员120名。')).toEqual(['30家 30 count', '120名 120 count']);
  expect(findExpressions('园区道［?］有党员12名［?］，很好。', 1).map(({ doubt }) => doubt)).toEqual([null]);
});

test('高于全省2.1 is a rise, 不得超过 a bound on the other side, 过了 and 小 are qualifiers', () => {
  expect(linesOf('增加值增长9.3%，高于全省2.1个百分点，流失率没有超过15%，员工今年过了300人，企业有小200家。')).toEqual(
    [
      '9.3% 9.3 growth',
      '2.1个百分点 2.1 points',
      '没有超过15% 15 share 至多',
      '过了300人 300 count 超',
      '小200家 200 count 近',
    ],
  );
});

test('打算, 原定 and 拟招 are plans, 占年度计划的 is what was reached, and so is what a year before the issue has', () => {
  expect(
    statusesOf('园区打算把支部建到60个，驿站原定建10座，拟招聘社工18名，完成投资69亿元，占年度计划的74.1%。'),
  ).toEqual(['60个 planned', '10座 planned', '18名 planned', '69亿元 planned', '74.1% planned']);
  expect(statusesOf('1—8月完成投资69亿元，占年度计划的74.1%。')).toEqual(['69亿元 reported', '74.1% reported']);
  const { figures } = draftArticle(
    Buffer.from('南郊八年\n《支部时光》2025年第4期\n到2019年底，支部从1个变成9个；去年申请13家，大前年申请2家。'),
    content,
  );
  expect(
    figures.map(({ printed, guess: { status, period, subject } }) =>
      [printed, status?.value ?? 'reported', period?.value, subject.value].join(' '),
    ),
  ).toEqual([
    '1个 reported 未说明 支部',
    '9个 reported 2019-12 支部',
    '13家 reported 2024 申请',
    '2家 reported 2022 申请',
  ]);
});

test('a report of a county is of the county but for its park, and what its year has only begun is a plan', () => {
  const { figures } = draftArticle(
    Buffer.from(
      '2024年云溪县人民政府工作报告\n2025年1月12日\n一、2024年工作回顾\n全县税收18.7亿元、增长5.2%。园区走访企业860家次。\n二、2025年重点工作\n新增就业4100人，一季度开工率达到40%。去年开工的华晟项目，已完成投资11.8亿元。',
    ),
    content,
  );
  expect(
    figures.map(({ printed, guess: { status, period, subject, territory } }) =>
      [printed, subject.value, territory?.value.name ?? 'park', period?.value ?? '–', status?.value ?? 'reported'].join(
        ' ',
      ),
    ),
  ).toEqual([
    '18.7亿元 全县税收 全县 2024 reported',
    '5.2% 全县税收增长 全县 2024 reported',
    '860家次 园区走访企业 park 2024 reported',
    '4100人 新增就业 云溪县 2025 planned',
    '40% 一季度开工率 云溪县 2025-01/2025-03 planned',
    '11.8亿元 完成投资 云溪县 – reported',
  ]);
});

// The article is of September 2025.
test.for([
  ['截至2024年末，建党组织512个；党员8937名。', '2024-12 2024-12'],
  ['2017年来了第一任书记。他敲开了38家的门。', '未说明'],
  ['八年前，这里只有41家小厂。过去亩均税收3万元，如今21万元。', '未说明 未说明 –'],
  ['次品率由过去的百分之五降到千分之八。', '未说明 –'],
  ['上一服务期（2023年5月至2025年5月）投诉11件。', '2023-05/2025-05'],
  ['签订《协议》，2025—2027年互派干部22名。', '2025/2027'],
  ['订单从2021年的2.3亿元增长到2024年的9.8亿元，年均增长62%。', '2021 2024 2021/2024'],
  ['利润年均增长62%。', '未说明'],
  ['书记2004年6月入党，园区解决问题16件。', '–'],
] as const)('%s is of the time %s', ([sentence, periods]) => {
  const { figures } = draftOf(sentence);
  expect(figures.map(({ guess }) => guess.period?.value ?? '–').join(' ')).toBe(periods);
});

test('several parks, a named branch, a neighbour, a district and whoever a chairman is of have their own figures', () => {
  const owners = (text: string, title = '一座园区') => {
    const draft = draftArticle(Buffer.from(`${title}\n来源：某某日报 2025-09-18\n${text}`), content);
    return [...draft.figures.map(({ printed, guess }) => `${printed} ${guess.territory?.value.name ?? 'park'}`)].concat(
      draft.doubtful.map(({ printed, doubt }) => `${printed} ${doubt}`),
    );
  };
  const both =
    '青溪高新区有党员2340名，白鹭经开区有党员1415名。青溪高新区热情。白鹭经开区回访。前者走访企业1820次，后者走访企业760次。';
  expect(owners(both, '青溪、白鹭结对')).toEqual([
    '2340名 青溪高新区',
    '1415名 白鹭经开区',
    '1820次 whose',
    '760次 whose',
  ]);
  expect(owners(both, '青溪高新区迎客')).toContain('2340名 park');
  expect(owners('下属的晨辉药业党支部有党员37名。')).toEqual(['37名 晨辉药业党支部']);
  expect(owners('紧邻的金湾新城建有党组织388个。')).toEqual(['388个 金湾新城']);
  expect(owners('园区所在的石湖区，全区党组织2130个，新城占24%。')).toEqual(['2130个 石湖区', '24% park']);
  expect(owners('恒拓机电有党员19名。恒拓机电工会主席笑了。')).toEqual(['19名 恒拓机电']);
  expect(owners('入驻企业120家，上市公司19家，从业人员21万人。')).toEqual(['120家 park', '19家 park', '21万人 park']);
  expect(owners('全国劳动模范周海根将成品率提升到93%。')).toEqual(['93% park']);
  expect(owners('园区位于相邻的白鹭市，规划面积48平方公里。')).toEqual(['48平方公里 park']);
});

test('what a notice of posts or a tender asks for is asked about, what is there or was before is not', () => {
  const { article, figures, doubtful } = draftArticle(
    Buffer.from(
      '东湖科学城公开招聘党建工作者公告\n发布时间：2025-03-03\n一、单位简介\n党员1.48万名。\n二、岗位\n组织员岗位10名，聘用期3年。去年招聘25名，现有46名在岗。',
    ),
    content,
  );
  expect(article.title).toBe('东湖科学城公开招聘党建工作者公告');
  expect(figures.map(({ printed }) => printed)).toEqual(['1.48万名', '25名', '46名']);
  expect(doubtful.map(({ printed, doubt }) => `${printed} ${doubt}`)).toEqual(['10名 required', '3年 required']);
});

test('a table in Markdown is a table, and a thing that is counted by a time or in part is named so', () => {
  expect(readMarkup('| 片区 | 党员 |\n| --- | :-: |\n| 湖东 | 12名 |')).toBe('片区\t党员\n湖东\t12名');
  const subjects = draftOf('每季度召开恳谈会3—5次，204个里有27个是联合支部，税收3亿元，增长5%。').figures.map(
    ({ guess }) => guess.subject.value,
  );
  expect(subjects).toEqual(['每季度召开恳谈会', '待定', '联合支部', '税收', '税收增长']);
});

test('what is only supposed, a career, steps, a distance, a limit of years and a share of what is done often are asked about', () => {
  expect(doubtsOf('如果今年再配20位，总数到66位。孙悦33岁，包联24家企业已有5年。步数停在21034步。')).toEqual([
    '20位 supposed',
    '66位 supposed',
    '33岁 class',
    '24家 person',
    '5年 person',
    '21034步 person',
  ]);
  expect(doubtsOf('工厂在2公里外，三年内建成，开展活动4次以上的占六成八。')).toEqual([
    '2公里 name',
    '三年内 time',
    '4次以上 class',
  ]);
  expect(linesOf('书记平均年龄38.5岁，支部有党员12名。')).toEqual(['38.5岁 38.5 age', '12名 12 count']);
});

test('what is advised is a plan, what it begins with is there, and a planned number is none that was reached', () => {
  expect(statusesOf('笔者建议，把覆盖率从36.1%提高到60%以上。收集意见建议412条。')).toEqual([
    '36.1% reported',
    '60%以上 planned',
    '412条 reported',
  ]);
  expect(statusesOf('发展党员34名，完成全年计划60名的56.7%。')).toEqual([
    '34名 reported',
    '60名 planned',
    '56.7% reported',
  ]);
});

test('what is there now is no sum of the months in a heading, and who comes from elsewhere no total', () => {
  const { figures } = draftOf('一、2025年上半年工作情况\n新建党组织9个，现有党组织118个，转入党员71名。\n就是这样。');
  expect(
    figures.map(({ printed, guess }) => `${printed} ${guess.period?.value ?? '–'} ${guess.indicator?.value ?? '–'}`),
  ).toEqual(['9个 2025-01/2025-06 –', '118个 – party-organizations', '71名 2025-01/2025-06 –']);
});

test('我们车间 and 韩磊的公司 are companies, though of no name, and a word that all populations share chooses none', () => {
  const guesses = draftOf('“我们车间有12名新工人。”韩磊的公司现有员工870人。规上企业党组织覆盖率达98.5%。').figures.map(
    ({ guess }) => guess,
  );
  expect(guesses.map(({ territory }) => territory?.value ?? null)).toEqual([
    { kind: 'company', name: '待定' },
    { kind: 'company', name: '待定' },
    null,
  ]);
  expect(guesses.at(-1)?.population.value).toBe('待定');
});

test('a bonded zone is a park, what two agree on is a plan, and the year in which one opened is not that of what it has', () => {
  const { figures, doubtful } = draftOf(
    '海州综保区2023年6月封关运作，距港口18公里。海州综保区热闹。港城保税区有企业571家。港城保税区回访。双方约定，共同培训报关员500人。到站里取样，约定培训30人。他一干就是9年。',
  );
  expect(
    figures.map(({ printed, guess: { territory, period, status } }) =>
      [printed, territory?.value.name, period?.value ?? '–', status?.value ?? 'reported'].join(' '),
    ),
  ).toEqual(['18公里 海州综保区 – reported', '571家 港城保税区 – reported', '30人 港城保税区 – planned']);
  expect(doubtful.map(({ printed, doubt }) => `${printed} ${doubt}`)).toEqual(['9年 person', '500人 whose']);
});

test('what each is to have, decades, years of one person, rounds and parts of machines are no certain figures', () => {
  expect(
    doubtsOf(
      '财政按每名党员每年200元、每个党支部3000元标准落实，去年拨付138.6万元。对新建党组织给予1万元启动经费，对示范企业一次性奖励2万—5万元。',
    ),
  ).toEqual(['200元 norm', '3000元 norm', '1万元 norm', '一次 one', '2万—5万元 norm']);
  expect(doubtsOf('十年间产值大增，在蓝海软件工作了5年的程序员点头，开展活动4轮次，零件的良率提高。')).toEqual([
    '十年 time',
    '5年 person',
    '4轮 several-units',
    '零件 name',
  ]);
  expect(linesOf('对73家企业奖补286.5万元，力争用三年时间。')).toEqual([
    '73家 73 count',
    '286.5万元 286.5 money',
    '三年 3 duration',
  ]);
});

test('what is only measured, added or told of each is asked about, and no word of a thing is cut', () => {
  const subjects = (text: string) => draftOf(text).figures.map(({ guess }) => guess.subject.value);
  expect(subjects('增速达11.3%，高于全市平均水平2.6个百分点，环比提高5.1个百分点，占全省的三分之一。')).toEqual([
    '增速',
    '待定',
    '待定',
    '待定',
  ]);
  expect(subjects('党组织142个，较上年净增19个；职工中党员占16.3%，比上年底提高1.9个百分点。')).toEqual([
    '党组织',
    '党组织净增',
    '职工中党员占',
    '职工中党员占比提高',
  ]);
  expect(subjects('平均每个站点服务企业20余家、职工1500多人。2021年新建党支部18个，2022年新建23个。')).toEqual([
    '平均每个站点服务企业',
    '待定',
    '新建党支部',
    '待定',
  ]);
  expect(subjects('选聘118名党建指导员（其中处级干部12名），共享会议室16间，万元产值能耗降到1.13吨标准煤。')).toEqual([
    '党建指导员',
    '处级干部',
    '共享会议室',
    '万元产值能耗',
  ]);
  expect(subjects('社会物流总费用与生产总值的比率较去年同期下降0.4个百分点。')).toEqual([
    '物流总费用与生产总值的比率较去年同期',
  ]);
});

test('some of those that are there, and another share, are no value of an indicator; a population is one that is told', () => {
  const guesses = (text: string) =>
    draftOf(text).figures.map(({ guess }) =>
      [guess.indicator?.value ?? '–', guess.indicator ? guess.population.value : ''].join(' ').trim(),
    );
  expect(guesses('抽调32名党员，吸纳企业党组织67家，3个党支部被评为优秀。')).toEqual(['–', '–', '–']);
  expect(guesses('党组织覆盖率提高到90%，四星级党组织占比升至50%。')).toEqual(['org-coverage 待定', '–']);
  expect(guesses('建立党组织97个，两新党组织40个。')).toEqual([
    'party-organizations 待定',
    'party-organizations 两新党组织',
  ]);
  expect(guesses('党员7826名；其中两新组织党组织176个、党员2294名。')).toEqual([
    'party-members 党员',
    '–',
    'party-members 待定',
  ]);
});

// The article is of September 2025.
test.for([
  ['“十四五”以来，累计投入2750万元。', '2021/2025-09'],
  ['到“十四五”末，产值预计达到300亿元。', '2025-12'],
  ['“十四五”时期累计投入2750万元，是“十三五”期间的2.2倍。', '未说明 未说明'],
  ['“十三五”时期累计投入2750万元。', '2016/2020'],
  ['近三年来，先后建立联合体41个。', '未说明'],
  ['8月份，利润增长6.2%；1—8月，签约47个；利用外资1.27亿美元。', '2025-08 2025-01/2025-08 未说明'],
] as const)('%s is of the time that it tells: %s', ([sentence, periods]) => {
  const { figures } = draftOf(sentence);
  expect(figures.map(({ guess }) => guess.period?.value ?? '–').join(' ')).toBe(periods);
});

test('a time that an article without a day does not place is asked about', () => {
  const { figures } = draftArticle(Buffer.from('一座园区\n今年1—9月，调处纠纷62起。现有网格14个。'), content);
  expect(figures.map(({ guess }) => guess.period?.value ?? '–')).toEqual(['未说明', '–']);
});

test('what was done since a plan was named is reported, and all of a document that lays down a plan is planned', () => {
  expect(statusesOf('计划授信20亿元，首批已放款3.75亿元，利率比市场水平低0.8个百分点。')).toEqual([
    '20亿元 planned',
    '3.75亿元 reported',
    '比市场水平低0.8个百分点 reported',
  ]);
  expect(statusesOf('能耗下降3.8%，超额完成年度目标0.8个百分点。')).toEqual([
    '下降3.8% reported',
    '0.8个百分点 reported',
  ]);
  const { figures } = draftArticle(
    Buffer.from('关于印发《园区三年行动计划（2024—2026年）》的通知\n三、保障措施\n每年安排经费150万元，现有支部12个。'),
    content,
  );
  expect(
    figures.map(({ guess: { status, period } }) => `${period?.value ?? '–'} ${status?.value ?? 'reported'}`),
  ).toEqual(['2024/2026 planned', '– reported']);
});

test('a town that is named, a co-operative that speaks and the committee of a company have their own figures', () => {
  const owners = (text: string) => draftOf(text).figures.map(({ guess }) => guess.territory?.value.name ?? 'park');
  expect(owners('青山镇流转土地1.35万亩。双河乡27.5%的劳动力在园区就业，村均收入38.6万元。')).toEqual([
    '青山镇',
    '双河乡',
    '双河乡',
  ]);
  expect(owners('开发区托管青山镇、双河乡、龙泉街道3个乡镇。辖区三江街道建成服务站19个，园区有驿站4处。')).toEqual([
    'park',
    '三江街道',
    'park',
  ]);
  expect(owners('“我们合作社218户社员都增收了。”蓝海软件党委下设4个支部，党员占员工的18%。')).toEqual([
    '待定',
    '蓝海软件党委',
    '蓝海软件党委',
  ]);
});

test('a column of growth holds growth', () => {
  const { figures } = draftOf('指标\t2023年\t增幅\n党员数\t3652名\t10.0%\n增加值增速（%）\t8.6\t—\n就是这样。');
  expect(figures.map(({ printed, kind }) => `${printed} ${kind}`)).toEqual([
    '3652名 count',
    '10.0% growth',
    '8.6（单位：%） growth',
  ]);
});

test('a column of results is none of plans, whatever stands over the table', () => {
  const { figures } = draftOf(
    '“十四五”规划目标对照\n指标\t三年任务\t2024年底完成\t任务完成率\t2025年覆盖率目标\n新建党组织\t60个\t41个\t68.3%\t95%\n就是这样。',
  );
  expect(
    figures.map(({ printed, guess: { subject, period, status } }) =>
      [subject.value, printed, period?.value ?? '–', status?.value ?? 'reported'].join(' '),
    ),
  ).toEqual([
    '新建党组织 60个 – planned',
    '新建党组织 41个 2024-12 reported',
    '新建党组织任务完成率 68.3% 未说明 reported',
    '新建党组织覆盖率目标 95% 2025 planned',
  ]);
});

test('what is asked of a year, of a month to come or by an enumeration below is a plan', () => {
  const { figures } = draftArticle(
    Buffer.from(
      '推进会上的讲话\n2025-03-12\n新建23个，超额完成了20个的年度任务。\n今年要做到：覆盖率不低于96%。9月底前，规上企业覆盖率达到90%。\n第一，抓骨干。选派60名党建指导员，已到岗12名。',
    ),
    content,
  );
  expect(
    figures.map(({ printed, guess: { period, status } }) =>
      [printed, period?.value ?? '–', status?.value ?? 'reported'].join(' '),
    ),
  ).toEqual([
    '23个 – reported',
    '20个 – planned',
    '不低于96% 2025 planned',
    '90% 2025-09 planned',
    '60名 – planned',
    '12名 – reported',
  ]);
});

// The article is of September 2025.
test.for([
  ['截至7月底，产值增长11.2%，较1—6月加快0.8个百分点，增速居全市第2位。', '2025-07 2025-07 2025-07'],
  ['二季度末，党组织320个，比一季度末增加9个。', '2025-06 2025-06'],
  ['到2026年底要新建党组织60个，目前已建41个，完成68.3%。', '2026-12 – –'],
  ['更名四年多来，引进项目214个。', '未说明'],
] as const)('%s is of the time that it speaks of: %s', ([sentence, periods]) => {
  const { figures } = draftOf(sentence);
  expect(figures.map(({ guess }) => guess.period?.value ?? '–').join(' ')).toBe(periods);
});

test('the number of a heading, of a picture or a footnote, what is hoped, denied or of each is no figure', () => {
  expect(linesOf('3.1 组织建设\n图1：2024年表彰会现场\n党组织96个[1]，党员1,873名②。')).toEqual([
    '96个 96 count',
    '1,873名 1873 count',
  ]);
  expect(doubtsOf('覆盖率还没到95%，千分之一的希望，百分之百的努力。')).toEqual([
    '95% denied',
    '千分之一 figurative',
    '百分之百 figurative',
  ]);
  expect(doubtsOf('每4.2家企业有1名党建指导员，能耗0.21吨标准煤/万元。')).toEqual([
    '4.2家 each',
    '1名 each',
    '0.21吨 several-units',
    '万元 name',
  ]);
  expect(linesOf('在全省128家开发区综合评价中列第17位。')).toEqual(['128家 128 count', '第17位 17 rank']);
});

test('a subject ends where the next thing begins, holds no year and no mark, and a verb alone is none', () => {
  const subjects = (text: string) => draftOf(text).figures.map(({ guess }) => guess.subject.value);
  expect(subjects('7个党员突击队攻克难题36项，36家企业没有建立党组织，把12个村的党组织与高新区37家企业结对。')).toEqual(
    ['党员突击队', '党员突击队攻克难题', '企业没有建立党组织', '村的党组织', '企业'],
  );
  expect(subjects('党组织 ➡ 236个，区财政今年预算安排420万元，已建党组织112家，已建41个，惠及3200户。')).toEqual([
    '党组织',
    '区财政预算安排',
    '已建党组织',
    '待定',
    '待定',
  ]);
  expect(subjects('增速较上半年加快5.4个百分点，培训612人次，超出计划22.4%。系全区首家。')).toEqual([
    '待定',
    '培训',
    '待定',
    '待定',
  ]);
});

test('a page of numbers without a sentence is an article, and a rise told by an arrow is asked about', () => {
  const { article, figures, doubtful } = draftArticle(
    Buffer.from(
      '数说园区这一年\n园区公众号 2024-12-31\n【党建强基】\n覆盖率：96.1%\n引进硕博：128人（同比↑23%）\n电话：0816-1234567',
    ),
    content,
  );
  expect([article.title, article.postedOn, article.paragraphs.length]).toEqual(['数说园区这一年', '2024-12-31', 3]);
  expect(figures.map(({ printed, guess }) => `${guess.subject.value} ${printed}`)).toEqual([
    '覆盖率 96.1%',
    '引进硕博 128人',
  ]);
  expect(doubtful.map(({ printed, doubt }) => `${printed} ${doubt}`)).toEqual(['23% sign']);
});

test('a row of a table of parks is of its park', () => {
  const { figures } = draftOf('园区\t覆盖率（%）\n青溪高新区\t95.2\n云溪产业园\t90.4\n全市平均\t91.7\n就是这样。');
  expect(figures.map(({ guess }) => guess.territory?.value.name)).toEqual(['青溪高新区', '云溪产业园', '全市']);
});

test('what a page has above where it says it stands is no title, and a marked line is a line of its own', () => {
  const page = `${'首页\n政务公开\n'.repeat(6)}您当前所在位置：首页 > 动态\n建强红色链条\n发布日期：2025-08-19 信息来源：党群部\n园区很忙。`;
  expect(cutArticle(page)).toMatchObject({ title: '建强红色链条', postedOn: '2025-08-19', paragraphs: ['园区很忙。'] });
  const marked = Array.from({ length: 8 }, (_, index) => `📌 第${'一二三四五六七八'[index]}件事办成了，大家都说好得很`);
  expect(cutArticle(`成绩单\n2025-06-30\n${marked.join('\n')}\n就这些。\n往期推荐`).paragraphs).toEqual([
    ...marked,
    '就这些。',
  ]);
});

test('two rates of 100 % told as one are asked about, and so is a pair of coverages', () => {
  for (const said of ['实现组织覆盖率、工作覆盖率两个100%。', '他最看重的是3个“100%”。', '他最看重的是“三个100%”。'])
    expect(draftOf(said).figures).toEqual([]);
  expect(draftOf('组织覆盖率78.2%，实现“两个覆盖”100%。').figures.at(-1)?.guess.indicator).toBeNull();
});

test('a company is known by its trade where its branch, 在 or 企业 shows it, and a trade alone is none', () => {
  const ownersOf = (sentence: string) =>
    draftOf(sentence).figures.map(
      ({ guess: { territory } }) => territory?.value.name ?? territory?.value.kind ?? 'park',
    );
  expect(ownersOf('在奇达汽车，28个党员示范岗带头。')).toEqual(['奇达汽车']);
  expect(ownersOf('园区很忙。伊兰乳业党委攻克技术7项。')).toEqual(['伊兰乳业']);
  expect(ownersOf('园区企业盛达化工以党建促安全，整改率100%。')).toEqual(['盛达化工']);
  expect(ownersOf('园区很忙。新能源汽车党委联结企业46家。')).toEqual(['park']);
  expect(ownersOf('柳州市两新组织共有党组织2816个、党员2.9万名。')).toEqual(['柳州市', '柳州市']);
  expect(ownersOf('盛泰电缆党支部书记赵峰说，良品率达99.5%。')).toEqual(['盛泰电缆']);
  expect(ownersOf('汽车产业链党委书记赵峰说，良品率达99.5%。')).toEqual(['park']);
});

test('what an aim, a budget or the coming years bring is planned', () => {
  expect(statusesOf('2025年目标：党组织达到180个，覆盖率95%。')).toEqual(['180个 planned', '95% planned']);
  expect(statusesOf('2025年预算240万元。')).toEqual(['240万元 planned']);
  expect(statusesOf('园区将投资百亿元打造基地。')).toEqual(['百亿元 planned']);
});

test('times, sizes and what is told of each or in other money are no certain figures', () => {
  expect(doubtsOf('5年增长6倍。今后三年，园区很忙。连续奋战30个昼夜。')).toEqual([
    '5年 time',
    '三年 time',
    '30个 time',
  ]);
  expect(doubtsOf('职工近千人的企业有8家。')).toEqual(['近千人 class']);
  expect(doubtsOf('税收亿元楼宇22栋、十亿元楼宇3栋。')).toEqual(['亿元 class', '十亿元 class']);
  expect(doubtsOf('累计融资US$4.5亿元。')).toEqual(['4.5亿元 several-units']);
  expect(doubtsOf('“我从2019年干到现在，带了13个徒弟，7个成了党员。”他说。')).toEqual(['13个 person', '7个 person']);
});

test('a first value has the time that is said of it, by which and how often aside', () => {
  const told = (sentence: string) =>
    draftOf(sentence).figures.map(({ printed, before, guess }) =>
      [printed, guess.subject.value, guess.period?.value ?? '–', ...(before === undefined ? [] : [before])].join(' '),
    );
  expect(told('党组织比2021年的387个净增125个。')).toEqual(['387个 待定 2021', '125个 待定 –']);
  expect(told('投诉量从2023年的每月30余起降到每月不到5起。')).toEqual(['30余起 投诉量 2023', '不到5起 投诉量 – f1']);
  expect(told('空白企业由年初的86家减少到19家。')).toEqual(['86家 空白企业 未说明', '19家 空白企业 – f1']);
  expect(told('跑腿次数由平均4.5次降为0次。')).toEqual(['4.5次 跑腿次数 未说明', '0次 跑腿次数 – f1']);
  expect(told('截至2024财年末，集聚企业逾百家。')).toEqual(['逾百家 集聚企业 未说明']);
  expect(told('2025财年上半年，税收36.8亿元。')).toEqual(['36.8亿元 税收 未说明']);
  expect(told('把良品率从98.2%提到99.5%。')).toEqual(['98.2% 良品率 未说明', '99.5% 良品率 – f1']);
  expect(told('2022—2024年党员年均增长11.2%。')).toEqual(['11.2% 党员年均增长 2022/2024']);
});

test('a subject holds no other number’s words, and no time', () => {
  const subjects = (sentence: string) => draftOf(sentence).figures.map(({ guess }) => guess.subject.value);
  expect(subjects('带动奶农1.2万户户均增收8600元。')).toEqual(['带动奶农', '户均增收']);
  expect(subjects('满意率连续4年保持100%。余下52家由指导员联系。')).toEqual(['满意率', '待定']);
  expect(subjects('注销企业41家，净增277家。覆盖率高，环比一季度下降2.1个百分点。')).toEqual([
    '注销企业',
    '待定',
    '待定',
  ]);
  expect(subjects('2025年1至5月已引进28人，年均新增18家。其中2022年12个。')).toEqual(['引进', '待定', '待定']);
});

test('above a table of two units each row has the one that fits it', () => {
  expect(
    cellsOf('表1 情况（单位：个、%）\n类别\t2023年\t2024年\n党支部\t30\t36\n覆盖率\t71.6\t78.3\n就是这样。')[0],
  ).toEqual([
    '党支部 30（单位：个） 个 count 2023',
    '党支部 36（单位：个） 个 count 2024',
    '覆盖率 71.6（单位：%） % share 2023',
    '覆盖率 78.3（单位：%） % share 2024',
  ]);
});

test('a table is read once, and not once for each of its rows', () => {
  const split = vi.spyOn(String.prototype, 'split');
  const countOf = (rows: number) => {
    split.mockClear();
    const table = ['片区\t党组织（个）', ...Array.from({ length: rows }, (_, at) => `片区${at}\t${at}`)];
    table.forEach((_, at) => {
      cellsIn(table, at);
    });
    return split.mock.calls.length;
  };
  const [first, second] = [countOf(100), countOf(200)];
  split.mockRestore();
  expect(second).toBeLessThan(2.2 * first);
});

test('a post of an account that asks in its title has that title, and its account and day', () => {
  const { title, outlet, postedOn, paragraphs } = cutArticle(
    '【园区党建】一个“合伙人”，如何撬动300家企业？\n原创 月湖发布 2025年11月03日 07:30 浙江\n👆点击上方蓝字关注我们\n园区现有企业916家。',
  );
  expect({ title, outlet, postedOn, paragraphs }).toEqual({
    title: '【园区党建】一个“合伙人”，如何撬动300家企业？',
    outlet: '月湖发布',
    postedOn: '2025-11-03',
    paragraphs: ['园区现有企业916家。'],
  });
});

test('units over a table, values of several things and words of another number are no figure, no subject and no owner', () => {
  const read = (text: string) =>
    draftOf(text).figures.map(({ printed, guess: { subject, territory, period, status } }) =>
      [subject.value, printed, territory?.value.name, period?.value, status?.value].filter(Boolean).join(' '),
    );
  expect(read('（单位：亿元、%）\n指标\t上半年\n税收收入\t33.6')).toEqual([
    '税收收入 33.6（单位：亿元） 2025-01/2025-06',
  ]);
  expect(read('进口、出口通关时间分别比2021年压缩了三分之二和八成以上。')).toEqual([]);
  expect(read('组建新能源、精密制造3条产业链党委。')).toEqual(['产业链党委 3条']);
  expect(read('货邮吞吐量32.6万吨，是2019年的2.3倍。')).toEqual(['货邮吞吐量 32.6万吨', '待定 2.3倍']);
  expect(read('党员示范岗由目前的120个翻一番。')[0]).toBe('党员示范岗 120个');
  expect(read('投资2.3亿元的党群服务中心二期预计2026年6月投用。')[0]).toMatch(/2\.3亿元(?!.*expected)(?!.*2026)/);
});
