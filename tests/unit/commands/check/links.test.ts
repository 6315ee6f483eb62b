import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { askLinks, describeLink, linksOf } from '#lib/commands/check/links.ts';
import { readContent } from '#lib/content/read.ts';

/** A server that keeps what it was asked: `/ok`, `/gone`, `/no-head`, `/moved`, `/silent`. */
async function serve() {
  const asked: string[] = [];
  const agents = new Set<string | undefined>();
  let open = 0;
  let most = 0;
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    agents.add(request.headers['user-agent']);
    most = Math.max(most, ++open);
    response.on('close', () => open--);
    if (request.url === '/silent') return;
    if (request.url === '/moved') response.setHeader('Location', '/ok');
    const status = { '/gone': 404, '/moved': 301 }[request.url ?? ''] ?? 200;
    response.statusCode = request.url === '/no-head' && request.method === 'HEAD' ? 405 : status;
    response.end('页');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked, agents, most: () => most };
}

test('each address is asked once and one at a time, for its page only where the head is refused', async () => {
  const { base, asked, agents, most } = await serve();
  const urls = ['/ok', '/no-head', '/ok', '/moved', '/gone'].map((path) => `${base}${path}`);
  const answers = await askLinks(urls, { longest: 2000, pause: 0 });
  expect(asked).toEqual([
    'HEAD /ok',
    'HEAD /no-head',
    'GET /no-head',
    'HEAD /moved',
    'HEAD /ok',
    'HEAD /gone',
    'GET /gone',
  ]);
  expect([...agents]).toEqual(['yuanqu-dangjian-casebook (link check)']);
  expect(most()).toBe(1);
  expect(answers.map(describeLink)).toEqual([
    `200：${base}/ok`,
    `200：${base}/no-head`,
    `200：${base}/moved，转到 ${base}/ok`,
    `404：${base}/gone`,
  ]);
});

test('a server that does not answer is waited for no longer than said', async () => {
  const { base } = await serve();
  const [answer] = await askLinks([`${base}/silent`], { longest: 50, pause: 0 });
  expect(answer && describeLink(answer)).toMatch(/^没有应答（.+）：http/);
});

test('the addresses asked are those of the sources', () => {
  expect(linksOf(readContent('tests/fixtures/valid'))).toEqual(['https://example.org/linhe']);
});
