import type { Page } from '@playwright/test';

type Box = { x: number; y: number; width: number; height: number };

/** A run of text: how it begins and ends, a box for each of its lines, whether its middle answers as a link. */
export type Run = { text: string; boxes: Box[]; linked: boolean };

/** What of a page can be compared: its runs of text in order, how many of its boxes have lines around them, its width. */
export type Layout = { runs: Run[]; borders: number[]; width: number; targets: number[] };

/** Reads the layout of a page that is open; what is hidden, or only read aloud, has no boxes. */
export async function layoutOf(page: Page, width: number): Promise<Layout> {
  // All of the page inside the window, so that every point of it can be asked what it is.
  await page.setViewportSize({ width, height: 900 });
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height });
  return page.evaluate(() => {
    const all = [...document.body.querySelectorAll('*')];
    const clipped = all.filter((one) => getComputedStyle(one).clipPath !== 'none');
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const runs: Run[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = (node.nodeValue ?? '').trim();
      if (!parent || text === '' || /^(script|style)$/i.test(parent.tagName) || parent.closest('svg')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const isShown = parent.checkVisibility() && !clipped.some((one) => one.contains(parent));
      const boxes = isShown ? [...range.getClientRects()] : [];
      const [first] = boxes;
      const middle = first && document.elementFromPoint(first.x + first.width / 2, first.y + first.height / 2);
      runs.push({
        text,
        boxes: boxes.map(({ x, y, width, height }) => ({ x, y, width, height })),
        linked: Boolean(middle?.closest('a')),
      });
    }
    const borders = all.map((one) => {
      const { borderTopWidth, borderRightWidth, borderBottomWidth, borderLeftWidth } = getComputedStyle(one);
      return [borderTopWidth, borderRightWidth, borderBottomWidth, borderLeftWidth].filter((side) => side !== '0px')
        .length;
    });
    // One of the two lists is there at any width, the other behind 目录.
    const targets = [...document.querySelectorAll('header nav a')]
      .map((one) => one.getBoundingClientRect().width)
      .filter((width) => width > 0);
    return { runs, borders, targets, width: document.documentElement.scrollWidth };
  });
}
