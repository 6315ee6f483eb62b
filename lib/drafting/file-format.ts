/** How files begin that are no text, and what they are. */
const formats: readonly [beginning: string, format: string][] = [
  ['PK\u0003\u0004', 'Word、WPS 或压缩文件'],
  ['\u00D0\u00CF\u0011\u00E0', 'Word、WPS 文件'],
  ['%PDF-', 'PDF'],
  ['{\\rtf', 'RTF 文件'],
  ['\u00FF\u00D8\u00FF', '图片'],
  ['\u0089PNG', '图片'],
];

/**
 * What a file is that is no text, told by how it begins; undefined of a text.
 *
 * @example formatOf(Buffer.from('%PDF-1.7')) // 'PDF'
 */
export function formatOf(bytes: Uint8Array): string | undefined {
  const beginning = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  return formats.find(([one]) => beginning.startsWith(one))?.[1];
}
