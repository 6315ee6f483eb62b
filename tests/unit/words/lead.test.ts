import { expect, test } from 'vitest';
import { sayLead } from '#lib/words/zh/lead.ts';
import { countWith } from './quotes.ts';

const article = { title: '党建引领', outlet: '泉州晚报', publishedOn: '2023-07-10' } as const;
const unknown = { title: null, outlet: null, publishedOn: null } as const;

test('an article that two cases cite under names of their own is one', () => {
  const first = countWith({ paragraph: 2 }, { ...article, id: 'qzwb' });
  const second = countWith({ park: 'guiyang', paragraph: 5 }, { ...article, id: 'quanzhou-evening' });
  expect(sayLead([first, second])).toBe('据《泉州晚报》2023年7月10日报道（第2、5段）');
});

test('two articles of which the same is known are counted, not repeated', () => {
  const first = countWith({ paragraph: 2 }, { ...article, id: 'a' });
  const second = countWith({ park: 'guiyang', paragraph: 3 }, { ...article, id: 'b', title: '另一篇' });
  expect(sayLead([first, second])).toBe('据《泉州晚报》2023年7月10日的两篇报道（一篇第2段，一篇第3段）');
});

test('two articles of which nothing is known remain two', () => {
  const first = countWith({ paragraph: 2 }, { ...unknown, id: 'a' });
  const second = countWith({ park: 'guiyang', paragraph: 7 }, { ...unknown, id: 'a' });
  expect(sayLead([first, second])).toBe('据两篇报道（媒体、日期不详，一篇第2段，一篇第7段）');
});
