import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { NameLines, NumberLines } from '#components/register.tsx';
import { numbersOf } from '#lib/catalog/register.ts';
import { figurePageAddress } from '#lib/pages/addresses.ts';
import { escapeHtml } from '#lib/publish/embed-page.ts';
import { formatWhen } from '#lib/words/zh/small-print.ts';
import { formatTerritory } from '#lib/words/zh/territory.ts';
import { runNow } from '../catalog/facets/run-now.ts';
import { realContent } from '../publish/samples.ts';

test('behind each number of the register stands what it counts, whose it is, and when', () => {
  const lines = runNow(numbersOf(realContent));
  const markup = renderToStaticMarkup(createElement(NumberLines, { lines }));
  const pieces = markup.split('<a href="').map((piece) => [piece.slice(0, piece.indexOf('"')), piece] as const);
  const saidBehind = new Map(pieces);
  for (const { figure } of lines.flatMap(({ figures }) => figures))
    for (const word of [figure.population, formatTerritory(figure.territory), formatWhen(figure)])
      expect(saidBehind.get(figurePageAddress(figure))).toContain(escapeHtml(word));
});

test('the parts of a line stand apart by a space, which a second line does not begin with', () => {
  const places = realContent.parks.map((park) => ({ park, address: `/parks/${park.slug}`, thing: null }));
  const markup = renderToStaticMarkup(
    createElement(NameLines, { lines: [{ name: '联席会议', kind: 'practice', places, more: 2 }] }),
  );
  expect(markup).toMatch(/<\/b> <small>/);
  expect(markup).not.toMatch(/<\/(?:a|b|small)><(?:a|small)/);
});

test('of what has more places than a line names, the others are a search away', () => {
  const places = realContent.parks.map((park) => ({ park, address: `/parks/${park.slug}`, thing: null }));
  const names = renderToStaticMarkup(
    createElement(NameLines, { lines: [{ name: '联席会议', kind: 'practice', places, more: 30 }] }),
  );
  const numbers = renderToStaticMarkup(
    createElement(NumberLines, { lines: [{ printed: '46场', figures: [], more: 3 }] as never }),
  );
  for (const [markup, asked] of [
    [names, '联席会议'],
    [numbers, '46场'],
  ] as const)
    expect.soft(markup).toMatch(new RegExp(`<a href="/search\\?q=${encodeURIComponent(asked)}"[^>]*>另有`));
});
