import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sayDisclosed } from '#lib/words/zh/disclosure.ts';

const count = fc.record({ value: fc.nat(40), 'told-without-number': fc.nat(40), 'not-mentioned': fc.nat(40) });

test('what a park discloses is said in one clause for each kind that there is', () => {
  expect(sayDisclosed({ value: 9, 'told-without-number': 13, 'not-mentioned': 2 })).toBe(
    '24项里披露9项，13项只说到、没印数，2项没有提到',
  );
  expect(sayDisclosed({ value: 24, 'told-without-number': 0, 'not-mentioned': 0 })).toBe('24项都有数');
  expect(sayDisclosed({ value: 0, 'told-without-number': 1, 'not-mentioned': 3 })).toBe(
    '4项都没有数：1项说到了，3项没有提到',
  );
  expect(sayDisclosed({ value: 0, 'told-without-number': 3, 'not-mentioned': 0 })).toBe('3项都只说到、没印数');
  expect(sayDisclosed({ value: 1, 'told-without-number': 0, 'not-mentioned': 0 })).toBe('1项，有数');
  expect(sayDisclosed({ value: 0, 'told-without-number': 0, 'not-mentioned': 1 })).toBe('1项，没有提到');
  expect(sayDisclosed({ value: 0, 'told-without-number': 0, 'not-mentioned': 0 })).toBe('还没有指标');
});

test('every count is said, none twice and no nought', () => {
  fc.assert(
    fc.property(count, (one) => {
      const said = sayDisclosed(one);
      const total = one.value + one['told-without-number'] + one['not-mentioned'];
      expect(said).not.toMatch(/(^|\D)0项/);
      if (total > 0) expect(said.startsWith(`${total}项`)).toBe(true);
      const kinds = Object.values(one).filter((each) => each > 0).length;
      if (kinds === 1) expect(said).toMatch(total === 1 ? /^1项，[^都\d]+$/ : /^\d+项都\D+$/);
      else if (one['told-without-number'] > 0)
        expect(said).toMatch(new RegExp(`\\D${one['told-without-number']}项(只说到、没印数|说到了)`));
      if (kinds > 1 && one['not-mentioned'] > 0) expect(said).toContain(`${one['not-mentioned']}项没有提到`);
      if (one.value > 0 && one.value < total) expect(said).toContain(`披露${one.value}项`);
    }),
  );
});
