import type { Page } from '@playwright/test';

/** How many of those that look alike are looked at: one may stand where something lies over it. */
const kept = 3;

/** How those are marked that are looked at. */
export const chosen = 'data-chosen';

/**
 * Marks of the elements that have text of their own the first few of each look: its colour, size and weight, what it lies
 * on, all the way down, whether it is a link and what stands beside it. The hundredth row has the contrast of the third,
 * and axe takes milliseconds for each.
 */
export const chooseLooks = (page: Page) =>
  page.evaluate(
    ([most, name]) => {
      const groundOf = (one: Element, pseudo?: string) => {
        const style = getComputedStyle(one, pseudo);
        const { backgroundColor, backgroundImage, opacity, filter, mixBlendMode, clipPath, content } = style;
        if (pseudo && content === 'none') return '';
        return [backgroundColor, backgroundImage, opacity, filter, mixBlendMode, clipPath].join();
      };
      const grounds = new Map<Element | null, string>([[null, '']]);
      const groundsOf = (one: Element | null): string => {
        const known = grounds.get(one);
        if (one === null || known !== undefined) return known ?? '';
        const own = [groundOf(one), groundOf(one, '::before'), groundOf(one, '::after')].join('+');
        const below = groundsOf(one.parentElement);
        const all = below.endsWith(`/${own}`) ? below : `${below}/${own}`;
        grounds.set(one, all);
        return all;
      };
      const hasText = (one: Element) =>
        [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
      const lookOf = (one: Element) => {
        const { color, fill, fontSize, fontWeight, textShadow, textDecoration, borderBottom } = getComputedStyle(one);
        const parent = one.parentElement ?? one;
        const beside = one.matches('a') && [
          getComputedStyle(parent).color,
          getComputedStyle(parent).fontWeight,
          hasText(parent),
        ];
        return [
          color,
          fill,
          fontSize,
          fontWeight,
          textShadow,
          textDecoration,
          borderBottom,
          beside,
          groundsOf(one),
        ].join('|');
      };
      const counts = new Map<string, number>();
      for (const one of document.body.querySelectorAll('*')) {
        const isField = one.matches('input, select, textarea, button');
        if (!(isField || hasText(one)) || !one.checkVisibility()) continue;
        const look = lookOf(one);
        const count = (counts.get(look) ?? 0) + 1;
        counts.set(look, count);
        if (count <= most || isField) one.setAttribute(name, '');
      }
    },
    [kept, chosen] as const,
  );
