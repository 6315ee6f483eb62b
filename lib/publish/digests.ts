import type { Content } from '#lib/schema/content.ts';
import { type DataFile, type Digest, digestOf } from './data-files.ts';

const known = new WeakMap<Content, Map<string, Promise<Digest>>>();

/**
 * The digests of the files of some content, each worked out once: with thousands of parks they take some tens of seconds.
 *
 * @param base the address of the site, which stands in the files
 */
export async function digestsOf(content: Content, base: string, files: readonly DataFile[]): Promise<Digest[]> {
  const byFile = known.get(content) ?? new Map<string, Promise<Digest>>();
  known.set(content, byFile);
  const digests: Digest[] = [];
  // One after another, so that only one file is in the making.
  for (const file of files) {
    const key = `${base} ${file.path}`;
    const digest = byFile.get(key) ?? digestOf(file);
    byFile.set(key, digest);
    digests.push(await digest);
  }
  return digests;
}
