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

test('a question has one address, and who writes it otherwise is led there', () => {
  const address = '/search?q=%E5%85%9A&kind=figures';
  expect(read('/search?q=%E5%85%9A&kind=figures')).toEqual({ address });
  expect(read('/search?kind=figures&q=%e5%85%9a&utm=x&theme=')).toEqual({ address, moved: true });
  expect(read('/figures?page=2&theme=members')).toEqual({ address: '/figures?theme=members&page=2', moved: true });
  expect(read('/figures?theme=members&page=1')).toEqual({ address: '/figures?theme=members', moved: true });
  expect(read('/figures?page=1')).toEqual({ address: '/figures', moved: true });
  expect(read('/search?q=&utm=x')).toEqual({ address: '/search', moved: true });
  expect(read('/search?utm=x')).toEqual({ address: '/search' });
});

test('of several questions in one address the first counts, as it does where one value is read', () => {
  const address = '/search?q=b';
  expect(read('/search?q=b&q=a')).toEqual({ address, moved: true });
  expect(read('/search?q=&q=b&q=b')).toEqual({ address, moved: true });
  expect(read('/figures?page=1&page=2')).toEqual({ address: '/figures', moved: true });
});

test('a page of a whole list has one address, its path', () => {
  expect(read('/parks?page=2')).toEqual({ address: '/parks/page/2', moved: true });
  expect(read('/figures?x=1&page=4000')).toEqual({ address: '/figures/page/4000', moved: true });
  for (const page of ['0', '-1', '02', 'b', '1e3'])
    expect(read(`/parks?page=${page}`)).toEqual({ address: '/parks', moved: true });
  expect(read('/practices?page=2')).toEqual({ address: '/practices', moved: true });
});

test('two slashes lead to one, of this site', () => {
  expect(read('/parks//loudi')).toEqual({ address: '/parks/loudi', moved: true });
  expect(read('//evil.cn')).toEqual({ address: '/evil.cn', moved: true });
  expect(read('//search///?q=x')).toEqual({ address: '/search/?q=x', moved: true });
});

test('what a chat glued to an address leaves the query that its page reads', () => {
  expect(read('/search%E3%80%82?utm=x&q=97.7')).toEqual({ address: '/search%E3%80%82?q=97.7' });
  expect(read('/Compare/choose?park=quanzhou&park=loudi')).toEqual({
    address: '/Compare/choose?park=loudi&park=quanzhou',
  });
  expect(read('/parks/loudi%E3%80%82?utm=x')).toEqual({ address: '/parks/loudi%E3%80%82' });
});

test('what a chat glued to a query is no part of it', () => {
  expect(read('/figures?theme=members%E3%80%82')).toEqual({ address: '/figures?theme=members', moved: true });
  expect(read('/brief?add=a/x&add=b/y%E3%80%82')).toEqual({ address: '/brief?add=a%2Fx&add=b%2Fy' });
});

test('words to search for stay as they are typed', () => {
  for (const words of ['领导、', '，', '党建）', '数。'])
    expect(read(`/search?${new URLSearchParams({ q: words })}`)).toEqual({
      address: `/search?${new URLSearchParams({ q: words })}`,
    });
});

test('where a question is led it stays', () => {
  fc.assert(
    fc.property(fc.webQueryParameters(), (query) => {
      const first = read(`/search?q=x&${query}`);
      if ('address' in first) expect(read(first.address)).toEqual({ address: first.address });
    }),
  );
});

test.each([
  ['', 'nothing'],
  ['parks', 'no slash'],
  ['*', 'the target of OPTIONS'],
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

test('a percent sign that nobody encoded is one in what is searched for, and leads to the address that encodes it', () => {
  expect(read('/search?q=97.7%')).toEqual({ address: '/search?q=97.7%25', moved: true });
  expect(read('/search?q=100%+%E5%85%9A')).toEqual({ address: '/search?q=100%25+%E5%85%9A', moved: true });
  expect(read('/search?q=97.7%25')).toEqual({ address: '/search?q=97.7%25' });
  expect(read('/search?q=%e5%9b')).toEqual({ refusal: 400 });
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
      const again = read(target.address);
      const isClean = /^\/[\x21-\x7e]*$/.test(target.address) && !/\/\/|\\|\0|(^|\/)\.\.?(\/|$)/.test(path);
      return isClean && isDeepStrictEqual(again, { address: target.address });
    }),
    { numRuns: 300 },
  );
});

test('where the order of values means something it is kept', () => {
  expect(read('/brief?add=b/y&q=1&add=a/x&add=b/y')).toEqual({ address: '/brief?add=b%2Fy&add=a%2Fx&q=1' });
});

test('words in GB 18030, as old browsers send them, are read and led to their address in UTF-8', () => {
  for (const query of ['q=%B5%B3%BD%A8', 'q=%b5%b3%bd%a8', 'utm=x&q=%B5%B3%BD%A8', 'q=\xb5\xb3\xbd\xa8'])
    expect(read(`/search?${query}`), query).toEqual({ address: '/search?q=%E5%85%9A%E5%BB%BA', moved: true });
  // The second byte of a character may be a letter.
  expect(read('/search?q=%81@+%B5%B3')).toEqual({ address: '/search?q=%E4%B8%82+%E5%85%9A', moved: true });
});

test('bytes that nobody has encoded are read as encoded ones', () => {
  const bytes = Buffer.from('党建').toString('latin1');
  expect(read(`/search?q=${bytes}`)).toEqual({ address: '/search?q=%E5%85%9A%E5%BB%BA' });
  expect(read(`/${bytes}`)).toEqual({ address: '/%E5%85%9A%E5%BB%BA' });
  expect(read('/\xff')).toEqual({ refusal: 400 });
  expect(read(`/search?q=${bytes.slice(0, -1)}`)).toEqual({ refusal: 400 });
});
