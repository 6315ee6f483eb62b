import { practiceId, toFigureAddress } from '#lib/pages/addresses.ts';
import { fixedPages } from '#lib/pages/fixed-pages.ts';
import { placeAt } from '#lib/pages/kinds.ts';
import type { Content, Park } from '#lib/schema/content.ts';
import { themeLabel } from '#lib/schema/theme.ts';
import { joinList } from './list.ts';
import { quoteWords } from './quotation.ts';

/** A case, or the figure or practice on it; a place that is gone is told by its case. */
function sayInCase({ name, observationById, practices }: Park, id: string | undefined): string {
  const part = observationById.get(id ?? '') ?? practices.find((one) => practiceId(one.id) === id);
  return part ? `${name}案例的${quoteWords(part.name)}一项` : `${name}的案例`;
}

/**
 * What stands at an address, as a sentence calls it; a further page of a list is that list.
 *
 * @example sayWhere(content, '/parks/loudi#instructors') // '娄星产业开发区案例的“党建指导员数”一项'
 * @example sayWhere(content, '/glossary#three-haves') // '词汇表的“‘三有’企业”一条'
 */
export function sayWhere(content: Content, address: string): string {
  const [page = '', id] = toFigureAddress(address).split('#');
  const place = placeAt(content, page.replace(/\/page\/\d+$/, ''));
  const term = content.terms.find((one) => one.id === id);
  const reference = content.references
    .flatMap(({ name, figures }) => figures.map((figure) => ({ of: name, ...figure })))
    .find((one) => one.id === id);
  if (place === null) return '一页现在已经没有的内容';
  if (place.id === 'park') return sayInCase(place.thing, id);
  if (place.id === 'parkFigures') return `${place.thing.name}的全部数据`;
  if (place.id === 'englishPark')
    return `${content.parks.find(({ slug }) => slug === place.thing.slug)?.name ?? ''}的英文摘要`;
  if (place.id === 'english') return '英文页';
  if (place.id === 'verify') return `${place.thing.name}的核对页`;
  if (place.id === 'theme') return `${quoteWords(themeLabel[place.thing])}这个主题的页面`;
  if (place.id === 'organization') return `${quoteWords(place.thing.organization.name)}的页面`;
  if (place.id === 'indicator') return `${quoteWords(place.thing.name)}这个指标的页面`;
  if (place.id === 'practice') return `${quoteWords(place.thing.name)}这类做法的页面`;
  if (place.id === 'comparison')
    return `${joinList(
      place.thing.map(({ name }) => name),
      '和',
    )}的对照`;
  if (place.id === 'glossary') return term ? `词汇表的${quoteWords(term.term)}一条` : '词汇表';
  if (place.id === 'references' && reference)
    return `参照${quoteWords(reference.of)}的${quoteWords(reference.name)}一项`;
  if (place.id in fixedPages) return `${quoteWords(fixedPages[place.id as keyof typeof fixedPages].name)}一页`;
  return '本站的一页';
}
