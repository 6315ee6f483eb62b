import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTarget } from '#lib/server/address.ts';

const host = 'example.cn';
const read = (target: string) => readTarget(target, host);

test('a path has one address however it is written', () => {
  expect(read('/parks/quanzhou')).toEqual({ address: '/parks/quanzhou' });
  expect(read('/parks/%71uanzhou')).toEqual({ address: '/parks/quanzhou' });
  expect(read('/compare/a%7Eb')).toEqual({ address: '/compare/a~b' });
  expect(read('/%e5%9b%ad')).toEqual({ address: '/%E5%9B%AD' });
});

test('a query that no route reads is not part of the address', () => {
  expect(read('/?utm_source=x&_rsc=1')).toEqual({ address: '/' });
  expect(read('/parks/loudi?from=%ff')).toEqual({ address: '/parks/loudi' });
});

test('the chosen parks of a comparison are, each once and in order', () => {
  const address = '/compare/choose?park=loudi&park=quanzhou';
  expect(read('/compare/choose?park=quanzhou&x=1&park=loudi&park=quanzhou&park=')).toEqual({ address });
  expect(read('/compare/choose?x=1')).toEqual({ address: '/compare/choose' });
  expect(read('/compare/choose?park=%ff')).toEqual({ refusal: 400 });
});

test.each([
  ['', 'nothing'],
  ['parks', 'no slash'],
  ['*', 'the target of OPTIONS'],
  ['//evil.cn/', 'two slashes'],
  ['/parks//loudi', 'two slashes inside'],
  ['/a/../b', 'a dot segment'],
  ['/a/%2e%2e/b', 'a hidden dot segment'],
  ['/./a', 'a single dot'],
  ['/a%2fb', 'a hidden slash'],
  ['/a\\b', 'a backslash'],
  ['/a%5cb', 'a hidden backslash'],
  ['/a%00', 'NUL'],
  ['/a%0d%0aSet-Cookie:x', 'a line break'],
  ['/a%c2%85', 'a control beyond ASCII'],
  ['/%ff', 'no UTF-8'],
  ['/%c0%af', 'overlong UTF-8'],
  ['/%e5%9b', 'half a character'],
  ['/%zz', 'no hexadecimal'],
  ['/100%', 'a lone percent sign'],
  ['/园区', 'characters that are not encoded'],
  ['/a#b', 'a fragment'],
  ['/a b', 'a space'],
])('%j is refused: %s', (target) => {
  expect(read(target)).toEqual({ refusal: 400 });
});

test('a target of more than 2048 bytes is refused as too long', () => {
  expect(read(`/${'a'.repeat(2047)}`)).toEqual({ address: `/${'a'.repeat(2047)}` });
  expect(read(`/${'a'.repeat(2048)}`)).toEqual({ refusal: 414 });
});

test('an absolute target is read where it names the host that is asked, and refused elsewhere', () => {
  expect(read('http://example.cn/parks?x=1')).toEqual({ address: '/parks' });
  expect(read('HTTP://EXAMPLE.CN')).toEqual({ address: '/' });
  expect(read('http://evil.cn/parks')).toEqual({ refusal: 400 });
  expect(read('ftp://example.cn/')).toEqual({ refusal: 400 });
});

test('every target gives an address that gives itself again, or a refusal', () => {
  const piece = fc.oneof(
    fc.constantFrom('/', '%', '..', '%2e', '?park=', '\\', '%00', '~', '&'),
    fc.string({ unit: 'binary', maxLength: 4 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const target = read(`/${pieces.join('')}`);
      if ('refusal' in target) return true;
      const path = decodeURIComponent(target.address.split('?')[0] ?? '');
      const isClean = /^\/[\x21-\x7e]*$/.test(target.address) && !/\/\/|\\|\0|(^|\/)\.\.?(\/|$)/.test(path);
      return isClean && isDeepStrictEqual(read(target.address), target);
    }),
    { numRuns: 300 },
  );
});

test('where the order of values means something it is kept', () => {
  expect(read('/brief?add=b/y&q=1&add=a/x&add=b/y')).toEqual({ address: '/brief?add=b%2Fy&add=a%2Fx&q=1' });
});
