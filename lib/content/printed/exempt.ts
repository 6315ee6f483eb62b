const digit = '[一二三四五六七八九十百〇零两]';
/** 二○二四年, 二0二四年: noughts as keyboards have them. */
const year = '(?:\\d{4}|[一二三四五六七八九〇零○0]{4})';
const to = '\\s*(?:[—–\\-~～、和至到]{1,2})\\s*';
/** 10日至12日, 3日、5日和9日: days of a month, which end in 日. */
const days = (one: string) => `(?:${one}日?${to})*${one}日`;
const clock = '\\d{1,2}[时点](?:\\d{1,2}分|半)?';
const afterCongress = '(?=[以精报召开闭期会代、，。；：）》”和的与及在后前上要求作出提部指明强修确对把是也就将，,.]|$)';

/** 两位数增长: how large a number is, which has none; 12位数学老师 are twelve. */
export const growthInPlaces = `(?:${digit}|\\d{1,2}|[双个])位数(?![学字据控码智十百千万])`;
/** 实现零的突破: that there is a first, and not how many. */
export const breakthrough = '零的?突破';
/** 成倍增长: that it is more than once as much, and not how often; 完成倍增计划 is the name of a plan. */
export const multiplied = '(?<![完达形构建养变合促])成倍(?=[地的]?[增提上扩涨翻下减压缩])';

/**
 * What holds digits or numerals without being a figure: titles, dates and spans of years, ordinals, party congresses and
 * their sessions, plans, fixed phrases, names in Latin letters (5G, A4).
 */
const patterns = [
  '《[^》]*》',
  // “3个80%” is the name of a rule of three.
  '“\\d{1,2}个\\d+[%\\p{Script=Han}]{0,6}”',
  // 2024—2025财年, 2024/25学年, 2025财政年度.
  `${year}(?:(?:${to}|/)(?:${year}|\\d{2}))?(?:财政|财|学)年度?`,
  `${year}年?${to}${year}年`,
  `${year}年(?:\\d{1,2}${to}\\d{1,2}月)?`,
  '\\d{1,2}世纪(?:\\d{2}年代)?|(?:\\d{2}|[二三四五六七八九]十)年代',
  `\\d{1,2}${to}\\d{1,2}月`,
  `(?:(?<![提目])前|(?<!开)头)(?:\\d{1,2}|${digit}{1,3})个月`,
  // 7月10日至12日, 7月3日、5日和9日, 5月底, 每月5日; 每月5至8次 is a count.
  ...[`\\d{1,2}`, `${digit}{1,3}`].map((one) => `(?:${one}月(?:${days(one)})?|每月${days(one)})`),
  '“(?:[1-9]|[12]\\d|3[01])日”',
  // 9:30, but 之比为1:18 and 比例约为1:130 are no times of day.
  '(?:上午|下午|晚上|早上)?(?<!\\d|比(?:例|重|率)?(?:约?[为是]|[约达])?)\\d{1,2}[:：]\\d{2}(?!\\d)',
  `(?:上午|中午|下午|晚上|早上)${clock}(?:${to}${clock})?`,
  // 第3、4段.
  `第(?:\\d+|${digit}+)(?:、(?:\\d+|${digit}+))+(?=[段条期批届章节])`,
  `第(?:\\d+|${digit}+)(?:[—–\\-~至到](?:第)?(?:\\d+|${digit}+))?(?:[大届次]*)`,
  // 党的二十大, 十八大以来; 十二大产业链 is a count.
  `党的${digit}{1,4}大`,
  `(?<![一二三四五六七八九十百千])(?:十[五六七八九]|二十[一二]?)大${afterCongress}`,
  `${digit}{1,4}届(?:${digit}+[中次]全会)?`,
  `${digit}{1,4}中全会`,
  '“?(?:十[一二三四五六七八九]?|[八九])五”?(?=规划|计划|时期|期间|末|以来|开局|收官)',
  `(?:${digit}{1,3}|\\d{1,2})年(?:行动|发展|攻坚|专项|提升|倍增|建设|实施|工作|培育|改造){0,3}(?:规划|计划|方案|行动|攻坚战?)`,
  // 每百名职工: the base that a figure is told by.
  '每(?:[百千万]|100|1000|1万|10000)(?=[名人家户亩元])',
  growthInPlaces,
  // 汽车零部件, 零件的良率; 投诉为零件 is a count.
  '(?<![为是到至十百千万亿])零(?:部件|配件|件(?!次))',
  breakthrough,
  multiplied,
  // 35岁以下: who is meant.
  `(?:\\d{1,3}|${digit}{1,4})周?岁(?=及?以[上下内])`,
  '[百千万]人计划|两个(?:维护|确立|毫不动摇)|四个(?:意识|自信|全面)|五位一体',
  // A desk that is open round the clock counts nothing.
  '7\\s?[×xX*]\\s?24(?:小时)?|24小时(?=[^，。；、]{0,2}(?:不打烊|服务|值[守班]|自助|在线|开放|热线|营业|运转|待命))',
  // “15分钟党群服务圈” is a name.
  '“\\d{1,2}(?:分钟|公里)\\p{Script=Han}{0,8}圈”',
  // A list of companies is a name; 前50强 is a rank.
  '(?:世界|全球|财富|中国|全国)(?:民营企业|民企|企业)?500强',
  '千方百计|四面八方|八项规定|五险一金|五湖四海|四通八达|百花齐放|万众一心|千军万马|十一(?=假期|期间|长假|黄金周)',
  '千家万户|万家灯火|百年(?:大计|党史|华诞|奋斗|老店|企业)|建党百年|百家争鸣|千人千面|(?<!第)[一两三四多双]方(?=[协联共面]?[议动治]?)(?![面米])|再?[一再]度|三番五次|[一两]码事|四处(?=[走奔寻打])',
  '12345(?=[^\\d]|$)(?=”?(?:热线|政务|便民|平台))',
  // 以㎡计, m², CO₂: signs of units without a number, and formulas.
  '(?<![\\d〇零一二两三四五六七八九十百千万亿数余多几] ?)[㎡㎢㎥]|(?<![\\dA-Za-z.])[A-Za-z]+[²³₀-₉][A-Za-z₀-₉]*',
  '(?<![A-Za-z])(?!km2)[A-Za-z]+-?\\d+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?(?![wWkK][+余多]?[人家名元次户件份字]|km|㎡|m[23²³]|TEU|BP|bp|pct|ppm|PPM|[kG]?W)[A-Za-z]+',
];

export const exempt = new RegExp(patterns.join('|'), 'gu');
