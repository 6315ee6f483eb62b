import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createProblems } from '#lib/commands/dev/find-problems.ts';
import { createDevServer } from '#lib/commands/dev/serve.ts';
import { ContentError } from '#lib/content/issue.ts';
import { mendContent } from '#lib/content/mend.ts';
import { readContent } from '#lib/content/read.ts';
import { temporaryRoot } from '../content/root.ts';

const listen = (server: Server) =>
  new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
  });

/** The dev server of a content folder, before a framework that says one page of everything. */
async function serve(root: string) {
  const inner = createServer((asked, response) => {
    const isFile = asked.url?.endsWith('.csv') === true;
    if (asked.url?.includes('nothing')) response.statusCode = 404;
    response.setHeader('content-type', isFile ? 'text/csv' : 'text/html; charset=utf-8');
    response.end(isFile ? '甲,乙' : `<html><body class="x"><p>页 ${asked.url}</p></body></html>`);
  });
  const { server, announce } = createDevServer(await listen(inner), createProblems(root));
  const base = `http://127.0.0.1:${await listen(server)}`;
  const get = async (address: string) => (await fetch(base + address, { headers: { accept: 'text/html' } })).text();
  return { base, get, announce };
}

const edit = (root: string, change: (text: string) => string) => {
  const file = path.join(root, 'parks', 'beishan.md');
  writeFileSync(file, change(readFileSync(file, 'utf8')));
};

test('a file with problems tells them on its own pages only, and comes back when it is mended', async () => {
  const root = temporaryRoot();
  const { get } = await serve(root);
  expect(await get('/parks/beishan')).toContain('页 /parks/beishan');
  edit(root, (text) => text.replace('designation: 开发区', 'designation:'));
  for (const address of ['/parks/beishan', '/parks/beishan/figures/org-coverage']) {
    const page = await get(address);
    expect(page).toContain('content/parks/beishan.md:3:13 designation：');
    expect(page).not.toContain('页 /');
  }
  for (const address of ['/', '/parks', '/indicators/org-coverage'])
    expect(await get(address)).toContain(`页 ${address}`);
  edit(root, (text) => text.replace('designation:', 'designation: 开发区'));
  expect(await get('/parks/beishan')).toContain('页 /parks/beishan');
});

test('a draft is shown, with what is left to do above it', async () => {
  const root = temporaryRoot();
  const { get } = await serve(root);
  edit(root, (text) => text.replace('---\n', '---\ndraft: true\n').replace(/deck: .*/, 'deck: 待定'));
  const page = await get('/parks/beishan');
  expect(page).toContain('草稿，还有 1 处要定');
  expect(page).toContain('还写着“待定”，请写上，或不写这一项');
  expect(page).toContain('页 /parks/beishan');
});

test('pages are told when the content has changed, and files pass as they are', async () => {
  const { base, get, announce } = await serve(temporaryRoot());
  const versionOf = async () => /EventSource\('\/__content\?(\d+)'\)/.exec(await get('/'))?.[1] ?? '';
  expect(await (await fetch(`${base}/figures.csv`)).text()).toBe('甲,乙');
  const hear = async (version: string) => {
    const reader = (await fetch(`${base}/__content?${version}`)).body?.getReader();
    let heard = '';
    return async () => {
      while (!heard.includes('data:')) heard += new TextDecoder().decode((await reader?.read())?.value);
      await reader?.cancel();
      return heard.includes('data: changed');
    };
  };
  const before = await versionOf();
  const waits = await hear(before);
  announce();
  expect(await waits()).toBe(true);
  // A page that was made of the content before the change, and asks only now, hears of it at once.
  expect(await (await hear(before))()).toBe(true);
  expect(await versionOf()).not.toBe(before);
});

test('an address without a page shows the page for it, and one in a frame its own words', async () => {
  const { base, get } = await serve(temporaryRoot());
  const { status } = await fetch(`${base}/parks/nothing`, { headers: { accept: 'text/html' } });
  expect(status).toBe(404);
  expect(await get('/parks/nothing')).toContain('页 /lost<');
  expect(await get('/embed/beishan/nothing')).toContain('页 /embed/beishan/nothing<');
});

test('a page that is opened before the framework answers says so, and asks again by itself', async () => {
  const nobody = createServer();
  const port = await listen(nobody);
  await new Promise((resolve) => nobody.close(resolve));
  const { server } = createDevServer(port, createProblems(temporaryRoot()));
  const page = await fetch(`http://127.0.0.1:${await listen(server)}/`, { headers: { accept: 'text/html' } });
  const html = await page.text();
  expect([page.status, page.headers.get('content-type')]).toEqual([503, 'text/html; charset=utf-8']);
  expect(html).toContain('<meta http-equiv="refresh" content="1">');
  expect(html).toContain('正在启动，这一页自己会出来');
});

test('while a file has problems, all pages are made of what it last was', () => {
  const root = temporaryRoot();
  const lastGood = new Map();
  const whole = mendContent(readContent(root, undefined, { drafts: true }), [], lastGood);
  edit(root, (text) => text.replace('designation: 开发区', 'designation:'));
  const read = () => {
    try {
      readContent(root, undefined, { drafts: true });
    } catch (error) {
      if (error instanceof ContentError && error.content) return { content: error.content, issues: error.issues };
    }
    throw new Error('the file has no problem');
  };
  const { content, issues } = read();
  const slugs = whole.parks.map(({ slug }) => slug);
  expect(mendContent(content, issues, lastGood).parks.map(({ slug }) => slug)).toEqual(slugs);
  expect(mendContent(content, issues, lastGood).parks.find(({ slug }) => slug === 'beishan')?.designation).toBe(
    '开发区',
  );
  // Where it never was without problems, it is left out.
  expect(mendContent(content, issues, new Map()).parks.map(({ slug }) => slug)).toEqual(
    slugs.filter((slug) => slug !== 'beishan'),
  );
});
