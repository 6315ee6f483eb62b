import { type Encoded, kindOfList, kindOfMap } from './encode.ts';

type Make = (codes: Int32Array, at: number, plain: readonly unknown[], things: readonly unknown[]) => object;

/**
 * Makes objects of one shape. It is compiled, as zod compiles schemas: to fill hundreds of thousands of objects key by
 * key takes twice as long, and the objects are larger.
 */
function makerOf(keys: readonly string[]): Make {
  const parts = keys.map((key, index) => {
    const code = `codes[at + ${index}]`;
    return `${JSON.stringify(key)}: ${code} < 0 ? plain[~${code}] : things[${code}]`;
  });
  return new Function('codes', 'at', 'plain', 'things', `return { ${parts.join(', ')} };`) as Make;
}

/**
 * The data that {@link encode} wrote down: equal texts are one text, and what was one object is one object.
 *
 * @example decode(encode(value)) // deeply equal to value
 */
export function decode({ plain: written, shapes, codes, root }: Encoded): unknown {
  const plain: readonly unknown[] = [undefined, ...written.slice(1)];
  const makers = shapes.map(makerOf);
  const lengths = shapes.map(({ length }) => length);
  const things: unknown[] = [];
  const part = (code: number) => (code < 0 ? plain[~code] : things[code]);
  const codeAt = (place: number) => codes[place] as number;
  for (let at = 0; at < codes.length; ) {
    const kind = codeAt(at);
    at += 1;
    if (kind === kindOfList) {
      // A list that grows has room for seventeen, and there are hundreds of thousands of short ones.
      const list = new Array<unknown>(codeAt(at));
      at += 1;
      for (let index = 0; index < list.length; index++) list[index] = part(codeAt(at + index));
      at += list.length;
      things.push(list);
    } else if (kind === kindOfMap) {
      const map = new Map<unknown, unknown>();
      const end = at + 1 + 2 * codeAt(at);
      for (at += 1; at < end; at += 2) map.set(part(codeAt(at)), part(codeAt(at + 1)));
      things.push(map);
    } else {
      things.push(makers[kind]?.(codes, at, plain, things));
      at += lengths[kind] ?? 0;
    }
  }
  return part(root);
}
