/** Draws from a sequence that its seed alone decides. */
export type Random = {
  /** A whole number, both ends included. */
  between: (from: number, to: number) => number;
  pick: <Value>(values: readonly Value[]) => Value;
  /** True so many times out of a hundred. */
  chance: (percent: number) => boolean;
  shuffle: <Value>(values: readonly Value[]) => Value[];
};

/** The 32 bits that FNV-1a makes of a text. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

/**
 * A sequence for one seed, the same on every machine (mulberry32: 32 bits of state, enough for test data).
 *
 * @example createRandom('7 park 12').between(30, 80)
 */
export function createRandom(seed: string): Random {
  let state = hashText(seed);
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  const pick = <Value>(values: readonly Value[]): Value => {
    const value = values[between(0, values.length - 1)];
    if (value === undefined) throw new RangeError('nothing to pick from');
    return value;
  };
  const shuffle = <Value>(values: readonly Value[]): Value[] => {
    const left = [...values];
    return values.flatMap(() => left.splice(between(0, left.length - 1), 1));
  };
  return { between, pick, chance: (percent) => next() * 100 < percent, shuffle };
}
