import { unzipSync, zipSync } from 'fflate';

/** A file by its name in the archive. */
export type Packed = { path: string; bytes: Uint8Array };

/** The first moment that ZIP can express, in whatever zone: fflate reads local time, and so does this constructor. */
const firstMoment = () => new Date(1980, 0, 1);

/** A ZIP archive that the same files make byte for byte: sorted names, one time for all, fflate of an exact version. */
export const packArchive = (files: readonly Packed[]): Buffer =>
  Buffer.from(
    zipSync(
      Object.fromEntries(files.toSorted((a, b) => (a.path < b.path ? -1 : 1)).map(({ path, bytes }) => [path, bytes])),
      { level: 9, mtime: firstMoment() },
    ),
  );

/**
 * The files of a ZIP archive, in its order.
 *
 * @throws where the bytes are none
 */
export const unpackArchive = (archive: Uint8Array): Packed[] =>
  Object.entries(unzipSync(archive)).map(([path, bytes]) => ({ path, bytes }));
