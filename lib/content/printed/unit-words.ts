import { type Unit, units, wordsOf } from '#lib/schema/unit.ts';
import { normalizeFigure } from './normalize.ts';

const allUnits = Object.keys(units) as Unit[];

/** The units that a word may mean, by the word as a normalized text has it: 名 is a person's and a rank's. */
export const unitsByWord: ReadonlyMap<string, readonly Unit[]> = allUnits
  .flatMap((unit) => wordsOf(unit).map((word) => [normalizeFigure(word), unit] as const))
  .reduce((map, [word, unit]) => map.set(word, [...(map.get(word) ?? []), unit]), new Map<string, Unit[]>());

/**
 * By their first character, as nearly every place of a text is passed over by it. Longest first, so that 场次 is not
 * read as 场. Words that begin with a scale are read as scale and unit: 万元.
 */
const wordsByBeginning = [...unitsByWord.keys()]
  .filter((word) => !/^[万亿]/.test(word))
  .sort((a, b) => b.length - a.length)
  .reduce(
    (map, word) => map.set(word[0], [...(map.get(word[0]) ?? []), word]),
    new Map<string | undefined, string[]>(),
  );

const alone = '(?:^|[^〇零一二两三四五六七八九十百千万几数])[一二两三四五六七八九十百千万几数]';
/** What stands around a word that is no unit there: 十分重要, 三分天下, 5分公司, 三起来, 两列为, 三面环山, 12部门. */
const otherwise: ReadonlyMap<string, RegExp> = new Map([
  ['分', new RegExp(`${alone}分|分[之钟成公区厂店级类别支工管]`)],
  ['秒', /秒[批办杀懂回级]/],
  ['起', /起[来步到点始草诉飞航]/],
  ['列', /列[入为出举]/],
  ['面', new RegExp(`${alone}面|面[对向积临部貌试世]`)],
  ['部', new RegExp(`${alone}部|部[门委队分长署级曲属]`)],
  ['例', /例[如外会行]/],
  ['封', /封[闭控顶底面]/],
  ['笔', /笔[记试者]/],
  ['宗', /宗[旨教]/],
  ['株', /株洲/],
]);

/** The unit word that stands at a place of a normalized text, behind its number; null for none. */
export const unitWordAt = (text: string, at: number): string | null =>
  wordsByBeginning
    .get(text[at])
    ?.find(
      (word) =>
        text.startsWith(word, at) && otherwise.get(word)?.test(text.slice(Math.max(0, at - 2), at + 2)) !== true,
    ) ?? null;

/** Words that are units after a number, but more often part of what follows it: 三方协议, 六大分区, 三位书记. */
const doubtful: ReadonlySet<string> = new Set(['方', '度', '大', '位', '平方']);

/**
 * Whether a word behind a number is no certain sign of a unit.
 *
 * @example isDoubtful('方') // true
 */
export const isDoubtful = (word: string): boolean => doubtful.has(word);
