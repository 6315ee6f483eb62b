import type { Element } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { getContent } from '#lib/content/content.ts';
import { comparisonAddress, figurePageAddress } from '#lib/pages/addresses.ts';
import type { Answer } from '#lib/server/answer.ts';
import { attribute, elementsOf } from '#lib/server/finish/tree.ts';

/** One initial congestion window (RFC 6928): ten segments of 1,460 bytes. */
export const firstWindow = 14_600;

/** What the first view of a page takes: bytes on the wire, and how many responses they come in. */
export type FirstView = { template: string; address: string; bytes: number; requests: number };

/** One address of every template: the largest park where the template is of a park. */
export function templates(): [template: string, address: string][] {
  const { parks, indicators, practiceTypes } = getContent();
  const [largest] = parks.toSorted((a, b) => b.observations.length - a.observations.length);
  const [indicator] = indicators;
  const [type] = practiceTypes;
  if (!largest || !indicator || !type) throw new Error('there is no content');
  const figure = largest.observations[0];
  const sets = parks.slice(0, 5).map(({ slug }) => slug);
  return [
    ['首页', '/'],
    ['园区列表', '/parks'],
    ...parks.slice(0, 5).map(({ slug }): [string, string] => ['园区', `/parks/${slug}`]),
    ...(figure ? [['一项数据', figurePageAddress(figure)] as [string, string]] : []),
    ['对比', '/compare'],
    ['两个园区', comparisonAddress(sets.slice(0, 2))],
    ['五个园区', comparisonAddress(sets)],
    ['指标列表', '/indicators'],
    ['指标', `/indicators/${indicator.id}`],
    ['做法列表', '/practices'],
    ['做法', `/practices/${type.id}`],
    ['数据', '/data'],
    ['说明', '/about'],
    ['词汇表', '/glossary'],
    ['更正', '/corrections'],
    ['没有的页面', '/nothing-here'],
  ];
}

const parser = unified().use(rehypeParse).freeze();

/** What an element makes a browser load before the reader scrolls or clicks. */
function loadedBy(element: Element): string[] {
  const rel = attribute(element, 'rel') ?? '';
  if (element.tagName === 'link')
    return /\b(stylesheet|preload|icon)\b/.test(rel) ? [attribute(element, 'href') ?? ''] : [];
  if (element.tagName === 'script') return [attribute(element, 'src') ?? ''].filter(Boolean);
  if (element.tagName !== 'img' || attribute(element, 'loading') === 'lazy') return [];
  return [attribute(element, 'src') ?? ''];
}

const sizeOf = ({ variants: { br, identity } }: Answer) => (br ?? identity).body.length;

/** Measures a page with everything that it loads, as a browser that takes brotli gets it; headers are not counted. */
export async function measureFirstView(
  [template, address]: [string, string],
  answer: (address: string) => Promise<Answer>,
): Promise<FirstView> {
  const page = await answer(address);
  const tree = parser.parse(page.variants.identity.body.toString('utf8'));
  const loaded = new Set([...elementsOf(tree)].flatMap(loadedBy).filter((link) => link.startsWith('/')));
  const sizes = await Promise.all([...loaded].map(async (link) => sizeOf(await answer(link))));
  return {
    template,
    address,
    bytes: sizes.reduce((sum, size) => sum + size, sizeOf(page)),
    requests: 1 + loaded.size,
  };
}
