import * as OpenCC from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';

/** The unified Han characters, extension A included. */
const [first, last] = [0x3400, 0x9fff];

/**
 * The traditional characters whose simple form some texts have, or that stand there themselves, each with its simple one:
 * any other can be in no match.
 *
 * @example simpleCharacters(['党员']) // 黨 → 党, 員 → 员
 */
export function simpleCharacters(texts: Iterable<string>): Map<string, string> {
  const simplify = OpenCC.Converter({ from: 't', to: 'cn' });
  const used = new Set([...texts].flatMap((text) => [...text]));
  const pairs = Array.from({ length: last - first + 1 }, (_, at) => String.fromCharCode(first + at)).flatMap(
    (sign): [string, string][] => {
      const simple = simplify(sign);
      return simple === sign || simple.length !== 1 || !(used.has(simple) || used.has(sign)) ? [] : [[sign, simple]];
    },
  );
  return new Map(pairs);
}

/**
 * A name in Pinyin without tones, ü as v, Latin words as they are; nothing of a name without a Chinese character.
 *
 * @example readPinyin('重庆5G党建') // ['chong', 'qing', 'dang', 'jian']
 */
export function readPinyin(name: string): string[] {
  if (!/\p{Script=Han}/u.test(name)) return [];
  return pinyin(name, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' })
    .map((part) => part.trim().toLowerCase())
    .filter((part) => /^[a-z]+$/.test(part));
}
