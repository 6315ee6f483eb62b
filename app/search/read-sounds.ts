import type { Sounds } from '#lib/script/sounds.ts';

const han = /\p{Script=Han}/u;

/**
 * How the characters of some names sound. A name counts whose syllables are as many as its characters, so that it is
 * certain which is whose.
 *
 * @example readSounds([['党建', ['dang', 'jian']]]) // { 党: 'dang', 建: 'jian' }
 */
export function readSounds(pinyinByName: Iterable<readonly [name: string, syllables: readonly string[]]>): Sounds {
  const soundsBySign = new Map<string, Set<string>>();
  for (const [name, syllables] of pinyinByName) {
    const signs = [...name].filter((sign) => han.test(sign));
    if (signs.length !== syllables.length) continue;
    for (const [index, sign] of signs.entries())
      soundsBySign.set(sign, (soundsBySign.get(sign) ?? new Set()).add(syllables[index] ?? ''));
  }
  return Object.fromEntries(Array.from(soundsBySign, ([sign, sounds]) => [sign, [...sounds].join('/')]));
}
