import { expect, test } from 'vitest';
import { checkLedger } from '#lib/content/check-ledger.ts';
import { readContent } from '#lib/content/read.ts';
import { validRoot } from './root.ts';

const content = readContent(validRoot);
const pages = [{ id: 'corrections', file: 'content/pages/corrections.md', locate: () => ({ line: 5, column: 1 }) }];
const messagesOf = (...published: string[]) =>
  checkLedger(validRoot, content, pages, published).map(({ message }) => message);

test('a published address that is gone is asked for, with the line to write', () => {
  expect(
    messagesOf('/parks/beishan', '/parks/nanshan', '/parks/nanshan/figures/area', '/compare/beishan~nanshan'),
  ).toEqual([
    '发布过的地址“/parks/nanshan”不见了。改名了，或并到了别处，请在 retired 里加一行：- { from: /parks/nanshan, to: 现在的地址, why: 原因 }；不再有了，就不写 to',
  ]);
});

test('a place on a page is asked for by itself', () => {
  expect(messagesOf('/parks/beishan#nothing')).toEqual([
    '发布过的地址“/parks/beishan#nothing”不见了。改名了，或并到了别处，请在 retired 里加一行：- { from: /parks/beishan#nothing, to: 现在的地址, why: 原因 }；不再有了，就不写 to',
  ]);
});

test('a place that a template had is asked of who changed the template', () => {
  expect(messagesOf('/parks/:slug#nothing')).toEqual([
    '发布过的位置“/parks/:slug#nothing”在页面模板里不见了：请把这个编号加回 lib/pages 里这种页面的 ids 和模板',
  ]);
});

test('content that is not this site has published nothing', () => {
  expect(checkLedger(validRoot, content, pages)).toEqual([]);
});

test('what is missing is told where the list of retired addresses stands', () => {
  const [issue] = checkLedger(validRoot, content, pages, ['/parks/nanshan']);
  expect(issue).toMatchObject({ file: 'content/pages/corrections.md', line: 5, column: 1, field: 'retired' });
});
