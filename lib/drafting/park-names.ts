/** The parks that an article names: the one that it is about, where that is certain, and others. */
export type ParkNames = { own: string | null; others: readonly string[] };

const suffix =
  '(?:高新技术产业开发区|经济技术开发区|高新区|经开区|开发区|工业园区?|产业园区?|综合?保税区|综保区|保税港?区|新城)';
const named = new RegExp(
  `(?<=^|[，。；：、“”（《\\s]|[在与和到学的由是])(?<name>(?!国家|[省市]级|[全各我本]|[\\p{Script=Han}]?[都也是这成为与和在了的级])\\p{Script=Han}{2}${suffix})`,
  'gmu',
);

/** 白鹭 of 白鹭经开区, as an article calls it for short. */
export const stemOf = (name: string): string => name.replace(new RegExp(`${suffix}$`, 'u'), '');

/**
 * The parks that an article names in full twice or more. Where there are several, the one that its title alone names, or that
 * it names three times as often as any other, is its own.
 *
 * @example parkNamesIn('青溪高新区迎客', '青溪高新区好。青溪高新区忙。白鹭经开区来。白鹭经开区回。') // { own: '青溪高新区', others: ['白鹭经开区'] }
 */
export function parkNamesIn(title: string | null, article: string): ParkNames {
  const counts = new Map<string, number>();
  for (const { groups } of article.matchAll(named)) {
    const name = groups?.['name'] ?? '';
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const found = [...counts].filter(([, count]) => count > 1).sort((a, b) => b[1] - a[1]);
  const [first, second] = found;
  // 宁乡高新区 and 宁乡经开区 are told apart by no word that an article goes on to call them by.
  const stems = new Set(found.map(([name]) => stemOf(name)));
  if (first === undefined || second === undefined || stems.size < found.length)
    return { own: first?.[0] ?? null, others: [] };
  const inTitle = found.map(([name]) => name).filter((name) => title?.includes(stemOf(name)));
  const own =
    inTitle.length === 1 ? inTitle[0] : first[1] >= 3 * second[1] && inTitle.length === 0 ? first[0] : undefined;
  return { own: own ?? null, others: found.map(([name]) => name).filter((name) => name !== own) };
}

/** A park that an article names as its neighbour: 紧邻的金湾新城. */
export const neighbour = new RegExp(
  `(?:紧邻|相邻|邻近|毗邻|隔壁|友邻)的?(?<name>\\p{Script=Han}{2,6}?${suffix})`,
  'gu',
);

/**
 * Whether some words name one of an article's parks, its own or another; the name without 开发区 and its like is enough.
 *
 * @example namesPark('白鹭的党员更多', { own: null, others: ['白鹭经开区'] }) // true
 */
export const namesPark = (words: string, { own, others }: ParkNames): boolean =>
  [...others, ...(own === null ? [] : [own])].some((name) => words.includes(stemOf(name)));

/** Whether what stands before a number in its clause speaks of several parks, or points back to them. */
export function speaksOfSeveral(clause: string, { own, others }: ParkNames): boolean {
  if (others.length === 0) return false;
  const parks = [...others, ...(own === null ? [] : [own])].filter((name) => clause.includes(stemOf(name)));
  return parks.length > 1 || /前者|后者|双方|两家|两地|两园|两区|各自|对方/.test(clause);
}
