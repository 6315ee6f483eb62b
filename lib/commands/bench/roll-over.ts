import { createHash } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { hashLength } from '#lib/server/answer.ts';
import { type Answer, ask, load } from './asking.ts';
import type { Running } from './servers.ts';

/** Whether a tag is that of the bytes beside it. */
const isWhole = ({ etag, body }: Answer) =>
  etag === `"${createHash('sha256').update(body).digest('base64url').slice(0, hashLength)}"`;

/** The tags of some addresses, as one server has them. */
const tagsOf = async ({ port }: Pick<Running, 'port'>, addresses: string[]) => {
  const tags = new Map<string, string>();
  for (const address of addresses) tags.set(address, (await ask(port, address)).etag);
  return tags;
};

/**
 * Ends one server after the other and starts one with new content in its place, while readers ask through nginx for pages
 * that it has not kept. An answer is mixed that is not, tag and bytes, the one of the old content or that of the new.
 */
export async function rollOver(
  port: number,
  old: readonly Running[],
  start: (port: number) => Promise<Running>,
  asked: string[],
) {
  const [first] = old;
  if (!first) throw new Error('no server to take the place of');
  const before = await tagsOf(first, asked);
  const heard: { address: string; status: number; etag: string; isWhole: boolean }[] = [];
  const stop = load(
    port,
    asked,
    (address, answer) => {
      const { status, etag } = answer;
      heard.push({ address, status, etag, isWhole: isWhole(answer) });
    },
    true,
  );
  const started: Running[] = [];
  for (const server of old) {
    await server.stop();
    started.push(await start(server.port));
  }
  await setTimeout(1000);
  await stop();
  const after = await tagsOf(started[0] ?? first, asked);
  const good = heard.filter(({ status }) => status === 200);
  const isOld = ({ address, etag }: (typeof heard)[number]) => etag === before.get(address);
  const isNew = ({ address, etag }: (typeof heard)[number]) => etag === after.get(address);
  return {
    started,
    asked: heard.length,
    lost: heard.length - good.length,
    mixed: good.filter((one) => !one.isWhole || !(isOld(one) || isNew(one))).length,
    old: good.filter((one) => isOld(one) && !isNew(one)).length,
    new: good.filter((one) => isNew(one) && !isOld(one)).length,
  };
}
