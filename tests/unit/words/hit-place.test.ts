import { expect, test } from 'vitest';
import { placeIn } from '../../../app/search/hit-view.ts';

test('a park whose own account is the source is named once', () => {
  const park = { name: '贵阳高新区' };
  expect(placeIn(park, '贵阳高新区 2022年7月4日，第29段').text).toBe('贵阳高新区 2022年7月4日，第29段');
  expect(placeIn(park, '贵阳高新区报 2022年7月4日').text).toBe('贵阳高新区，贵阳高新区报 2022年7月4日');
  expect(placeIn(park, '').text).toBe('贵阳高新区');
});
