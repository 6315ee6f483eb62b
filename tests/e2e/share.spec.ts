import { expect, test } from '@playwright/test';
import { attributeOf, byId, byTag, find, linkOf, metaOf, open, textOf } from './document.ts';
import { fetchPicture, posterCode, readCode, sizeOf } from './png.ts';

test('an article says when its source was printed', async ({ request }) => {
  expect(metaOf(await open(request, '/parks/guiyang'), 'article:published_time')).toBe('2022-07-04');
});

test('posters are 1080 wide and their code leads to the page', async ({ page, request }) => {
  for (const path of ['/parks/quanzhou', '/compare/guiyang~quanzhou']) {
    const png = await fetchPicture(request, `/pictures/poster${path}.png`);
    expect(sizeOf(png)).toEqual([1080, 1620]);
    expect(new URL(await readCode(page, png, posterCode)).pathname).toBe(path);
  }
});

test('the page of a poster shows it and leads back', async ({ page }) => {
  await page.goto('/parks/loudi');
  await page.getByRole('link', { name: '海报' }).click();
  const poster = page.locator('main img');
  await expect(poster).toHaveAttribute('width', '1080');
  await expect.poll(() => poster.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1080);
  await page.getByRole('link', { name: '回到娄星产业开发区' }).click();
  await expect(page).toHaveURL(/\/parks\/loudi$/);
});

test('what is no page has no picture and no poster', async ({ request }) => {
  for (const path of [
    '/pictures/card/parks/nowhere.png',
    '/pictures/card/compare/quanzhou~nowhere.png',
    '/pictures/poster/indicators/org-coverage.png',
    '/pictures/banner/home.png',
    '/pictures/card/parks/quanzhou',
    '/poster/parks/nowhere',
    '/poster/indicators/org-coverage',
  ])
    expect((await request.get(path)).status(), path).toBe(404);
});

test('the panel copies the address with a script', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/parks/quanzhou');
  await page.locator('#share').getByRole('button', { name: '复制链接' }).click();
  await expect(page.locator('#share').getByRole('button', { name: '已复制' })).toBeVisible();
  const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(canonical);
  await expect(page.locator('[data-wechat]')).toBeHidden();
});

const figurePage = '/parks/quanzhou/figures/org-coverage';

test('where nothing can be copied, that is said, and the text stands selected', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });
  await page.goto(figurePage);
  const button = page.locator('button[data-copy]').first();
  const label = (await button.textContent()) ?? '';
  const text = await button.evaluate((one) => one.previousElementSibling?.textContent);
  await button.click();
  await expect(page.getByRole('status')).toHaveText('没有复制成，文字已经选中，请用手复制');
  await expect(button).toHaveText(label);
  await expect(page.getByText('没有复制成。文字已经选中')).toBeVisible();
  const field = page.getByRole('textbox', { name: '要复制的文字' });
  await expect(field).toBeFocused();
  expect(await field.inputValue()).toBe(text);
  expect(await field.evaluate((box: HTMLTextAreaElement) => box.selectionEnd - box.selectionStart)).toBe(text?.length);
  await button.click();
  await expect(field).toHaveCount(1);
});

test('an older browser copies without the clipboard’s interface, and says that it did', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => true;
  });
  await page.goto(figurePage);
  await page.locator('button[data-copy]').first().click();
  await expect(page.getByRole('status')).toHaveText('已复制');
  await expect(page.getByRole('textbox', { name: '要复制的文字' })).toHaveCount(0);
});

test('the address, a sentence and a line to embed are copied as they stand there', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(figurePage);
  const url = await page.locator('link[rel=canonical]').getAttribute('href');
  await page.locator('details', { hasText: '嵌入到别的网页' }).locator('summary').click();
  for (const [label, expected] of [
    ['复制链接', url],
    ['复制这句话', await page.locator('#sentence p').first().textContent()],
    ['复制这一行', await page.locator('pre', { hasText: '<iframe' }).textContent()],
  ]) {
    await page.getByRole('button', { name: label ?? '', exact: true }).click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(expected);
  }
});

test('a citation is copied as it stands there', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(figurePage);
  const details = page.locator('details', { has: page.getByText('BibTeX', { exact: true }) });
  await details.locator('summary').click();
  await details.getByRole('button').click();
  await expect(page.getByRole('status')).toHaveText('已复制');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^@online{quanzhou-org-coverage,$/m);
  expect(copied).toBe(await details.locator('pre').textContent());
});

test('copied tables keep words apart, and bring captions, what is said of them and the page’s address', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  for (const address of ['/indicators/org-coverage', '/compare/guiyang~loudi', '/compare/guiyang~ningxiang~quanzhou']) {
    await page.goto(address);
    const section = page.locator('section', { has: page.locator('[data-copy-table]') });
    await page.getByRole('button', { name: '复制表格' }).click();
    await expect(page.getByRole('status')).toHaveText('已复制');
    const { text, html } = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (await (await item?.getType(type))?.text()) ?? '';
      return { text: await read('text/plain'), html: await read('text/html') };
    });
    // What a fold hides is copied like what is seen.
    const shown = await section
      .locator('table[data-table] tr')
      .evaluateAll((rows) =>
        rows.map((row) =>
          [...row.querySelectorAll('th, td')].map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim()),
        ),
      );
    const lines = text.split('\n');
    const rows = lines.filter((line) => line.includes('\t')).map((line) => line.split('\t'));
    const bare = (cells: string[][]) => cells.map((row) => row.map((cell) => cell.replace(/ /g, '')));
    expect(bare(rows), address).toEqual(bare(shown));
    expect(rows.flat().filter((cell) => cell === '')).toEqual([]);
    for (const caption of await section.locator('table[data-table] caption').allTextContents())
      expect(lines, address).toContain(caption);
    if (address.startsWith('/compare')) expect(text).toMatch(/\n(?:可以比|谨慎比较|不能直接比)：\S/);
    // Below its table, the verdict and what it does not hold for, as the page says both.
    const exceptions = await section.locator('[data-said]').filter({ hasText: /^其中/ }).allTextContents();
    for (const one of exceptions) expect(text.replace(/\s/g, '')).toContain(`${one.replace(/\s/g, '')}。`);
    expect(exceptions.length > 0, address).toBe(address.includes('ningxiang'));
    expect(lines.at(-1)).toBe(await page.locator('link[rel=canonical]').getAttribute('href'));
    expect(html.match(/<tr>/g)).toHaveLength(rows.length);
  }
});

test('the system’s share sheet is offered where there is one', async ({ page }) => {
  await page.addInitScript(() => {
    const shared: ShareData[] = [];
    Object.assign(window, { shared });
    Object.assign(Navigator.prototype, { share: async (what: ShareData) => void shared.push(what) });
  });
  await page.goto('/parks/quanzhou');
  await page.getByRole('button', { name: '转发到其他应用' }).click();
  const [shared] = await page.evaluate(() => (window as unknown as { shared: ShareData[] }).shared);
  expect(shared).toEqual({
    url: await page.locator('link[rel=canonical]').getAttribute('href'),
    title: await page.locator('meta[property="og:title"]').getAttribute('content'),
  });
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false, colorScheme: 'dark', deviceScaleFactor: 2 });

  test('the address, the code and the links are there, and nothing that would not work', async ({ page, browser }) => {
    await page.goto('/practices/charter');
    const panel = page.locator('#share');
    const canonical = (await page.locator('link[rel=canonical]').getAttribute('href')) ?? '';
    await expect(panel.locator('code')).toHaveText(canonical);
    await expect(panel.getByRole('button')).toHaveCount(0);
    const weibo = new URL((await panel.getByRole('link', { name: '微博' }).getAttribute('href')) ?? '');
    expect(weibo.searchParams.get('url')).toBe(canonical);
    const code = panel.getByRole('img', { name: '本页地址的二维码' });
    const reader = await browser.newPage();
    expect(await readCode(reader, await code.screenshot())).toBe(canonical);
    await reader.close();
  });
});

test.describe('inside WeChat', () => {
  test.use({
    viewport: { width: 390, height: 844 },
    userAgent:
      'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 Mobile MicroMessenger/8.0.49',
  });

  test('WeChat’s own menu is explained first, and the code is for somebody else', async ({ page }) => {
    await page.goto('/compare/guiyang~quanzhou');
    const panel = page.locator('#share');
    await expect(panel.getByText('点右上角的“…”')).toBeVisible();
    await expect(panel.getByText('在浏览器打开')).toBeVisible();
    const code = await panel.getByRole('img', { name: '本页地址的二维码' }).boundingBox();
    const note = await panel.locator('[data-wechat]').boundingBox();
    expect(note?.y ?? 0).toBeLessThan(code?.y ?? 0);
    await expect(panel.getByText('给旁边的人扫')).toBeVisible();
    await expect(panel.getByText('扫一扫')).toBeHidden();
    await expect(panel.getByRole('button', { name: '转发到其他应用' })).toBeHidden();
  });
});

test('pages that nobody forwards have their address and no panel', async ({ request }) => {
  for (const address of ['/glossary', '/corrections', '/data']) {
    const root = await open(request, address);
    expect(byTag(byId(root, 'share'), 'code').map((one) => textOf(one))).toEqual([linkOf(root, 'canonical')]);
    const headings = ['h1', 'h2', 'h3', 'h4'].flatMap((name) => byTag(root, name)).map((one) => textOf(one));
    expect(headings.length, address).toBeGreaterThan(0);
    expect(headings.filter((text) => text.includes('转发'))).toEqual([]);
    expect(find(root, (one) => /二维码/.test(attributeOf(one, 'alt') ?? attributeOf(one, 'ariaLabel') ?? ''))).toBe(
      undefined,
    );
  }
});

test('the line under a title leads to the panel, and prints where there is a script', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { print: () => Object.assign(window, { printed: true }) });
  });
  await page.goto('/practices/charter');
  await page.getByRole('link', { name: '转发', exact: true }).click();
  await expect(page).toHaveURL(/#share$/);
  await page.getByRole('button', { name: '打印' }).click();
  expect(await page.evaluate(() => (window as unknown as { printed?: boolean }).printed)).toBe(true);
});

test('the panel fits a screen of 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/parks/quanzhou');
  const panel = page.locator('#share');
  await panel.scrollIntoViewIfNeeded();
  expect(await panel.evaluate((section) => section.scrollWidth - section.clientWidth)).toBeLessThanOrEqual(0);
  for (const target of await panel.getByRole('link').all())
    expect((await target.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(44);
});
