import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newsOf } from '#lib/catalog/news.ts';
import { pageAddresses } from '#lib/pages/kinds.ts';
import type { NewsEntry } from '#lib/schema/news.ts';
import { formatNews, newsLabel } from '#lib/words/zh/news.ts';
import { sayWhere } from '#lib/words/zh/where.ts';
import { content, parkWith, realContent } from '../publish/samples.ts';
import { sourceWith } from './quotes.ts';
import { expectSound } from './sound.ts';

const linhe = parkWith('linhe');
const corrected = (address: string, why = '抄错一位'): NewsEntry => ({
  kind: 'correction',
  on: '2026-11-25',
  address: '/corrections#x',
  correction: { on: '2026-11-25', address, was: '甲', now: '乙', why },
});
const source = (facts: Parameters<typeof sourceWith>[0]): NewsEntry => ({
  kind: 'source',
  on: '2026-11-25',
  address: '/parks/linhe#source-x',
  park: linhe,
  source: sourceWith(facts),
});

test('each kind of news is one sentence', () => {
  const park: NewsEntry = { kind: 'park', on: '2026-11-22', address: '/parks/linhe', park: linhe };
  expect(formatNews(content, park)).toBe('新收园区：临河工业园，甲省临河市。');
  expect(formatNews(content, { ...park, park: { ...linhe, province: '天津市', city: '天津市' } })).toBe(
    '新收园区：临河工业园，天津市。',
  );
  expect(formatNews(content, source({ title: '读《临河》' }))).toBe(
    '新增来源：《读〈临河〉》，泉州晚报2023年7月10日，用于临河工业园的案例。',
  );
  expect(formatNews(content, source({ title: null, outlet: null, publishedOn: null }))).toBe(
    '新增来源：一篇报道（题名、媒体、日期不详），用于临河工业园的案例。',
  );
  expect(formatNews(content, corrected('/parks/beishan#org-coverage', '抄错一位。'))).toBe(
    '更正：北山开发区案例的“党组织覆盖率”一项改了，因为抄错一位。',
  );
});

test.each([
  ['/parks/korla', '库尔勒的案例'],
  ['/parks/loudi/figures/covered-enterprises', '娄星产业开发区案例的“党组织覆盖的企业数”一项'],
  ['/parks/loudi#gone', '娄星产业开发区的案例'],
  ['/indicators/org-coverage', '“党组织覆盖率”这个指标的页面'],
  ['/practices/industry-chain', '“产业链党建”这类做法的页面'],
  ['/glossary#three-haves', '词汇表的“‘三有’企业”一条'],
  ['/glossary', '词汇表'],
  ['/references#guizhou-parks-rate', '参照“贵州168个园区的非公企业党组织覆盖率”的“党组织覆盖率”一项'],
  ['/compare', '“对比”一页'],
  ['/compare/guiyang~korla', '贵阳高新区和库尔勒的对照'],
  ['/parks/gone', '一页现在已经没有的内容'],
])('%s is called %s', (address, said) => {
  expect(sayWhere(realContent, address)).toBe(said);
});

test('every page of the site and every reference can be named', () => {
  const places = realContent.references.flatMap(({ figures }) => figures.map(({ id }) => `/references#${id}`));
  for (const address of [...pageAddresses(realContent), ...places])
    expect(sayWhere(realContent, address), address).not.toMatch(/现在没有|本站的一页|undefined|^“”/);
});

test('the news of the site are sound sentences that begin with their kind', () => {
  for (const entry of newsOf(realContent)) {
    const said = formatNews(realContent, entry);
    // A site that prints no name is called by its domain.
    expectSound(said.replace(/“[^”]*”/g, '“甲”').replace(/[a-z]+(?:\.[a-z]+)+/g, '某网站'), 1);
    expect(said.startsWith(`${newsLabel[entry.kind]}：`)).toBe(true);
  }
});

test('whatever is known of an article, its news is one sentence and says of nothing twice that it is not known', () => {
  const facts = fc.record({
    title: fc.constantFrom(null, '读《临河》'),
    outlet: fc.constantFrom(null, '泉州晚报'),
    publishedOn: fc.constantFrom(null, '2023-07-10'),
    postedOn: fc.constantFrom(null, '2023-07-12'),
    url: fc.constantFrom(null, 'http://example.org/a.htm'),
    copy: fc.constantFrom('original' as const, 'reprint' as const),
  });
  fc.assert(
    fc.property(facts, (given) => {
      const said = formatNews(content, source(given));
      expectSound(said.replace('example.org', '某网站'), 1);
      expect(said.match(/媒体/g)?.length ?? 0).toBeLessThan(2);
      expect(said.match(/题名/g)?.length ?? 0).toBeLessThan(2);
      expect(said).not.toMatch(/报道[^，用]*，(报道|转载稿)/);
    }),
  );
});

test('whatever address and reason a correction has, its sentence ends once', () => {
  const addresses = [...pageAddresses(content), '/parks/beishan#org-coverage', '/nowhere'];
  fc.assert(
    fc.property(
      fc.constantFrom(...addresses),
      fc.constantFrom('抄错', '抄错。', '“余”丢了', '抄错了又改错了。'),
      (address, why) => {
        expectSound(formatNews(content, corrected(address, why)), 1);
      },
    ),
  );
});
