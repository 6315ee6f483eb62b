import * as OpenCC from 'opencc-js/t2cn';

const simplify = OpenCC.Converter({ from: 't', to: 'cn' });

/** The unified Han characters, extension A included. */
const [first, last] = [0x3400, 0x9fff];

let pairs: [traditional: string, simple: string][] | undefined;

/** Every traditional character with its simplified one; made once, in some tens of milliseconds. */
const allPairs = () =>
  (pairs ??= Array.from({ length: last - first + 1 }, (_, at) => String.fromCharCode(first + at)).flatMap(
    (sign): [string, string][] => {
      const simple = simplify(sign);
      return simple === sign || simple.length !== 1 ? [] : [[sign, simple]];
    },
  ));

/**
 * The traditional forms of the characters that some texts need, each before its simplified one.
 *
 * @example traditionalOf(['党员']) // '黨党員员'
 */
export function traditionalOf(texts: readonly string[]): string {
  const needed = new Set(texts.join(''));
  return allPairs()
    .filter(([, simple]) => needed.has(simple))
    .flat()
    .join('');
}
