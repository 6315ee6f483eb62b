import { expect, test } from 'vitest';
import { readChosen } from '../../../../app/facets.ts';

test('a value is read whole, however long the category of a park is', () => {
  const category = '先进制造与现代服务业融合发展示范'.repeat(5);
  expect(readChosen({ category, q: '党' })).toEqual({ category });
});
