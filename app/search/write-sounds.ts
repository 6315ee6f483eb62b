const han = /\p{Script=Han}/u;

/**
 * How the characters of some names sound, each syllable before its characters: `dang党当jian建`. A name counts whose
 * syllables are as many as its characters, so that it is certain which is whose.
 *
 * @example writeSounds(new Map([['党建', ['dang', 'jian']]]), new Set(['党建'])) // 'dang党jian建'
 */
export function writeSounds(pinyinByName: ReadonlyMap<string, readonly string[]>, names: ReadonlySet<string>): string {
  const signsBySound = new Map<string, Set<string>>();
  for (const [name, syllables] of pinyinByName) {
    const signs = [...name].filter((sign) => han.test(sign));
    if (!names.has(name) || signs.length !== syllables.length) continue;
    for (const [index, sign] of signs.entries()) {
      const sound = syllables[index] ?? '';
      signsBySound.set(sound, (signsBySound.get(sound) ?? new Set()).add(sign));
    }
  }
  return [...signsBySound].map(([sound, signs]) => `${sound}${[...signs].join('')}`).join('');
}
