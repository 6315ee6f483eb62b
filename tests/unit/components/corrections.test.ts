import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import CorrectionsPage from '../../../app/corrections/page.tsx';

test('a page that was corrected is called by its name, not by its address', () => {
  const links = [
    ...renderToStaticMarkup(CorrectionsPage()).matchAll(
      /<a href="(\/(?:parks|indicators|practices)\/[^"]*)"[^>]*>([^<]*)<\/a>/g,
    ),
  ];
  expect(links.length).toBeGreaterThan(20);
  expect(links.filter(([, address = '', words = '']) => words.startsWith('/') || words === address)).toEqual([]);
});
