import { expect, test } from 'vitest';
import { linkedSheets, takeApart } from '#lib/commands/bench/peer/take-apart.ts';

const html =
  '<!doctype html><html lang="zh-Hans"><head><meta charset="utf-8"><link rel="stylesheet" href="/a.css"></head>' +
  '<body><p class="m_text kept">一</p><section data-later="">二</section><link rel="stylesheet" href="/b.css">' +
  '<script type="application/ld+json">{"a":1}</script><script src="/share.js" defer></script></body></html>';

test('the stylesheets of a page are told in their order', () => {
  expect(linkedSheets(html)).toEqual(['/a.css', '/b.css']);
});

test('links to stylesheets and marks for them go, data and our scripts stay', () => {
  const { lang, head, body } = takeApart(html, new Map());
  expect(lang).toBe('zh-Hans');
  expect(head).toBe('<meta charset="utf-8">');
  expect(body).toBe(
    '<p class="m_text kept">一</p><section>二</section><script type="application/ld+json">{"a":1}</script><script src="/share.js" defer></script>',
  );
});

test('classes get the names that are given, and are told by these', () => {
  const { body, classes } = takeApart(html, new Map([['m_text', '_text_1x2y3_1']]));
  expect(body).toContain('<p class="_text_1x2y3_1 kept">');
  expect([...classes]).toEqual(['_text_1x2y3_1', 'kept']);
});
