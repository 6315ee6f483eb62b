/** What ends a company's name in full. */
const legalForm = '(?:股份有限公司|有限责任公司|有限公司|股份公司|公司|集团(?!军)|股份)';
/** 远洋重装（海州）股份有限公司: the place within a name. */
const branch = '(?:[（(]\\p{Script=Han}{2,6}[）)])?';
/** What a company's name ends with; 科技 alone is also said of things (省级科技品牌), 食品 of a park (食品工业园). */
const companyName = new RegExp(
  `(?<!级|等|个|家)(?<name>(?:[A-Za-z]+ (?=[A-Za-z]))*[\\p{Script=Han}A-Za-z]{2,12}?${branch}(?:${legalForm}|智能(?!家电|硬件|制造|化|车间|生产)|新能源(?!材料|产业|汽车)|精工|重工|制药|食品(?!产业|及|加工|安全)|电子(?!信息|产业)|科技(?=[，。“”]|党|支部|股份|有限|集团|公司)|(?<!废旧|动力|储能|锂)电池(?!材料|产能|产业))(?:${branch}[\\p{Script=Han}]{0,2}?${legalForm})*)(?!等)(?:(?<=公司|集团)|(?!\\p{Script=Han}{0,2}(?:工业|产业)?园))`,
  'gu',
);
/** Characters that lead up to a name and are none of it. */
export const leading =
  /^.*(?:国企|央企|民企|组建|聚焦|围绕|做[大强]|指导|培育|扶持|在|由|和|与|及|对|向|为|到|是|以|将|让|把|于|如今|该|从|用|的|企业(?!家)|走进|来自|位于)(?=[\p{Script=Han}A-Za-z]{3})/u;

/** 奇达汽车, 伊兰乳业: a trade that ends a name where a branch, 在 or 企业 shows that it is one. */
const trade =
  '(?:汽车|乳业|药业|酒业|铝业|纸业|矿业|实业|控股|重机|化工|光电|软件|机械|纺织|服饰|钢铁|医药|生物|物流|轮胎|半导体|材料|通信)';
const namedByTrade = new RegExp(
  `(?<=^|[，。；：“”、]|企业|在)(?<name>[\\p{Script=Han}A-Za-z]{2,5}?${trade})(?:(?=党(?:委|总支|支部)(?!下设))|(?<=(?:^|[。；])在[^，。；]{4,9})(?=，)|(?<=企业[^，。；]{4,9})(?=[，以通把]))`,
  'gu',
);

/** 上市公司19家, 下属子公司: a sort of companies, and no name of one. */
const anyCompany =
  /^(?:\p{Script=Han}{0,2}(?:上市|外资|合资|国有|民营|子|分|母|总|龙头|跨国)|物业|劳务|平台|运营|担保|保险|软件|贸易|科技型)公司$/u;

const byTrade = (text: string): { name: string; at: number }[] =>
  Array.from(text.matchAll(namedByTrade), ({ 0: found, index }) => {
    const name = found.replace(/^.*(?:企业|在)(?=\p{Script=Han}{4})/u, '');
    return { name, at: index + found.length - name.length };
  }).filter(({ name }) => !onlyTrades.test(name));

/** The names of companies that a text seems to say, each with where it begins. */
export const companiesIn = (text: string): { name: string; at: number }[] =>
  [
    ...Array.from(text.matchAll(companyName), ({ 0: found, index }) => {
      const name = found.replace(leading, '');
      return { name, at: index + found.length - name.length };
    }),
    ...byTrade(text),
  ]
    .filter(
      ({ name }) =>
        name.length >= 3 &&
        !/等|的(?:公司|集团)$/.test(name) &&
        !anyCompany.test(name) &&
        !onlyTrades.test(name) &&
        !new RegExp(`^${legalForm}`).test(name),
    )
    .sort((a, b) => a.at - b.at);

/** 新能源汽车党委, 绿色化工党委: of a trade, and of no company. */
const onlyTrades = new RegExp(
  `^(?:绿色|精细|石油|智能|新能源|新材料|高端|先进|生命|现代|装备|电子|信息|商用|工程|农业|区|园区|产业链?|综合|联合|${trade})+$`,
  'u',
);

const placeOrTrade =
  /^(?:电子|信息|科技|技术|实业|食品|精密|机械|材料|新材料|新能源|能源|智能|装备|制造|生物|医药|工程|工业|环保|产业|发展|集团|国际|股份|控股|[\p{Script=Han}]{1,2}[省市县区])+$/u;

/** 雅光电子 of 贵州雅光电子科技股份有限公司: the longest part of a full name by which the article goes on to call it. */
function shortName(full: string, article: string): string | null {
  const core = full.replace(new RegExp(`${legalForm}+$`), '').replace(/[（(][^）)]*[）)]/g, '');
  const elsewhere = article.replaceAll(full, '　');
  for (let length = Math.min(core.length, 8); length >= 3; length--)
    for (let at = 0; at + length <= core.length; at++) {
      const part = core.slice(at, at + length);
      if (elsewhere.includes(part) && !placeOrTrade.test(part)) return part;
    }
  return null;
}

/** 恒拓机电工会主席, 盛泰电缆党支部书记, 瑞航物流党员车队: what such a one, or a troop, is of is a company, though no word of its name says so. */
const ofRole =
  /(?<=^|[，。；：“”、？！]|的)(?<name>[\p{Script=Han}A-Za-z]{4,8}?)(?=工会主席|党(?:支部|委|总支)书记|董事长|总经理|厂长|党员车队)/gmu;

const noCompany =
  /大学|学院|学校|医院|机关|联合|综合|功能|产业|楼|[链村校院队组]$|园|管委|中心|街道|社区|党|协会|商会|公司|集团|企业|[区县市镇局部办]$/;

/** The companies that an article names in full, by the short names that it uses for them. */
export const shortNamesIn = (article: string): Map<string, string> =>
  new Map([
    ...[...article.matchAll(ofRole)]
      .map(({ groups }) => groups?.['name'] ?? '')
      .filter((name) => !noCompany.test(name))
      .map((name) => [name, name] as const),
    ...companiesIn(article)
      .filter(({ name }) => /有限(?:责任)?公司$/.test(name))
      .flatMap(({ name }) => {
        const short = shortName(name, article);
        return short === null ? [] : [[short, name] as const];
      }),
  ]);
