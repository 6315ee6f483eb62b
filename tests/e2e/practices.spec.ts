import { expect, test } from '@playwright/test';
import { getContent } from '#lib/content/content.ts';
import { figurePageAddress } from '#lib/pages/addresses.ts';

const { parks } = getContent();
const telling = parks.filter(({ practices }) => practices.some(({ type }) => type === 'instructors'));

test('the parks of a practice stand side by side, and one below the other on a phone', async ({ page }) => {
  await page.goto('/practices/instructors');
  const boxes = async () =>
    Promise.all(
      telling.map(({ slug }) =>
        page
          .locator(`section#${slug}`)
          .boundingBox()
          .then((box) => box ?? { x: 0, y: 0 }),
      ),
    );
  const wide = await boxes();
  expect(wide.length).toBeGreaterThan(2);
  expect(new Set(wide.map(({ y }) => y)).size).toBe(1);
  expect(new Set(wide.map(({ x }) => x)).size).toBe(wide.length);
  await page.setViewportSize({ width: 390, height: 844 });
  const narrow = await boxes();
  expect(new Set(narrow.map(({ x }) => x)).size).toBe(1);
  expect(narrow.map(({ y }) => y)).toEqual(narrow.map(({ y }) => y).toSorted((a, b) => a - b));
});

test('a practice says what it rests on, and its numbers open their own pages', async ({ page }) => {
  await page.goto('/practices/instructors');
  const ningxiang = page.locator('section#ningxiang');
  await expect(ningxiang.getByText('有数目')).toBeVisible();
  await expect(ningxiang.getByText('约1.9家一名（本站推算）')).toBeVisible();
  await ningxiang.getByRole('link', { name: '240名' }).click();
  await expect(page).toHaveURL(new RegExp(`${figurePageAddress({ park: 'ningxiang', id: 'instructors' })}$`));
});

test('the first thing under the number of a figure is the sentence that may be printed', async ({ page }) => {
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 844 });
    await page.goto('/parks/quanzhou/figures/org-coverage');
    const heading = page.getByRole('heading', { level: 2 }).first();
    await expect(heading).toHaveText('可以照印的一句');
    const box = await heading.boundingBox();
    expect((box?.y ?? 844) + (box?.height ?? 0)).toBeLessThan(844);
  }
});

test('a long name stays within its column of the squares on a phone', async ({ page }) => {
  for (const width of [320, 390]) {
    await page.setViewportSize({ width, height: 844 });
    await page.goto('/');
    const wide = await page.evaluate(() => {
      const heads = [...document.querySelectorAll<HTMLElement>('#practices thead th a')];
      for (const head of heads)
        head.textContent = '伊犁哈萨克自治州霍尔果斯“一带一路”·阿拉木图国际陆港（B区）2号产业园';
      const { scrollWidth, clientWidth } = document.documentElement;
      const isOut = (head: HTMLElement) => head.offsetWidth > (head.parentElement?.offsetWidth ?? 0);
      return { heads: heads.length, out: heads.filter(isOut).length, over: scrollWidth - clientWidth };
    });
    expect(wide).toEqual({ heads: parks.length, out: 0, over: 0 });
  }
});
