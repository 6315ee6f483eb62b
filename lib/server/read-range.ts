/** A part of a file, both ends included. */
export type Range = { from: number; to: number };

/**
 * Which part of a file a reader asks for (RFC 9110, 14.1.2). Of several parts none is given: the whole file answers.
 *
 * @param header Range as sent
 * @param bytes how long the file is
 * @returns `whole` where the header asks for no part that we give, `none` where the part lies beyond the end
 * @example readRange('bytes=0-99', 1000) // { from: 0, to: 99 }
 */
export function readRange(header: string | undefined, bytes: number): Range | 'whole' | 'none' {
  const [, first, last] = /^bytes=\s*(\d*)-(\d*)\s*$/i.exec(header ?? '') ?? [];
  if (first === undefined || last === undefined || (first === '' && last === '')) return 'whole';
  if (first === '') {
    const length = Math.min(Number(last), bytes);
    return length === 0 ? 'none' : { from: bytes - length, to: bytes - 1 };
  }
  const from = Number(first);
  if (last !== '' && Number(last) < from) return 'whole';
  if (from >= bytes) return 'none';
  return { from, to: last === '' ? bytes - 1 : Math.min(Number(last), bytes - 1) };
}
