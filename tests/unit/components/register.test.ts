import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { NumberLines } from '#components/register.tsx';
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
