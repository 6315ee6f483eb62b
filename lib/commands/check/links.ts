import { setTimeout as wait } from 'node:timers/promises';
import type { Content } from '#lib/schema/content.ts';

/** What an address answered: its status and where it led, or why there was no answer. */
export type LinkAnswer = { url: string } & ({ status: number; movedTo: string | null } | { error: string });

const headers = { 'User-Agent': 'yuanqu-dangjian-casebook (link check)', Accept: 'text/html,*/*;q=0.1' };

/** Milliseconds to wait for an answer, and between two addresses. */
type Patience = { longest: number; pause: number };

async function ask(url: string, method: 'HEAD' | 'GET', longest: number): Promise<LinkAnswer> {
  try {
    const response = await fetch(url, { method, headers, redirect: 'follow', signal: AbortSignal.timeout(longest) });
    await response.body?.cancel();
    return { url, status: response.status, movedTo: response.redirected ? response.url : null };
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return { url, error: cause instanceof Error ? cause.message || cause.name : String(cause) };
  }
}

const isWell = (answer: LinkAnswer) => 'status' in answer && answer.status < 400;

/**
 * Asks each address once, one after the other: for its head, and only where that is refused for the page, of which nothing
 * is read.
 */
export async function askLinks(
  urls: readonly string[],
  { longest, pause }: Patience = { longest: 20_000, pause: 1000 },
): Promise<LinkAnswer[]> {
  const answers: LinkAnswer[] = [];
  for (const url of new Set(urls)) {
    if (answers.length > 0) await wait(pause);
    const head = await ask(url, 'HEAD', longest);
    answers.push(isWell(head) ? head : await ask(url, 'GET', longest));
  }
  return answers;
}

/** The addresses of all sources. */
export const linksOf = ({ parks }: Content) => parks.flatMap(({ sources }) => sources.flatMap(({ url }) => url ?? []));

/** 200 http://… · 404 … · 没有应答（…）… */
export function describeLink(answer: LinkAnswer): string {
  if ('error' in answer) return `没有应答（${answer.error}）：${answer.url}`;
  const moved = answer.movedTo === null ? '' : `，转到 ${answer.movedTo}`;
  return `${answer.status}：${answer.url}${moved}`;
}

/**
 * Reports which source addresses still answer. Others' servers are asked, so this is never part of a build or a test.
 *
 * @returns whether all of them do
 */
export async function reportLinks(content: Content): Promise<boolean> {
  const answers = await askLinks(linksOf(content));
  for (const answer of answers) console.log(describeLink(answer));
  const broken = answers.filter((answer) => !isWell(answer)).length;
  console.log(`来源网址：问了 ${answers.length} 个，${broken} 个打不开`);
  return broken === 0;
}
