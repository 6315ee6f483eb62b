import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Paging } from '#components/paging.tsx';

/** The pages that have a link; … where some are left out before one. */
const shown = (number: number, pages: number) =>
  [
    ...renderToStaticMarkup(createElement(Paging, { list: '/parks', number, pages })).matchAll(
      /<li( class="[^"]*")?>.*?>(\d+)<\/a>/g,
    ),
  ]
    .map(([, apart, page]) => `${apart ? '… ' : ''}${page}`)
    .join(' ');

test('the first page, the last and those around are linked, and a gap between them is seen', () => {
  expect(shown(1, 3)).toBe('1 2 3');
  expect(shown(1, 6)).toBe('1 2 3 … 6');
  expect(shown(4, 6)).toBe('1 2 3 4 5 6');
  expect(shown(8, 15)).toBe('1 … 6 7 8 9 10 … 15');
});
