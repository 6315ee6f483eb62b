import { expect, test } from 'vitest';
import { differenceOf, listText } from '#lib/commands/bench/peer/compare-text.ts';

const page = (body: string) => `<!doctype html><html><head><title>题</title></head><body>${body}</body></html>`;

test('what a page shows is listed with the element that it stands in', () => {
  const html = page('<p>一<b>二</b></p><script type="application/ld+json">{}</script><style>p{margin:0}</style>');
  expect(listText(html)).toEqual(['p：一', 'b：二']);
});

test('styles, scripts, classes and blanks between elements make no difference', () => {
  const ours = page('<style>.a{margin:0}</style><p class="a">一</p><p>二</p>');
  const theirs = page('<p class="_text_1x2y3_1">一</p>\n<p>二</p><script>1</script>');
  expect(differenceOf(ours, theirs)).toBeNull();
});

test('the first place that differs is told as it is in each', () => {
  expect(differenceOf(page('<p>一</p><p>二</p>'), page('<p>一</p><p>三</p>'))).toEqual(['p：二', 'p：三']);
});

test('the same words in another element are a difference', () => {
  expect(differenceOf(page('<p>一</p>'), page('<h2>一</h2>'))).toEqual(['p：一', 'h2：一']);
});

test('what only one page has is a difference', () => {
  expect(differenceOf(page('<p>一</p>'), page('<p>一</p><p>二</p>'))).toEqual(['', 'p：二']);
  expect(differenceOf(page('<p>一</p><p>二</p>'), page('<p>一</p>'))).toEqual(['p：二', '']);
});
