import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { parseArticle } from '#lib/commands/sources/article.ts';
import { checkFragments } from '#lib/commands/sources/check-fragments.ts';
import { readContent } from '#lib/content/read.ts';
import { addressOfFigure } from '#lib/pages/text-fragment.ts';

/** A made-up article about the made-up park of the fixtures; its words stand in the menu and the headlines too. */
const article = [
  '北山开发区在山脚下，从前有12个班组，五个在河边。',
  '园区现有12个党支部，覆盖率已经到了97.7%。',
  '周末走上街头的志愿者有300余名。',
  '山泉机械的五个车间都去过。',
  ...Array.from({ length: 6 }, (_, index) => `后来的事放在第${index + 5}节再说。`),
];
const menu = ['首页', '12个', '党支部', '97.7%', '300余名', '五个车间', '2022-04-01'];
const headlines = ['12个党支部评先进', '志愿者300余名走上街头', '五个车间大比武'];

/** The article inside a page of a news site, with room between the paragraphs. */
const page = `<!doctype html><html lang="zh"><meta charset="utf-8"><title>北山纪事</title>
<style>::target-text{background:rgb(255,0,0)}p{margin-bottom:1500px}</style>
<nav>${menu.map((word) => `<a href="/">${word}</a>`).join(' ')}</nav>
<ul>${headlines.map((line) => `<li><a href="/">${line}</a> 2022-03-31</li>`).join('')}</ul>
<div>发布时间：2022-04-01 12:18 浏览97.7万次</div>
${article.map((line, index) => `<p id="p${index + 1}">　　${line}</p>`).join('')}</html>`;

test('one tap leads from a link of ours to the figure’s own paragraph', async ({ page: tab }) => {
  const [park] = readContent('tests/fixtures/valid').parks.filter(({ slug }) => slug === 'beishan');
  const [source] = park?.sources ?? [];
  if (!park || !source) throw new Error('the fixtures lack the park');
  let links = '';
  const server = createServer((request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.setHeader('Referrer-Policy', 'same-origin');
    response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
    response.end(request.url === '/ours' ? links : page);
  });
  await new Promise<void>((listening) => server.listen(0, listening));
  const { port } = server.address() as AddressInfo;
  const articles = { sourceById: new Map([[source.id, { url: `http://127.0.0.1:${port}/article` }]]) };
  const findings = checkFragments(parseArticle(article.join('\n'), park, source), park, source);
  const figures = park.observations.map((figure, index) => {
    const finding = findings.find((one) => one.list === 'figures' && one.index === index);
    const anchor = finding?.verdict === 'needs-anchor' ? finding.anchor : null;
    const href = addressOfFigure(articles, { ...figure, anchor });
    return { ...figure, href };
  });
  expect(findings.filter(({ list, verdict }) => list === 'figures' && /none|unclear/.test(verdict))).toEqual([]);
  links = `<!doctype html><meta charset="utf-8">${figures
    .map(({ id, href }) => `<p><a id="${id}" rel="external noopener" href="${href}">${id}</a></p>`)
    .join('')}`;
  try {
    for (const { id, paragraph } of figures) {
      await tab.goto(`http://localhost:${port}/ours`);
      await tab.click(`#${id}`);
      await tab.waitForURL(/article/);
      await expect(tab.locator(`#p${paragraph}`), id).toBeInViewport();
      await expect(tab.locator('nav'), id).not.toBeInViewport();
    }
  } finally {
    server.close();
    server.closeAllConnections();
  }
});

test('the words of an address stand in the page as they are', async ({ request }) => {
  const url = 'http://swt.fujian.gov.cn/xxgk/jgzn/jgcs/kfqglc/ztxx_614/202307/t20230710_6202741.htm';
  const own = await (await request.get('/parks/quanzhou/figures/org-coverage')).text();
  expect(own).toContain(`href="${url}#:~:text=达到97.7%25"`);
  // In the story a place leads to the first figure that its paragraph prints.
  const story = await (await request.get('/parks/quanzhou')).text();
  expect(story).toContain(`href="${url}#:~:text=13470家"`);
  expect(story).toContain(`href="${url}#:~:text=比82.6%25"`);
});
