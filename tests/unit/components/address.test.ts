import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Address } from '#components/address.tsx';

const shown = (url: string) => renderToStaticMarkup(createElement(Address, { url }));

test('an address ends a line after a slash of its path', () => {
  expect(shown('https://example.org/')).toBe('https://example.org/');
  expect(shown('https://example.org/parks/quanzhou/figures')).toBe(
    'https://example.org/<wbr/>parks/<wbr/>quanzhou/<wbr/>figures',
  );
});
