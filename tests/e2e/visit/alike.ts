import type { Page } from '@playwright/test';

/** How many of those that look alike stay, so that the first, the last of a stripe and one between are there. */
const kept = 3;

/**
 * Takes away of neighbours that are made of the same elements with the same classes all but the first few: the hundredth
 * row has the colours of the third, and axe is slow. Only for what looks at colours; the page is not whole afterwards.
 */
export const thinAlike = (page: Page) =>
  page.evaluate((most) => {
    const shapes = new Map<Element, string>();
    const shapeOf = (element: Element): string => {
      const children = new Set(Array.from(element.children, shapeOf));
      const states = ['href', 'aria-current', 'open', 'hidden'].filter((name) => element.hasAttribute(name));
      const shape = `${element.tagName}.${element.getAttribute('class')}[${states}](${[...children].join()})`;
      shapes.set(element, shape);
      return shape;
    };
    shapeOf(document.body);
    for (const parent of document.body.querySelectorAll('*')) {
      const seen = new Map<string, number>();
      for (const child of [...parent.children]) {
        const shape = shapes.get(child) ?? '';
        const count = (seen.get(shape) ?? 0) + 1;
        seen.set(shape, count);
        if (count > most) child.remove();
      }
    }
    return document.body.querySelectorAll('*').length;
  }, kept);
