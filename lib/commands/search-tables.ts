import * as OpenCC from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';
import { buildIndex } from '#lib/catalog/search/build-index.ts';
import type { SearchDocument } from '#lib/catalog/search/entries.ts';
import { createFold } from '#lib/catalog/search/fold.ts';

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
  // By the unit of UTF-16: of thousands of cases there are millions, and no character looked for is two.
  const used = new Uint8Array(0x10000);
  for (const text of texts) for (let at = 0; at < text.length; at++) used[text.charCodeAt(at)] = 1;
  const isUsed = (char: string) => used[char.charCodeAt(0)] === 1;
  const pairs = Array.from({ length: last - first + 1 }, (_, at) => String.fromCharCode(first + at)).flatMap(
    (sign): [string, string][] => {
      const simple = simplify(sign);
      return simple === sign || simple.length !== 1 || !(isUsed(simple) || isUsed(sign)) ? [] : [[sign, simple]];
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

function* textsOf(documents: readonly SearchDocument[]): Generator<string> {
  for (const { context, entries } of documents) {
    yield* context;
    for (const { fields } of entries) for (const { text } of fields) yield text;
  }
}

/**
 * The index of some documents, with the tables that it was made with: `simple` is each traditional character before its
 * simple one.
 *
 * @param others texts that are not searched, whose characters are compared too
 */
export function makeIndex(documents: readonly SearchDocument[], others: readonly string[] = []) {
  const simple = simpleCharacters([...textsOf(documents), ...others]);
  const pinyinByName = new Map<string, readonly string[]>();
  const index = buildIndex(documents, createFold(simple), (name) => {
    const syllables = pinyinByName.get(name) ?? readPinyin(name);
    pinyinByName.set(name, syllables);
    return syllables;
  });
  return { index, simple: [...simple].flat().join(''), pinyinByName };
}
