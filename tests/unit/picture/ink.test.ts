import { expect, test } from 'vitest';
import { figurePageAddress } from '#lib/pages/addresses.ts';
import { cardOf } from '#lib/picture/cards.ts';
import { caveatSize, inkOf } from '#lib/picture/ink.ts';
import { content } from './sample.ts';

/** The sizes of a card with a drawing, of a square, of a poster. */
const shapes = [
  { numeral: 96, caveat: 26 },
  { numeral: 84, caveat: 24 },
  { numeral: 120, caveat: 34 },
];

test('a caveat has a third of the ink of its figure, on every card, square and poster', () => {
  for (const page of content.parks.flatMap(({ slug, observations }) => [
    `/parks/${slug}`,
    ...observations.map(figurePageAddress),
  ])) {
    const body = cardOf(content, page)?.picture.body;
    if (body?.kind !== 'figures' || body.lead.caveat === null || body.lead.figure === null) continue;
    const { caveat, figure } = body.lead;
    for (const sizes of shapes) {
      const size = caveatSize(caveat, figure, sizes);
      const ink = inkOf(figure.number, sizes.numeral);
      expect(inkOf(caveat, size), `${page} ${caveat}`).toBeGreaterThanOrEqual(
        Math.min(ink / 3, inkOf(caveat, sizes.caveat * 1.69)),
      );
    }
  }
});

test('a long caveat keeps its usual size', () => {
  const figure = { lead: '', number: '93', unit: '%', tail: '' };
  const caveat = '这是宁乡全市（含园区）的数，不只是园区的；原文没写分母';
  expect(caveatSize(caveat, figure, { numeral: 96, caveat: 26 })).toBe(26);
});
