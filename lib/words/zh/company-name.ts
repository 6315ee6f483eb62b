/** What says of a company no more than its trade or form, and what its name shares with what is counted: 发展党员, 新能源企业. */
const common =
  /高新区|经开区|开发区|产业园|园区|新能源|新材料|零部件|科技|技术|实业|工业|产业|企业|发展|投资|控股|建设|开发|智能|智造|制造|装备|机械|设备|电子|电气|电力|电池|电器|能源|材料|化工|生物|医药|食品|服饰|服装|鞋业|纺织|循环|环保|信息|网络|软件|数据|通信|汽车|物流|贸易|商贸|服务|管理|文化|传媒|教育|集团|股份|有限|责任|公司|国际|中国/g;

/** Whether a part of a name is more than its trade, so that it is nobody else's. */
const isOwn = (part: string) => part.replace(common, '').length > 1;

/** The longest part of a name from each of its characters on that a text has, of some length at least. */
const partsIn = (name: string, least: number, has: (part: string) => boolean): string[] =>
  Array.from({ length: name.length }, (_, from) => {
    let end = name.length;
    while (end >= from + least && !has(name.slice(from, end))) end -= 1;
    return end >= from + least ? name.slice(from, end) : '';
  });

/**
 * Whether a subject says itself whose it is: it begins with the company's short name, or has it whole or four characters of
 * it anywhere. What is only its trade names nobody.
 *
 * @example namesCompany('弗迪电池的党员', '贵阳弗迪电池有限公司') // true
 * @example namesCompany('发展党员', '贵阳实业发展有限公司') // false
 */
export function namesCompany(subject: string, name: string): boolean {
  const core = name.replace(/（[^（）]*）/g, '').replace(/(?:股份|集团|有限|责任|公司)+$/, '');
  if (subject.startsWith(name) || (core.length > 1 && subject.includes(core))) return true;
  const begins = partsIn(core, 2, (part) => subject.startsWith(part));
  const holds = partsIn(core, 4, (part) => subject.includes(part));
  return [...begins, ...holds].some(isOwn);
}
