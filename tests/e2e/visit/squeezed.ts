import type { Page } from '@playwright/test';

/** What has so little room that its text, longer than a word, stands two characters a line. */
export async function squeezedAt(page: Page, width: number): Promise<string[]> {
  await page.setViewportSize({ width, height: 900 });
  return page.evaluate(() => {
    const isHidden = (one: Element | null): boolean =>
      one !== null && (getComputedStyle(one).clipPath !== 'none' || isHidden(one.parentElement));
    return [...document.querySelectorAll<HTMLElement>('main *, header *, footer *')].flatMap((one) => {
      const hasText = [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
      const text = one.textContent.trim();
      if (!hasText || text.length < 8 || !one.checkVisibility() || isHidden(one)) return [];
      const { display, writingMode, paddingLeft, paddingRight, fontSize } = getComputedStyle(one);
      if (/^(?:inline|contents)/.test(display) || writingMode !== 'horizontal-tb') return [];
      const [size, left, right] = [fontSize, paddingLeft, paddingRight].map(Number.parseFloat);
      const room = (one.clientWidth - (left ?? 0) - (right ?? 0)) / (size ?? 1);
      const isSqueezed = room < 2.2 && one.clientHeight > 4 * (size ?? 0);
      return isSqueezed ? [`${one.tagName} ${room.toFixed(1)}em wide: ${text.slice(0, 24)}`] : [];
    });
  });
}
