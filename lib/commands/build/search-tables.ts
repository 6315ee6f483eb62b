import * as OpenCC from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';
import { buildIndex } from '#lib/catalog/search/build-index.ts';
import type { SearchDocument } from '#lib/catalog/search/entry.ts';
import { createFold } from '#lib/catalog/search/fold.ts';

/** The unified Han characters, extension A included. */
const [first, last] = [0x3400, 0x9fff];

/** Every traditional character with its simple one. */
function allSimple(): Map<string, string> {
  const simplify = OpenCC.Converter({ from: 't', to: 'cn' });
  const signs = Array.from({ length: last - first + 1 }, (_, at) => String.fromCharCode(first + at));
  return new Map(
    signs.flatMap((sign): [string, string][] => {
      const simple = simplify(sign);
      return simple === sign || simple.length !== 1 ? [] : [[sign, simple]];
    }),
  );
}

/** Notes which characters texts have: by the unit of UTF-16, as no character looked for is two. */
function createUsed() {
  const used = new Uint8Array(0x10000);
  return {
    add(text: string): void {
      for (let at = 0; at < text.length; at++) used[text.charCodeAt(at)] = 1;
    },
    has: (char: string) => used[char.charCodeAt(0)] === 1,
  };
}

/**
 * The traditional characters whose simple form some texts have, or that stand there themselves, each with its simple one:
 * any other can be in no match.
 */
const keepUsed = (simple: ReadonlyMap<string, string>, used: ReturnType<typeof createUsed>) =>
  new Map([...simple].filter((pair) => pair.some(used.has)));

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

/**
 * The index of some documents, with the tables that it was made with: `simple` is each traditional character before its
 * simple one.
 *
 * @param others texts that are not searched, whose characters are compared too
 */
export function makeIndex(documents: Iterable<SearchDocument>, others: readonly string[] = []) {
  const used = createUsed();
  for (const text of others) used.add(text);
  const simple = allSimple();
  const { fold } = createFold(simple);
  // What is folded is seen once, so that thousands of cases need not be in memory to see first what characters they have.
  const foldAndNote = (text: string) => {
    const folded = fold(text);
    used.add(text);
    if (folded !== text) used.add(folded);
    return folded;
  };
  // Digits have no sound here: names that differ in nothing else, as figures do, sound alike.
  const pinyinByShape = new Map<string, readonly string[]>();
  const pinyinByName = new Map<string, readonly string[]>();
  const index = buildIndex(documents, { fold: foldAndNote }, (name) => {
    const shape = name.replace(/\d+/g, '0');
    const syllables = pinyinByShape.get(shape) ?? readPinyin(shape);
    pinyinByShape.set(shape, syllables);
    pinyinByName.set(name, syllables);
    return syllables;
  });
  return { index, simple: [...keepUsed(simple, used)].flat().join(''), pinyinByName };
}
