import type { Content } from '#lib/schema/content.ts';
import { type DataFile, type Digest, digestOf } from './data-files.ts';

const known = new WeakMap<Content, Map<string, Promise<Digest>>>();

function digestsKnown(content: Content): Map<string, Promise<Digest>> {
  const byFile = known.get(content) ?? new Map<string, Promise<Digest>>();
  known.set(content, byFile);
  return byFile;
}

const keyOf = (base: string, { path }: Pick<DataFile, 'path'>) => `${base} ${path}`;

/** Keeps the digest of a file that was written already, which then need not be made again to be described. */
export function rememberDigest(content: Content, base: string, file: Pick<DataFile, 'path'>, digest: Digest): void {
  digestsKnown(content).set(keyOf(base, file), Promise.resolve(digest));
}

/**
 * The digests of the files of some content, each worked out once: with thousands of parks they take some tens of seconds.
 *
 * @param base the address of the site, which stands in the files
 */
export async function digestsOf(content: Content, base: string, files: readonly DataFile[]): Promise<Digest[]> {
  const byFile = digestsKnown(content);
  const digests: Digest[] = [];
  // One after another, so that only one file is in the making.
  for (const file of files) {
    const digest = byFile.get(keyOf(base, file)) ?? digestOf(file);
    byFile.set(keyOf(base, file), digest);
    digests.push(await digest);
  }
  return digests;
}
