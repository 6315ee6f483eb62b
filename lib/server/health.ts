import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Answer, MakeAnswer } from './answer.ts';
import { keep } from './headers.ts';

/** By how much of the digest of its files a version of the content is known: twelve digits. */
export const contentVersion = (digest: string): string => digest.slice(0, 12);

/**
 * What `/health` says: `{"status":"ok","build":"…","content":"…"}`; 503 and `starting` until pages can be made at once,
 * 503 and `draining` once the server is to end.
 *
 * @param buildFolder holds `BUILD_ID`
 * @param content the hash of the content
 */
export async function makeHealth(makeAnswer: MakeAnswer, buildFolder: string, content: string) {
  const build = readFileSync(path.join(buildFolder, 'BUILD_ID'), 'utf8').trim();
  const make = (status: number, word: string): Promise<Answer> =>
    makeAnswer(
      {
        status,
        type: 'application/json; charset=utf-8',
        body: Buffer.from(`${JSON.stringify({ status: word, build, content })}\n`),
        cacheControl: keep.never,
      },
      'none',
    );
  return {
    starting: await make(503, 'starting'),
    ok: await make(200, 'ok'),
    draining: await make(503, 'draining'),
  };
}
