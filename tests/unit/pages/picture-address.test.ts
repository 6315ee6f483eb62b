import { expect, test } from 'vitest';
import { pictureAddress, readPictureAddress } from '#lib/pages/picture-address.ts';

const steps = (address: string) => address.split('/').slice(3);

test('an address of a picture leads back to its page', () => {
  for (const page of ['/', '/parks', '/parks/loudi', '/compare/guiyang~loudi', '/parks/loudi/figures/org-coverage'])
    expect(readPictureAddress('square', steps(pictureAddress('square', page)))).toEqual({ shape: 'square', page });
});

test('a tilde may come percent-encoded', () => {
  expect(readPictureAddress('card', ['compare', 'guiyang%7Eloudi.png'])?.page).toBe('/compare/guiyang~loudi');
});

test('what is no address of a picture is refused', () => {
  expect(readPictureAddress('banner', ['home.png'])).toBeNull();
  expect(readPictureAddress('constructor', ['home.png'])).toBeNull();
  expect(readPictureAddress('card', ['home.jpg'])).toBeNull();
  expect(readPictureAddress('card', [])).toBeNull();
});
