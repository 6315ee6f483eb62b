/** A row of bits, one a block of an index: whether it may hold something. */
export type Row = Uint8Array;

/** The bytes of a row of so many bits. */
export const widthOf = (blocks: number): number => Math.ceil(blocks / 8);

/**
 * A row in which every block may hold it; the bits behind the last block of a byte are set too.
 *
 * @example [...fullRow(9)] // [255, 255]
 */
export const fullRow = (blocks: number): Row => new Uint8Array(widthOf(blocks)).fill(0xff);

/**
 * Whether a block may hold it: block 0 is the lowest bit of the first byte.
 *
 * @example isIn(Uint8Array.of(0b101), 2) // true
 */
export const isIn = (row: Row, block: number): boolean => (((row[block >> 3] ?? 0) >> (block & 7)) & 1) === 1;

/** Notes in a row that a block may hold it. */
export function put(row: Row, block: number): void {
  row[block >> 3] = (row[block >> 3] ?? 0) | (1 << (block & 7));
}

/** Keeps of a row what another one has too; the other may begin anywhere in a longer list. */
export function keepBoth(row: Row, other: Uint8Array, start = 0): void {
  for (let place = 0; place < row.length; place++) row[place] = (row[place] ?? 0) & (other[start + place] ?? 0);
}

/** What any of some rows has. */
export function anyOf(rows: readonly Row[]): Row {
  const [first, ...others] = rows;
  const any = Uint8Array.from(first ?? []);
  for (const other of others)
    for (let place = 0; place < any.length; place++) any[place] = (any[place] ?? 0) | (other[place] ?? 0);
  return any;
}

/** The blocks that are in a row, of so many. */
export function listRow(row: Row, blocks: number): number[] {
  const list: number[] = [];
  for (let block = 0; block < blocks; block += 1) {
    if (row[block >> 3] === 0) block |= 7;
    else if (isIn(row, block)) list.push(block);
  }
  return list;
}
