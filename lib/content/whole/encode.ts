/** What is a text, a number or the like; `undefined` has a place of its own. */
type Plain = string | number | boolean | null | undefined;

/** How a list and a map are told from an object, whose kind is the number of its shape. */
export const kindOfList = -1;
export const kindOfMap = -2;

/** Data without what they repeat: every text once, and every object as the places of what it holds. */
export type Encoded = {
  /** Every different plain value; the first place is that of `undefined`. */
  plain: (string | number | boolean | null)[];
  /** Every different list of an object's keys. */
  shapes: string[][];
  /**
   * One object, list or map after the other, each after all that it holds: its kind, for a list or a map its length, and
   * where its parts are: below zero a plain value, else an object by its number.
   */
  codes: Int32Array;
  /** Where the whole is. */
  root: number;
};

/** Numbers that grow in number, without a list of millions of boxes. */
function createCodes() {
  let codes = new Int32Array(1024);
  let length = 0;
  const add = (code: number) => {
    if (length === codes.length) {
      const larger = new Int32Array(length * 2);
      larger.set(codes);
      codes = larger;
    }
    codes[length] = code;
    length += 1;
  };
  return { add, all: () => codes.slice(0, length) };
}

const isPlaceOfPlain = (at: number) => at < 0;

/** Deeper than any data: what goes on so far holds itself. */
const deepest = 500;

const isPlain = (value: unknown): value is Plain => value === null || typeof value !== 'object';

/**
 * Writes data down so that they can be had again fast, with every text, every shared object and every list of plain values
 * once: lists that say the same are one list afterwards, which nobody may change.
 *
 * @param value plain values, objects without a class, lists, and maps by plain values, in any nesting but a circle
 * @throws {TypeError} where it holds anything else
 * @example encode([{ a: 'x' }, { a: 'x' }]).plain // [null, 'x']
 */
export function encode(value: unknown): Encoded {
  const plain: Encoded['plain'] = [null];
  const placeOfPlain = new Map<Plain, number>([[undefined, 0]]);
  const shapes: string[][] = [];
  const shapeByKeys = new Map<string | null, number>();
  // By how many keys they have: most things have the shape of the one before.
  const lastShape: number[] = [];
  const numberOf = new Map<object, number>();
  const listByText = new Map<string, number>();
  let written = 0;
  const { add, all } = createCodes();

  function placePlain(one: Plain): number {
    if (typeof one === 'function' || typeof one === 'symbol' || typeof one === 'bigint' || Object.is(one, -0))
      throw new TypeError(`no plain value: ${typeof one}`);
    const known = placeOfPlain.get(one);
    if (known !== undefined) return ~known;
    if (typeof one === 'number' && !Number.isFinite(one)) throw new TypeError(`no plain value: ${one}`);
    placeOfPlain.set(one, plain.length);
    plain.push(one as Encoded['plain'][number]);
    return ~(plain.length - 1);
  }

  function shapeOf(thing: object): number {
    if (Object.getPrototypeOf(thing) !== Object.prototype) throw new TypeError('an object of a class');
    const keys = Object.keys(thing);
    const last = lastShape[keys.length];
    if (last !== undefined && shapes[last]?.every((key, index) => key === keys[index])) return last;
    const shape = shapeOfKeys(keys);
    lastShape[keys.length] = shape;
    return shape;
  }

  function shapeOfKeys(keys: string[]): number {
    // No two lists of keys have one name, as no key that is taken has the sign between them.
    const name = keys.length === 0 ? null : keys.join('\0');
    const known = shapeByKeys.get(name);
    if (known !== undefined) return known;
    if (keys.some((key) => key === '__proto__' || key.includes('\0'))) throw new TypeError('a key that is none');
    shapeByKeys.set(name, shapes.length);
    return shapes.push(keys) - 1;
  }

  function partsOf(thing: object): [kind: number, parts: unknown[]] {
    if (Array.isArray(thing)) return [kindOfList, thing];
    if (thing instanceof Map) {
      if (![...thing.keys()].every(isPlain)) throw new TypeError('a key that is a thing, of which two may become one');
      return [kindOfMap, [...thing].flat(1)];
    }
    return [shapeOf(thing), Object.values(thing)];
  }

  /** The number of what holds these parts. */
  function write(kind: number, places: readonly number[]): number {
    add(kind);
    if (kind === kindOfList) add(places.length);
    if (kind === kindOfMap) add(places.length / 2);
    for (const at of places) add(at);
    written += 1;
    return written - 1;
  }

  function writeList(places: readonly number[]): number {
    if (!places.every(isPlaceOfPlain)) return write(kindOfList, places);
    const text = places.join();
    const number = listByText.get(text) ?? write(kindOfList, places);
    listByText.set(text, number);
    return number;
  }

  let depth = 0;

  function place(one: unknown): number {
    if (isPlain(one)) return placePlain(one);
    const known = numberOf.get(one);
    if (known !== undefined) return known;
    depth += 1;
    if (depth > deepest) throw new TypeError('a circle');
    const [kind, parts] = partsOf(one);
    const places = parts.map(place);
    depth -= 1;
    const number = kind === kindOfList ? writeList(places) : write(kind, places);
    numberOf.set(one, number);
    return number;
  }

  const root = place(value);
  return { plain, shapes, codes: all(), root };
}
