import type { DataFile } from '#lib/publish/data-files.ts';

/** Bytes or text as a file to keep. What programs read is shown, what people open is kept. */
const kept = (body: BodyInit, type: string, name: string): Response =>
  new Response(body, { headers: { 'content-type': type, 'content-disposition': `attachment; filename="${name}"` } });

/** CSV as a file to keep. */
export const csvFile = (text: string, name: string): Response => kept(text, 'text/csv; charset=utf-8', `${name}.csv`);

/** A data file as it is served. */
export function fileResponse(
  { format, mediatype, path }: Pick<DataFile, 'format' | 'mediatype' | 'path'>,
  bytes: Buffer,
) {
  const body = new Uint8Array(bytes);
  if (format === 'json') return new Response(body, { headers: { 'content-type': mediatype } });
  return kept(body, format === 'csv' ? `${mediatype}; charset=utf-8` : mediatype, path);
}
