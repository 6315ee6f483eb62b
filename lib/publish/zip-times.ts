const centralEntry = 0x02014b50;
const endOfCentralDirectory = 0x06054b50;
/** 1980-01-01 00:00, the first moment that the format can express. */
const firstMoment = 0x00210000;

/**
 * Sets the time of every file in a ZIP archive to 1980-01-01, in place, so that the same contents make the same bytes.
 * Offsets are those of APPNOTE.TXT 4.3.7, 4.3.12 and 4.3.16.
 *
 * @throws where the archive has no end record (one with a comment is not looked for)
 */
export function fixZipTimes(archive: Buffer): Buffer {
  const end = archive.length - 22;
  if (archive.readUInt32LE(end) !== endOfCentralDirectory) throw new Error('no end of central directory');
  let at = archive.readUInt32LE(end + 16);
  while (archive.readUInt32LE(at) === centralEntry) {
    archive.writeUInt32LE(firstMoment, at + 12);
    archive.writeUInt32LE(firstMoment, archive.readUInt32LE(at + 42) + 10);
    at += 46 + archive.readUInt16LE(at + 28) + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return archive;
}
