import fc from 'fast-check';
import { expect, test } from 'vitest';
import { getContent } from '#lib/content/content.ts';
import { allKinds } from '#lib/pages/kinds.ts';
import { tidyAddress, tidyValue } from '#lib/pages/tidy-address.ts';

const content = getContent();
const addresses = allKinds.flatMap(([, { list }]) => list(content)).filter((one) => !one.includes(':'));

test.each([
  ['/parks/quanzhou%E3%80%82', '/parks/quanzhou'],
  ['/parks/quanzhou，', '/parks/quanzhou'],
  ['/parks/quanzhou）', '/parks/quanzhou'],
  ['/parks/quanzhou)', '/parks/quanzhou'],
  ['/parks/quanzhou”。', '/parks/quanzhou'],
  ['/parks/quanzhou。大家看看', '/parks/quanzhou'],
  ['/parks/quanzhou（泉州）', '/parks/quanzhou'],
  ['/parks/quanzhou/', '/parks/quanzhou'],
  ['/parks/quanzhou/。', '/parks/quanzhou'],
  ['/parks/quanzhou%20', '/parks/quanzhou'],
  ['/parks/%E2%80%8Bquanzhou', '/parks/quanzhou'],
  ['/Parks/QuanZhou', '/parks/quanzhou'],
  ['/parks/ｑｕａｎｚｈｏｕ', '/parks/quanzhou'],
  ['/parks/quanzhou/figures/org-coverage…', '/parks/quanzhou/figures/org-coverage'],
  ['/compare/guiyang~quanzhou%E3%80%82', '/compare/guiyang~quanzhou'],
  ['/compare/guiyang～quanzhou', '/compare/guiyang~quanzhou'],
  ['/compare/guiyang、quanzhou，loudi', '/compare/guiyang~loudi~quanzhou'],
  ['/compare/guiyang＆quanzhou', '/compare/guiyang~quanzhou'],
  ['/compare/guiyang／quanzhou', '/compare/guiyang~quanzhou'],
  ['/compare/guiyang和quanzhou', '/compare/guiyang~quanzhou'],
  ['/compare/guiyang~quanzhou，大家看看', '/compare/guiyang~quanzhou'],
  ['/compare/quanzhou~guiyang', '/compare/guiyang~quanzhou'],
  ['/compare/quanzhou~guiyang.csv', '/compare/guiyang~quanzhou.csv'],
  ['/compare/Quanzhou、guiyang.CSV。', '/compare/guiyang~quanzhou.csv'],
  ['/embed/compare/quanzhou~guiyang', '/embed/compare/guiyang~quanzhou'],
  ['/pictures/card/compare/quanzhou~guiyang.png', '/pictures/card/compare/guiyang~quanzhou.png'],
  ['/parks//quanzhou', '/parks/quanzhou'],
  ['/parks／quanzhou', '/parks/quanzhou'],
  ['/parks/quanzhou，大家看看', '/parks/quanzhou'],
  ['/parks/quanzhou,大家看看', '/parks/quanzhou'],
  ['/parks/quanzhou：泉州', '/parks/quanzhou'],
  ['/parks/quanzhou%23org-coverage', '/parks/quanzhou'],
  ['/parks/quanzhou%3Ffrom=singlemessage', '/parks/quanzhou'],
  ['/parks/quanzhou&from=singlemessage', '/parks/quanzhou'],
  ['/parks/quanzhou](x)', '/parks/quanzhou'],
  ['/compare/guiyang%20quanzhou', '/compare/guiyang~quanzhou'],
  ['//compare/quanzhou/guiyang', '/compare/guiyang~quanzhou'],
  ['/about！', '/about'],
  ['/。', '/'],
])('“%s” is likely to mean “%s”', (written, meant) => {
  expect(tidyAddress(written)).toBe(meant);
});

test('an address of the site is never touched', () => {
  expect(addresses.length).toBeGreaterThan(500);
  for (const address of addresses) expect(tidyAddress(address), address).toBeNull();
});

test('what was tidied has nothing left to tidy, and is a path of its own site', () => {
  const step = fc.string({ unit: fc.constantFrom(...'aZ9-~.．。，、～ （)“…中Ａ\u200b%/／＆?＃:和'), maxLength: 12 });
  fc.assert(
    fc.property(fc.array(fc.oneof(step, fc.constant('compare')), { maxLength: 4 }), (steps) => {
      const tidy = tidyAddress(`/${steps.map((one) => encodeURIComponent(one.replaceAll('/', ''))).join('/')}`);
      if (tidy === null) return;
      expect(tidy).toMatch(/^\/(?!\/)[\x21-\x7e]*$/);
      expect(tidy.split('/')).not.toContain('..');
      expect(tidyAddress(tidy), tidy).toBeNull();
    }),
  );
});

test.each([
  ['loudi/p-three-wheres。', 'loudi/p-three-wheres'],
  ['loudi/p-three-wheres”。', 'loudi/p-three-wheres'],
  ['97.7），', '97.7'],
  ['“三有”', '“三有”'],
  ['“三有”。', '“三有”'],
  ['97.7%', '97.7%'],
])('the value “%s” at the end of an address is “%s”', (written, meant) => {
  expect(tidyValue(written)).toBe(meant);
});
