import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Answer, MakeAnswer } from './answer.ts';
import { keep } from './headers.ts';

/** The first twelve digits of the SHA-256 of every content file with its name. */
export function hashContent(folder: string): string {
  const hash = createHash('sha256');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(md|yaml)$/.test(name));
  for (const name of names.sort())
    hash
      .update(name)
      .update('\0')
      .update(readFileSync(path.join(folder, name)))
      .update('\0');
  return hash.digest('hex').slice(0, 12);
}

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
