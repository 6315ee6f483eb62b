import { expect, test } from 'vitest';
import { fixedPages } from '#lib/pages/fixed-pages.ts';
import { realContent } from '../publish/samples.ts';

const empty = { ...realContent, parks: [] };

test('no title, heading or deck counts nought where there is no case', () => {
  const said = Object.values(fixedPages).flatMap((page) => {
    const words = page as Partial<Record<'title' | 'heading' | 'deck', (content: typeof empty) => string>>;
    return [words.title, words.heading, words.deck].flatMap((say) => say?.(empty) ?? []);
  });
  expect(said.length).toBeGreaterThan(10);
  expect(said.filter((text) => /(?<![\d.])0[个项家类处]/.test(text))).toEqual([]);
});

test('dots are explained where parks are few enough to have some', () => {
  const [park] = realContent.parks;
  const deckOf = (count: number) =>
    fixedPages.indicators.deck({
      ...realContent,
      parks: Array.from({ length: count }, () => park as typeof park & {}),
    });
  expect(deckOf(12)).toContain('实心点');
  expect(deckOf(13)).not.toMatch(/实心点|圆圈/);
});
